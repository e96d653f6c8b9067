/** Text that was decoded as something else and saved so, given back by its bytes. */
import iconv from 'iconv-lite';
import { faultiness } from './faultiness.ts';

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

/** UTF-8 without a single fault, or nothing. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
