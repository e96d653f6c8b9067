/** Dates as legacy pages write them, read into civil dates. A date without its year is never completed. */
import { type CivilDate, isCivilDate } from '../../core/date.ts';
import { rememberedTexts } from '../../core/remembered.ts';
import { foldScript } from '../comparable.ts';
import { isoDate, ofDayAndMonth, otherReading } from './doubtful-dates.ts';

/** A date that stands in a text, with the time where there is one. */
export interface FoundDate {
  date: CivilDate;
  /** `HH:MM:SS`. */
  time?: string;
  /** The other reading, where day and month, or day and year, cannot be told apart. */
  or?: CivilDate;
  start: number;
  end: number;
}

const numerals = '〇零○一二三四五六七八九';
const digit: Record<string, string> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  Ｏ: '0',
  O: '0',
  '０': '0',
};
const year = '(?<year>(?:19|20)\\d{2})';
const time =
  '(?:[ T　,，]*(?:星期[一二三四五六日天]|周[一二三四五六日])?[ 　]*(?<hour>[01]?\\d|2[0-3])[:：时點点](?<minute>[0-5]\\d)(?:[:：分](?<second>[0-5]\\d))?)?';

const patterns = [
  new RegExp(
    `(?<!\\d)${year}[ ]?[-./－．][ ]?(?<month>1[0-2]|0?[1-9])[ ]?[-./－．][ ]?(?<day>3[01]|[12]\\d|0?[1-9])日?(?!\\d(?!\\d:))${time}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\d)${year}[ ]*年[ ]*(?<month>1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})[ ]*月[ ]*(?<day>3[01]|[12]\\d|0?[1-9]|[一二三四五六七八九十廿卅]{1,3})[ ]*[日号]${time}`,
    'gu',
  ),
  new RegExp(
    `(?:(?:星期|周)(?<weekday>[一二三四五六日天])[ 　]*[,，]?[ 　]*)?(?<![\\d/-])(?<one>3[01]|[12]\\d|0?[1-9])(?<between>[./-])(?<other>3[01]|[12]\\d|0?[1-9])\\k<between>${year}(?!\\d)(?:[ ]*[-–](?=[ ]*\\d{1,2}:))?${time}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])[ ]*(?<month>[一二三四五六七八九十]{1,2})月[ ,，]*${year}${time}`,
    'gu',
  ),
  new RegExp(
    `(?<month>[一二三四五六七八九十]{1,2}|(?<!\\d)\\d{1,2})[ ]?月[ ]*(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|日)?[ ]*[,，][ ]*${year}(?!\\d)年?${time}`,
    'gu',
  ),
  // WordPress, translated: `17 3 月, 2018`.
  new RegExp(
    `(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])[ ]+(?<month>1[0-2]|0?[1-9])[ ]?月[ ]?[,，][ ]*${year}(?!\\d)${time}`,
    'gu',
  ),
  // The year behind the day, where an hour follows: `3月16日 2010年 10:44`.
  new RegExp(
    `(?<!\\d)(?<month>1[0-2]|0?[1-9])月[ ]*(?<day>3[01]|[12]\\d|0?[1-9])日[ 　,，]*${year}年?[ 　]*(?=\\d{1,2}[:：]\\d)${time}`,
    'gu',
  ),
  // A short year, where an hour follows: `10年5月31日 19:20`.
  new RegExp(
    `(?<![\\d年])(?<simplified>[01]\\d)年(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\\d|0?[1-9])日[ 　]*(?=\\d{1,2}[:：]\\d)${time}`,
    'gu',
  ),
  new RegExp(`(?<!\\d)${year}(?<month>1[0-2]|0[1-9])(?<day>3[01]|[12]\\d|0[1-9])(?!\\d)${time}`, 'gu'),
  new RegExp(
    `(?:中华)?民国(?<roc>[\\d一二三四五六七八九十百〇零○]{1,5})年[ ]*(?<month>1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})月[ ]*(?<day>3[01]|[12]\\d|0?[1-9]|[一二三四五六七八九十廿卅]{1,3})[日号]?${time}`,
    'gu',
  ),
  // The Republic's years in numerals, without the word: `八十九年四月九日`.
  /(?<![\d一二三四五六七八九十百〇零○])(?<roc>[五六七八九]十[一二三四五六七八九]?|一百(?:[〇零○][一二三四五六七八九]|[一二]?十[一二三四五六七八九]?)?)年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十廿卅]{1,3})[日号]/gu,
  new RegExp(
    `(?<year>[一二][${numerals}ＯO０]{3})年[ ]*(?<month>[一二三四五六七八九十]{1,2})月[ ]*(?<day>[一二三四五六七八九十廿卅]{1,3})[日号]`,
    'gu',
  ),
  new RegExp(
    `(?<![\\d/.-])(?<roc>1[01]\\d|(?<century>[5-9]\\d))(?<sep>[-./年])(?<month>1[0-2]|0?[1-9])(?:\\k<sep>|月)(?<day>3[01]|[12]\\d|0?[1-9])日?(?![\\d.])${time}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\d./\\p{L}-])(?<short>[0-4]\\d)(?<dash>[/-])(?<month>1[0-2]|0?[1-9])\\k<dash>(?<day>3[01]|[12]\\d|0?[1-9])(?![\\d./\\p{L}-])${time}`,
    'gu',
  ),
];

/** Months by their English names, as overseas pages write them. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const name = '(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
/** Calendars of blogs print the day of the week between: `Dec 22 Tue 2009`. */
const weekday = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s+)?';
const english = [
  // As clocks of computers print it, ctime(3): `Sun Nov 28 21:14:03 CST 2004`.
  new RegExp(
    `${name}\\s+(?<day>3[01]|[12]\\d|0?[1-9])\\s+(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?\\s+(?:[A-Z]{2,5}\\s+|[+-]\\d{4}\\s+)?${year}`,
    'giu',
  ),
  new RegExp(`${name}\\s+(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?,?\\s+${weekday}${year}`, 'giu'),
  new RegExp(`(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?[\\s/-]+${name},?[\\s/-]+${year}`, 'giu'),
];

/** Without a number or a month nothing is a date. */
const dated = /[\d０-９]|月/;

/**
 * A number up to 199 in Chinese or Arabic numerals. @example numberOf('二十一') // 21
 */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replace('廿', '二十').replace('卅', '三十');
  const [hundreds, rest] = plain.includes('百') ? plain.split('百') : ['', plain];
  const base = plain.includes('百') ? Number(digit[hundreds || '一'] ?? 1) * 100 : 0;
  const low = (rest ?? '').replace(/^零/, '');
  if (!low.includes('十')) return base + Number([...low].map((char) => digit[char] ?? '').join('') || 0);
  const [tens, ones] = low.split('十');
  return base + Number(tens ? digit[tens] : 1) * 10 + Number(ones ? digit[ones] : 0);
}

/**
 * All complete dates of a text in order: `2016-04-18`, `2016/4/18`, `2016年4月18日`, `二〇一六年四月十八日`,
 * `民國105年4月18日`, `105.04.18`, `18 April 2016`.
 * ROC years (民國, 1912 = 1) without the word are read only in the short form with one separator. A year of two digits
 * is one of this century up to 49 and one of the Republic from 50 on; in Simplified text both have another reading.
 */
export const findDates = (text: string): readonly FoundDate[] => (dated.test(text) ? datesOf(text) : none);

const none: readonly FoundDate[] = [];
const remembered = 512;

/** Figures of full width as plain ones, character by character. */
const plainFigures = (text: string): string =>
  text.replace(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));

const datesOf = rememberedTexts((text): readonly FoundDate[] => {
  const folded = plainFigures(foldScript(text));
  const isTraditional = foldScript(text) !== text;
  const found: FoundDate[] = [];
  for (const pattern of [...patterns, ...english]) {
    for (const match of folded.matchAll(pattern)) {
      const read = civil(match.groups ?? {}, isTraditional);
      const { index } = match;
      const end = index + match[0].trimEnd().length;
      if (!read || found.some((other) => index < other.end && end > other.start)) continue;
      found.push({ ...read, start: index, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}, remembered);

/** @param traditional the text is in Traditional script, where years of two digits are those of the Republic */
function civil(
  parts: Record<string, string | undefined>,
  traditional: boolean,
): Omit<FoundDate, 'start' | 'end'> | undefined {
  const { roc, hour, minute, second } = parts;
  // In Traditional text `10年5月31日` is a day of 1921, and of no web page.
  if (parts.simplified && traditional) return undefined;
  const years = roc
    ? numberOf(roc) + 1911
    : (parts.short ?? parts.simplified)
      ? Number(parts.short ?? parts.simplified) + 2000
      : Number([...(parts.year ?? '')].map((char) => digit[char] ?? char).join(''));
  const month = parts.name ? months.indexOf(parts.name.toLowerCase().slice(0, 3)) + 1 : numberOf(parts.month ?? '');
  const day = numberOf(parts.day ?? '');
  const read = parts.one
    ? ofDayAndMonth(years, parts.one, parts.other!, parts)
    : { date: isoDate(years, month, day), ...(traditional && parts.century ? {} : otherReading(parts, month, day)) };
  if (!isCivilDate(read.date)) return undefined;
  return hour && minute ? { ...read, time: `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}` } : read;
}

/** What stands before and behind a day from which something counts, or until which: `自1998年8月1日起`. */
const before = /(?:自|自从|从|始于|since|from)[ 　]*$/i;
const behind = /^[ 　]*(?:起|以来|至今|前|之前|以前|止|截止|截至|到期)/;

/** True for a day that begins or ends a span and is no day of publication: `您是自1998年8月1日起的第几位访客`. */
export const isBound = (text: string, { start, end }: FoundDate): boolean =>
  before.test(foldScript(text.slice(0, start))) || behind.test(foldScript(text.slice(end)));

/** What computers write where they know no date: the first day of Unix time, and zeros. */
export const isEpoch = (date: CivilDate): boolean => date === '1970-01-01';

/** A day and month without a year, as the events of news are told. @example yearless('7月23日下午') // ['7月23日'] */
export const yearless = (text: string): string[] =>
  [...text.matchAll(/(?<![年\d])(?:1[0-2]|[1-9])月(?:3[01]|[12]\d|[1-9])日/g)].map(([day]) => day);
