/**
 * UTF-8 that was read as GBK, or as Latin-1, and lost bytes on the way: 鈥斺€� was ——. Most texts of the kind are signs, whose
 * three bytes are told by the first two.
 */
import { matchesIn } from '../core/matches.ts';
import { gbkBytes } from '../import/repair/gbk.ts';

/** What the beginning of a sign is in GBK: E2 80 of dashes, quotation marks and dots, E3 80 of stops, EF BC of full width. */
const ofSigns = '鈥銆锛';
/** Characters that two bytes of GBK, or one, are read as. */
const read = '[\\u4e00-\\u9fff\\u0400-\\u04ff\\u3000-\\u33ff\\u2460-\\u24ff\\ufe30-\\ufe4f\\uff01-\\uff5e€\\ufffd]';
const stretch = new RegExp(`[${ofSigns}](?:${read}|[\\u00a4\\u00b7\\u00a8\\u00b1\\u00d7])*`, 'gu');
const run = new RegExp(`${read}{6,}`, 'gu');
/** A character of GBK alone, before one that was lost: 鍜� was 和. */
const cutHan = /(\p{Script=Han})\ufffd/gu;
/** The beginning of one in Latin-1. */
const latin = /â(?:€|\u0080)[\u0090-\u00a6œ™˜”“¦¢–—‘’\ufffd]?|[âãäåæçèé]\ufffd{1,2}/g;
const mayBe = /[鈥銆锛â]|\ufffd/;

/** Signs that a text is full of; another may be anything. */
const sign = /^[‘’“”—–…·•、。〈〉《》「」『』【】，；：！？（）]$/u;

/** A stretch of a text that was read in another encoding. */
export interface Misread {
  found: string;
  /** What it was, where no byte of it was lost. */
  meant?: string;
  index: number;
}

/** The bytes of a character as GBK has them; `undefined` for one that was lost. */
function bytesOf(character: string): (number | undefined)[] {
  if (character === '\ufffd') return [undefined];
  return character === '€' ? [0x80] : (gbkBytes(character) ?? []);
}

interface Decoded {
  text: string;
  /** Characters of the source that it was read from. */
  length: number;
  isWhole: boolean;
}

/** Reads as UTF-8 what was read as GBK, as far as it is that. */
function decode(characters: readonly string[]): Decoded | undefined {
  const bytes = characters.flatMap((character, at) => bytesOf(character).map((byte) => ({ byte, at })));
  const decoded: Decoded = { text: '', length: 0, isWhole: true };
  const isNext = (byte: number | undefined): boolean => byte === undefined || (byte >= 0x80 && byte <= 0xbf);
  let i = 0;
  for (; i + 2 <= bytes.length; i += 3) {
    const [lead, second, third] = [bytes[i]!, bytes[i + 1]!, bytes[i + 2]];
    if (!lead.byte || lead.byte < 0xe2 || lead.byte > 0xef || !second.byte || !isNext(second.byte)) break;
    if (third && !isNext(third.byte)) break;
    const known = third?.byte;
    // A dash and an ellipsis are written twice: the second is known by the first.
    const twice = /[—…]$/.test(decoded.text) && lead.byte === 0xe2 && second.byte === 0x80;
    if (known === undefined) {
      if (twice) decoded.text += decoded.text.at(-1)!;
      else decoded.isWhole = false;
      return { ...decoded, length: (third ?? second).at + 1 };
    }
    decoded.text += String.fromCodePoint(((lead.byte & 15) << 12) | ((second.byte & 63) << 6) | (known & 63));
    decoded.length = third!.at + 1;
  }
  // What is left of a character belongs to one that is lost.
  decoded.isWhole &&= i >= bytes.length || bytes[i]!.at >= decoded.length;
  return decoded.length > 0 ? decoded : undefined;
}

/** What of a run of characters reads as three or more that are Chinese: 鐨勪細鍛樹唬琛ㄥ埌浜嗐€� of 的会员代表到了。 */
function textIn({ 0: whole, index }: RegExpExecArray): Misread[] {
  const characters = [...whole];
  for (let from = 0; from + 5 <= characters.length; from++) {
    const [lead = 0, trail = 0] = bytesOf(characters[from]!);
    if (lead < 0xe4 || lead > 0xe9 || trail < 0x80 || trail > 0xbf) continue;
    const decoded = decode(characters.slice(from));
    if (!decoded || !/\p{Script=Han}{3}/u.test(decoded.text)) continue;
    const found = characters.slice(from, from + decoded.length).join('');
    const isWhole = decoded.isWhole && !found.includes('\ufffd');
    return [
      { found, index: index + characters.slice(0, from).join('').length, ...(isWhole && { meant: decoded.text }) },
    ];
  }
  return [];
}

/** @returns each stretch of a text that is such */
export function lostBytes(source: string): Misread[] {
  if (!mayBe.test(source)) return [];
  const signs = matchesIn(source, stretch).flatMap(({ 0: whole, index }): Misread[] => {
    const decoded = decode([...whole]);
    const first = decoded?.text.charAt(0) ?? '';
    // 鈥 alone is an element.
    if (!decoded || (first !== '' && !sign.test(first)) || (first === '' && decoded.isWhole)) return [];
    const found = [...whole].slice(0, decoded.length).join('');
    return [{ found, index, ...(decoded.isWhole && decoded.text !== '' && { meant: decoded.text }) }];
  });
  const runs = /[\ufffd€]/.test(source) ? matchesIn(source, run).flatMap(textIn) : [];
  if (runs.length > 0) return runs;
  const others = matchesIn(source, cutHan).flatMap(({ 0: found, 1: character = '', index }): Misread[] => {
    const [lead = 0, trail = 0] = gbkBytes(character) ?? [];
    return lead >= 0xe4 && lead <= 0xe9 && trail >= 0x80 && trail <= 0xa0 ? [{ found, index }] : [];
  });
  const inLatin = matchesIn(source, latin).map(({ 0: found, index }) => ({ found, index }));
  const all = [...signs, ...others, ...inLatin].sort((a, b) => a.index - b.index);
  const apart = all.filter(
    ({ index }, i) => i === 0 || all.slice(0, i).every((one) => one.index + one.found.length <= index),
  );
  return [...Map.groupBy(apart, ({ index }) => source.lastIndexOf('\n', index))].flatMap(([, ofLine]) =>
    ofLine.length < many ? ofLine : [asOne(ofLine, source)],
  );
}

/** So many in one line, and the line is garbled as a whole. */
const many = 3;

function asOne(all: readonly Misread[], source: string): Misread {
  const [first, last] = [all[0]!, all.at(-1)!];
  const before = new RegExp(`${read}*$`, 'u').exec(source.slice(Math.max(0, first.index - 200), first.index))![0];
  const after = new RegExp(`^${read}*`, 'u').exec(source.slice(last.index + last.found.length))![0];
  const index = first.index - before.length;
  return { found: source.slice(index, last.index + last.found.length + after.length), index };
}
