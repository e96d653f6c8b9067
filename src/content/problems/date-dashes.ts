/** Signs that stand for the hyphens of a date: dashes of every length, and what keyboards give in their place. */
import { type Template, words } from '../../i18n/sentence.ts';

/** Hyphens of other kinds, dashes, minus, lines of tables, the long vowel of Japanese, the numeral one. */
const dashes = '‐‑‒–—―−─━ー一－﹣';
/** A year, a month and a day between which one sign stands, doubled or not. */
const day = new RegExp(
  `(?<![\\d.])(\\d{3,4}|[０-９]{4})[ ]*([${dashes}~～_、,，:：·・•。．])\\2?[ ]*([\\d０-９]{1,2})[ ]*\\2\\2?[ ]*([\\d０-９]{1,2})(?![\\d０-９])`,
  'g',
);
/** A year and a month, which a dash alone parts: other signs may stand between two years. */
const month = new RegExp(`^\\s*(\\d{4})[${dashes}]{1,2}(\\d{1,2})\\s*$`);

/** @example withHyphens('2016—04—18') // '2016-04-18' */
export const withHyphens = (text: string): string => text.replace(day, '$1-$3-$4').replace(month, '$1-$2');

/**
 * What is no plain hyphen in a date, in words that stand behind it; nothing where all are, or where a sign of its own is
 * plainly seen, as in 2016/4/18.
 * @example dashNote('2016—04—18').en // ' ("—" is no plain hyphen)'
 */
export function dashNote(found: string): { zh: Template; en: string } {
  const [, , sign] = found === withHyphens(found) ? [] : (/^\D*\d+( *)(\D)/.exec(found.normalize('NFC')) ?? []);
  return sign === undefined || sign.codePointAt(0)! < 0x80
    ? { zh: words(''), en: '' }
    : { zh: words(`（“${sign}”不是半角的减号）`), en: ` ("${sign}" is no plain hyphen)` };
}
