/**
 * The account of a page's characters: each one of the input ends in the body, in a dropped line with its reason, or in
 * a recorded change. It is summed for every page, character by character, so that nothing is lost without a word.
 */
import type { Block, Change, Dropped } from '../page.ts';

/** Blanks and what no one sees carry no text. */
const uncounted = /[\s\u00A0\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u2064\u3000\uFEFF]/;

/** The table of one sum, and which of its code units were met; empty between two sums. */
const units = new Int32Array(0x10000);
const met: number[] = [];

/** The characters that went in and did not come out, in the order of their code points. @example unaccounted(['商会'], ['商']) // '会' */
export function unaccounted(input: Iterable<string>, output: Iterable<string>): string {
  const counts = new Map<string, number>();
  const add = (texts: Iterable<string>, weight: number) => {
    for (const text of texts) count(text, weight);
  };
  // A table of code units costs a fraction of what a map does; what stands outside of it are pairs of them.
  const count = (text: string, weight: number) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0xd800 || code > 0xdfff) {
        if (units[code] === 0) met.push(code);
        units[code]! += weight;
      } else {
        const char = String.fromCodePoint(text.codePointAt(at)!);
        counts.set(char, (counts.get(char) ?? 0) + weight);
        at += char.length - 1;
      }
    }
  };
  add(input, 1);
  add(output, -1);
  for (const code of met) {
    if (units[code]! > 0) counts.set(String.fromCharCode(code), units[code]!);
    units[code] = 0;
  }
  met.length = 0;
  return [...counts]
    .filter(([char, count]) => count > 0 && !uncounted.test(char))
    .map(([char, count]) => char.repeat(Math.min(count, 20)))
    .sort()
    .join('');
}

/** All texts of blocks; a caption that doubles as alternative text is one text. */
export const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ text, caption }) => (caption && caption !== text ? [text, caption] : [text]));

/** What is missing between the blocks of a page and the article made of them. */
export const missingFrom = (
  page: { blocks: readonly Block[] },
  article: { blocks: readonly Block[]; dropped: readonly Dropped[]; changes: readonly Change[] },
): string =>
  unaccounted(
    [...textsOf(page.blocks), ...article.changes.map(({ to }) => to)],
    [
      ...textsOf(article.blocks),
      ...article.dropped.map(({ text }) => text),
      ...article.changes.map(({ from }) => from),
    ],
  );
