/**
 * The terms of the inverted index. Chinese has no spaces, so every two neighbouring UTF-16 code units of canonical text
 * are a term: a phrase stands where its pairs follow one another. Single units are terms as well, without places.
 */

/** Follows the title in an article's places. */
export const titleEnd = '\u0003';

/** How many places the title has at the head of an article; the text begins behind them. */
export const titlePlaces = 64;

/** Stands in a place without a unit: between lines, so that no pair reaches across. */
export const gap = 0;

/** A term as a number in the order of the index: two code units, the second 0 for a single one. */
export type TermKey = number;

/** @example pairKey(0x4f1a, 0x5458) === termKey('会员') // true */
export const pairKey = (first: number, second: number): TermKey => first * 0x10000 + second;

/** The key of one code unit or of two. @example termKey('会') === pairKey(0x4f1a, 0) // true */
export const termKey = (term: string): TermKey => pairKey(term.charCodeAt(0), term.length > 1 ? term.charCodeAt(1) : 0);

/** True for the key of a single unit. */
export const isSingle = (key: TermKey): boolean => key % 0x10000 === 0;

/**
 * The lines of canonical text without the clause ends at their edges.
 * @example linesOf('会员,企业,\n名单') // ['会员,企业', '名单']
 */
export const linesOf = (canonical: string): string[] =>
  canonical
    .split('\n')
    .map((line) => line.replace(/^,|,$/g, ''))
    .filter((line) => line !== '');

/** Steps in which lengths are kept, between one power of two and the next. */
const lengthSteps = 4;

/** The step of a length, rounded up. @example spanOf(stepOf(300)) // 305 */
export const stepOf = (length: number): number => Math.ceil(lengthSteps * Math.log2(Math.max(1, length)) - 1e-9);

/**
 * How many places an article of a step takes in the archive's row of places: at least its length. The row numbers the
 * places of all articles, so that a place tells its article as well.
 */
export const spanOf = (step: number): number => Math.ceil(2 ** (step / lengthSteps) - 1e-9);

/**
 * The term between two shards that has the most zeros at its end: of what begins a shard no more is told than parts it
 * from what ends the one before.
 * @param before the last term of the shard before, -1 where there is none
 * @example separatorOf(0b10011, 0b11010) // 0b11000
 */
export function separatorOf(before: TermKey, first: TermKey): TermKey {
  let separator = first;
  for (;;) {
    const shorter = (separator & (separator - 1)) >>> 0;
    if (separator === 0 || shorter <= before) return separator;
    separator = shorter;
  }
}

/** How many code units `String.fromCharCode` takes at once. */
const chunk = 4096;

/** Code units as text. @example textOfUnits([0x4f1a, 0x5458]) // '会员' */
export function textOfUnits(units: readonly number[]): string {
  let text = '';
  for (let from = 0; from < units.length; from += chunk)
    text += String.fromCharCode(...units.slice(from, from + chunk));
  return text;
}
