/** Bytes become text: byte order marks, declarations that may be wrong, detection, and mojibake. */
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { simplified } from '../fold.ts';
import { isFrequent } from '../gbk.ts';
import type { Flag } from '../page.ts';

/** The text of a file and how it was read. */
export interface Decoded {
  text: string;
  encoding: string;
  flags: Flag[];
}

/** GB 2312 and GBK are read as GB 18030, which holds both; Big5 with Hong Kong's supplement, which holds plain Big5. */
const families: Record<string, string> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'gb_2312-80': 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
  hz: 'gb18030',
  big5: 'big5-hkscs',
  'big5-hkscs': 'big5-hkscs',
  'x-x-big5': 'big5-hkscs',
  cp950: 'big5-hkscs',
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

/**
 * Reads bytes. A byte order mark decides; then valid UTF-8; then the declaration and the detector's proposals,
 * by how little of the result is undecodable or rare.
 * @example decode(Uint8Array.of(0xc9, 0xcc, 0xbb, 0xe1)).text // '商会'
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = fromMark(bytes);
  if (marked) return { ...marked, flags: [] };
  const wide = fromNulls(bytes);
  if (wide) return { text: iconv.decode(bytes, wide), encoding: wide, flags: [] };
  const declared = declaredIn(bytes);
  const strict = strictUtf8(bytes);
  if (strict !== undefined) {
    const restored = restoreMojibake(strict);
    if (restored !== undefined) return { text: restored, encoding: 'utf-8', flags: [{ kind: 'mojibake-restored' }] };
    return { text: strict, encoding: 'utf-8', flags: wrongDeclaration(declared, 'utf-8') };
  }
  const proposals = new Set([
    declared,
    ...analyse(bytes)
      .slice(0, 5)
      .map(({ name }) => families[name.toLowerCase()]),
    'gb18030',
    'big5-hkscs',
    'utf-8',
  ]);
  const readings = [...proposals]
    .filter((encoding) => encoding !== undefined && !encoding.startsWith('utf-16'))
    .map((encoding) => ({ encoding: encoding!, text: iconv.decode(bytes, encoding!) }))
    .map((reading) => ({ ...reading, faults: faultiness(reading.text) - (reading.encoding === declared ? 0.02 : 0) }))
    .sort((a, b) => a.faults - b.faults);
  const best = readings[0]!;
  const doubtful = best.faults > 0.2;
  return {
    text: best.text,
    encoding: best.encoding,
    flags: [
      ...wrongDeclaration(declared, best.encoding),
      ...(doubtful ? [{ kind: 'encoding-doubtful', quote: best.encoding }] : []),
    ],
  };
}

function fromMark(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const starts = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  const encoding = starts(0xef, 0xbb, 0xbf)
    ? 'utf-8'
    : starts(0xff, 0xfe)
      ? 'utf-16le'
      : starts(0xfe, 0xff)
        ? 'utf-16be'
        : starts(0x84, 0x31, 0x95, 0x33)
          ? 'gb18030'
          : undefined;
  return encoding && { encoding, text: iconv.decode(bytes, encoding).replace(/^\uFEFF/, '') };
}

/** UTF-16 without a mark: markup and digits make every second byte of some stretch zero, on one side only. */
function fromNulls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (even + odd < Math.max(2, length / 200)) return undefined;
  return odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : undefined;
}

/** What the page says of itself in its first kilobytes. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head);
  return families[(name?.[1] ?? name?.[2] ?? '').toLowerCase()];
}

const wrongDeclaration = (declared: string | undefined, actual: string): Flag[] =>
  declared !== undefined && declared !== actual
    ? [{ kind: 'encoding-declared-wrong', quote: `${declared} → ${actual}` }]
    : [];

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** 0 for plain Chinese; each character that could not be decoded counts ten times a rare one. */
function faultiness(text: string): number {
  let faults = 0;
  let size = 0;
  for (const char of text.slice(0, 20_000)) {
    if (char < '\u0080') continue;
    size++;
    if (char === '\uFFFD') faults += 10;
    else if (/[\uE000-\uF8FF\u0080-\u009F]/.test(char)) faults += 5;
    else if (/\p{Script=Han}/u.test(char)) faults += isFrequent(simplified(char)) ? 0 : 1;
    else if (!/[\u2010-\u203B\u3000-\u3020\uFF01-\uFF5E·—©®]/.test(char)) faults += 1;
  }
  return size === 0 ? 0 : faults / size;
}

/** What the bytes were wrongly taken for, and what they are. */
const misreadings: { name: string; bytesOf: (text: string) => Buffer | undefined }[] = [
  { name: 'latin', bytesOf: latinBytes },
  ...['gb18030', 'big5-hkscs'].map((name) => ({
    name,
    bytesOf: (text: string) => {
      const bytes = iconv.encode(text, name);
      return iconv.decode(bytes, name) === text ? bytes : undefined;
    },
  })),
];
const asWritten = ['utf-8', 'gb18030', 'big5-hkscs'];

/** The bytes that browsers print as these characters: windows-1252, and Latin-1 where that has no character. */
function latinBytes(text: string): Buffer | undefined {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0)!;
    const byte = code < 0x100 ? code : iconv.encode(char, 'windows-1252')[0]!;
    if (code >= 0x100 && (code === 0xfffd || iconv.decode(Buffer.of(byte), 'windows-1252') !== char)) return undefined;
    bytes.push(byte);
  }
  return Buffer.from(bytes);
}

/**
 * Text that was decoded as something else and saved so. It is restored only where encoding it again gives
 * bytes that decode strictly, that go the same way back, and that are plainly Chinese.
 * @example restoreMojibake('å•†ä¼šæˆ\u0090ç«‹å¤§ä¼šä¸¾è¡Œ') // '商会成立大会举行'
 */
export function restoreMojibake(text: string): string | undefined {
  const before = faultiness(text);
  if (before < 0.3 || text.includes('\uFFFD')) return undefined;
  for (const { name, bytesOf } of misreadings) {
    const bytes = bytesOf(text);
    if (!bytes) continue;
    for (const right of asWritten.filter((other) => other !== name)) {
      const restored: string | undefined = right === 'utf-8' ? strictUtf8(bytes) : iconv.decode(bytes, right);
      if (restored === undefined || restored.includes('\uFFFD') || !iconv.encode(restored, right).equals(bytes))
        continue;
      if (/\p{Script=Han}/u.test(restored) && faultiness(restored) < Math.min(0.2, before / 3)) return restored;
    }
  }
  return undefined;
}
