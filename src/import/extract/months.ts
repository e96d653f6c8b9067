/**
 * Days of which a page prints no more than the month: issues of periodicals, texts signed with year and month. They are
 * read as far as they go, in EDTF: `2005-03`.
 */
import { type CivilDate, isCivilDate, yearOfRepublic } from '../../core/date.ts';
import { rememberedTexts } from '../../core/remembered.ts';
import { foldScript } from '../comparable.ts';
import { monthNames } from './date-patterns.ts';
import { numberOf } from './dates.ts';
import { isoDate } from './doubtful-dates.ts';

/** A month that stands in a text. */
export interface FoundMonth {
  /** `YYYY-MM` */
  date: CivilDate;
  start: number;
  end: number;
}

const numeral = '[一二三四五六七八九十]{1,2}';

const patterns = [
  /(?<![\d年])(?<year>(?:19|20)\d{2})[ ]*年[ ]*(?<month>1[0-2]|0?[1-9])[ ]*月(?![ ]*[\d一二三四五六七八九十廿卅])/gu,
  new RegExp(
    `(?<year>[一二][〇零○Ｏ一二三四五六七八九]{3})年[ ]*(?<month>${numeral})月(?![ ]*[一二三四五六七八九十廿卅\\d])`,
    'gu',
  ),
  new RegExp(
    `民国[ 　]*(?<roc>[\\d一二三四五六七八九十百〇零○]{1,5})[ ]*年[ ]*(?<month>1[0-2]|0?[1-9]|${numeral})[ ]*月(?![ ]*[\\d一二三四五六七八九十廿卅])`,
    'gu',
  ),
  // The Republic's years in numerals, without the word: `九十八年十月`.
  /(?<![\d一二三四五六七八九十百〇零○]|民国[ 　]*)(?<roc>[五六七八九]十[一二三四五六七八九]?|一百(?:[〇零○][一二三四五六七八九]|[一二]?十[一二三四五六七八九]?)?)年(?<month>[一二三四五六七八九十]{1,2})月(?![ ]*[一二三四五六七八九十廿卅\d])/gu,
  /(?<![\d./-])(?<year>(?:19|20)\d{2})[-./](?<month>1[0-2]|0?[1-9])(?![\d./-]|月)/gu,
  /\b(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[ ]+(?<year>(?:19|20)\d{2})(?!\d)/giu,
];

/** All months of a text in order that stand there without a day. @example findMonths('2005年3月号') // [{ date: '2005-03', … }] */
export const findMonths = (text: string): readonly FoundMonth[] => (dated.test(text) ? monthsOf(text) : none);

const none: readonly FoundMonth[] = [];
const dated = /\d{4}|年/;

const monthsOf = rememberedTexts((text): readonly FoundMonth[] => {
  const folded = foldScript(text).replace(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));
  return patterns
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .flatMap(({ index, 0: found, groups }) => {
      const date = monthOf(groups!);
      return date ? [{ date, start: index, end: index + found.trimEnd().length }] : [];
    })
    .sort((a, b) => a.start - b.start);
}, 256);

function monthOf({ year, roc, month, name }: Record<string, string | undefined>): string | undefined {
  const years = roc ? yearOfRepublic(numberOf(roc)) : numberOf(year!);
  const number = name ? monthNames.indexOf(name.toLowerCase()) + 1 : numberOf(month!);
  const first = isoDate(years, number, 1);
  return isCivilDate(first) ? first.slice(0, 7) : undefined;
}

const place = '(?:[写作记]|完稿|定稿|脱稿)?于\\p{Script=Han}{2,8}';
/** What may stand around a day or a month that is alone on its line: brackets, the word for an issue, where it was written. */
const before = /^[\s　（(【[—–-]*(?:公元|[写作记]于|[完定脱]稿于?|(?:发表|发布|刊登|张贴|公布)[于在])?[\s　]*$/u;
const behind = new RegExp(`^(?:[号刊份]|出版|[\\s　]*${place})?[\\s　）)】\\]。]*$`, 'u');
const longest = 30;

/** True where nothing else stands in a line than the day or the month at this place. */
export function isAlone(line: string, { start, end }: { start: number; end: number }): boolean {
  const folded = foldScript(line);
  return line.length <= longest && before.test(folded.slice(0, start)) && behind.test(folded.slice(end));
}

/**
 * The month that a whole line says; undefined where any other word stands in it.
 * @example monthAlone('（二〇〇五年三月于泗水）') // '2005-03'
 */
export function monthAlone(line: string): CivilDate | undefined {
  const [found, more] = line.length <= longest ? findMonths(line) : [];
  return found && !more && isAlone(line, found) ? found.date : undefined;
}
