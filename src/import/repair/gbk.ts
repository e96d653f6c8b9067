/**
 * GBK as bytes: which two bytes a character is, and which character two bytes are.
 * GBK (GB 13000.1 extension, code page 936) has lead bytes 81-FE and trail bytes 40-7E and 80-FE.
 */
import iconv from 'iconv-lite';

interface Table {
  chars: Map<number, string>;
  codes: Map<string, number>;
}

let table: Table | undefined;

/**
 * Built on first use from two decoders, since they differ in some 80 codes and a page may have come through
 * either. Codes that a user may define decode to private-use
 * characters: bytes that were read at the wrong boundary can be such, but nobody wrote one.
 */
function gbk(): Table {
  if (table) return table;
  const decoder = new TextDecoder('gbk');
  const chars = new Map<number, string>();
  const codes = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const code = (lead << 8) | trail;
      const bytes = Uint8Array.of(lead, trail);
      for (const char of [decoder.decode(bytes), iconv.decode(bytes, 'gbk')]) {
        if ([...char].length !== 1 || char === '\uFFFD') continue;
        if (!/\p{Co}/u.test(char)) chars.set(code, char);
        if (!codes.has(char)) codes.set(char, code);
      }
    }
  }
  table = { chars, codes };
  return table;
}

/** @example gbkChar(0xd2, 0xe0) // '亦' */
export const gbkChar = (lead: number, trail: number): string | undefined => gbk().chars.get((lead << 8) | trail);

/** The two bytes of a character, or undefined where GBK has no two-byte form of it. @example gbkBytes('鄉') // [0xe0, 0x6c] */
export function gbkBytes(char: string): [number, number] | undefined {
  const code = gbk().codes.get(char);
  return code === undefined ? undefined : [code >> 8, code & 0xff];
}

/** True for bytes that can begin a two-byte character. */
export const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe;

/** All characters with this lead byte, in code order. */
export function charsWithLead(lead: number): string[] {
  const found: string[] = [];
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const char = gbkChar(lead, trail);
    if (char) found.push(char);
  }
  return found;
}

/**
 * True for the 3,755 characters of GB 2312 level 1, chosen by the standard for frequent use (rows 16-55).
 * @example isFrequent('乡') // true
 */
export function isFrequent(simplified: string): boolean {
  const bytes = gbkBytes(simplified);
  return bytes !== undefined && bytes[0] >= 0xb0 && bytes[0] <= 0xd7 && bytes[1] >= 0xa1;
}
