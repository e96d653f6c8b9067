/** Bytes become text: byte order marks, declarations that may be wrong, detection, and mojibake. */
import iconv from 'iconv-lite';
import type { Flag } from '../page.ts';
import { faultiness } from './faultiness.ts';
import { restoreMojibake, strictUtf8 } from './mojibake.ts';

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

/** What a page without a declaration, or with a wrong one, may be. */
const legacy = ['gb18030', 'big5-hkscs', 'utf-8'];
/** By how much the faults of another reading must be fewer than those of the declared one. */
const trust = 0.02;

/**
 * Reads bytes. A byte order mark decides; then valid UTF-8; then the declaration and the encodings of the time, by how
 * little of the result is undecodable or rare.
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
  const proposals = new Set([declared, ...legacy]);
  let best = { encoding: '', text: '', faults: Number.POSITIVE_INFINITY };
  for (const encoding of proposals) {
    if (encoding === undefined || encoding.startsWith('utf-16')) continue;
    const text = iconv.decode(bytes, encoding);
    const faults = faultiness(text) - (encoding === declared ? trust : 0);
    if (faults < best.faults) best = { encoding, text, faults };
    // No other reading has fewer.
    if (best.faults <= 0) break;
  }
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

/** In which order UTF-16 has its bytes; undefined for what is no UTF-16. */
export function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return fromNulls(bytes);
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
