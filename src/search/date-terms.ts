/**
 * Days as terms of their own. The pairs of 2016年4月18日 (16, 6年, 月1) stand in most articles, so that a day would cost a
 * reader more than any other query of its length; the day as a whole stands in few.
 */
import { pairKey, type TermKey } from './terms.ts';

/** A day in canonical text. */
export interface DateTerm {
  key: TermKey;
  /** Offset (UTF-16) of its year, and how many code units it takes. */
  offset: number;
  length: number;
}

/**
 * Years of four digits, whatever figure goes before, and of the Republic in three. The digits are captured, since what is
 * indexed is what is written: 04月 is another term than 4月.
 */
const days = /(\d+)年(0?[1-9]|1[0-2])月(0?[1-9]|[12]\d|3[01])日/g;

/** First code units of the terms: private use, which canonical text never has. */
const firstUnit = 0xe000;
const monthUnits = 64;

/** A number of one or two digits, apart from the same one with a zero before it. */
const written = (digits: string, most: number): number => Number(digits) + (digits.startsWith('0') ? most : 0);

const yearLengths = [4, 3];

/**
 * The days that canonical text names in full.
 * @example dateTermsIn('于2016年4月18日成立') // [{ key: …, offset: 1, length: 10 }]
 */
export function dateTermsIn(canonical: string): DateTerm[] {
  return Array.from(canonical.matchAll(days), ({ 0: all, 1: digits = '', 2: month = '', 3: day = '', index }) => {
    const first = firstUnit + written(month, 12) * monthUnits + written(day, 31);
    // 1110年 has the year 110 in it as well: a term stands where its text does.
    return yearLengths
      .filter((length) => digits.length >= length && (length === 4 || digits.at(-3) === '1'))
      .map((length) => {
        const offset = digits.length - length;
        // Behind 0, which marks single units.
        const year = Number(digits.slice(offset)) + 1;
        return { key: pairKey(first, year), offset: index + offset, length: all.length - offset };
      });
  }).flat();
}
