/**
 * Words in UTF-8 that were read as GBK and kept all their bytes: 鍟嗕細 was 商会. Three characters are enough to tell: of
 * 331,000 sentences of law, reports and press, Traditional ones among them, none has three in a row that read so.
 */
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { lazy } from '../core/lazy.ts';
import { gbkBytes, gbkChar, isFrequent } from '../import/repair/gbk.ts';

/** What the first two bytes of a Chinese character, E4 80 to E9 BF, are in GBK. */
const beginning = lazy(() => {
  const characters: string[] = [];
  for (let lead = 0xe4; lead <= 0xe9; lead++)
    for (let trail = 0x80; trail <= 0xbf; trail++) characters.push(gbkChar(lead, trail) ?? '');
  return new RegExp(`[${characters.join('')}]`, 'g');
});

/** Signs that stand among words. */
const sign = /[，。、；：！？“”‘’（）《》—…·]/;
/** So many characters are read at a time: a paragraph that is garbled as a whole is told by its beginning. */
const most = 60;

/** A stretch and what it was. */
interface Misread {
  found: string;
  meant: string;
  index: number;
}

/** Reads characters as the UTF-8 that their bytes are, up to the last character that ends where one of them does. */
function decode(characters: readonly string[]): { meant: string; length: number } {
  const bytes: number[] = [];
  let [text, meant, length] = ['', '', 0];
  for (const [at, character] of characters.entries()) {
    const own = character === '€' ? [0x80] : gbkBytes(character);
    if (!own) break;
    bytes.push(...own);
    while (bytes.length >= 3 * (text.length + 1)) {
      const [lead = 0, second = 0, third = 0] = bytes.slice(3 * text.length);
      const isOne = lead >= 0xe2 && lead <= 0xef && [second, third].every((byte) => byte >= 0x80 && byte <= 0xbf);
      if (!isOne) return { meant, length };
      text += String.fromCharCode(((lead & 15) << 12) | ((second & 63) << 6) | (third & 63));
      if (bytes.length === 3 * text.length) [meant, length] = [text, at + 1];
    }
  }
  return { meant, length };
}

/** True for words that people write often, in either script. */
const isPlain = (text: string): boolean =>
  /\p{Script=Han}{2}/u.test(text) && [...text].every((one) => sign.test(one) || isFrequent(foldToSimplified(one)));

/** @example misreadWords('汝州鍟嗕細开会') // [{ found: '鍟嗕細', meant: '商会', index: 2 }] */
export function misreadWords(source: string): Misread[] {
  const first = beginning();
  if (alphabetOf(source).units.search(first) === -1) return [];
  const all: Misread[] = [];
  let end = 0;
  for (const { index } of source.matchAll(first)) {
    if (index < end) continue;
    const { meant, length } = decode([...source.slice(index, index + most)]);
    if (!isPlain(meant)) continue;
    end = index + length;
    all.push({ found: source.slice(index, end), meant, index });
  }
  return all;
}
