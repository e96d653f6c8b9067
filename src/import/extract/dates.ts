/** Dates as legacy pages write them, read into civil dates. A date without its year is never completed. */
import { type CivilDate, isCivilDate, yearOfRepublic } from '../../core/date.ts';
import { rememberedTexts } from '../../core/remembered.ts';
import { foldScript } from '../comparable.ts';
import { marks, monthNames, patterns } from './date-patterns.ts';
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
/** Without a number or a month nothing is a date. */
const dated = /[\d０-９]|月/;

/**
 * A number up to 199 in Chinese or Arabic numerals. @example numberOf('二十一') // 21
 */
export function numberOf(text: string): number {
  // The first month of the solar year.
  if (text === '元') return 1;
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
  const held = new Set(marks.filter((mark) => mark.test(folded)));
  for (const { pattern, mark } of patterns) {
    if (!held.has(mark)) continue;
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
    ? yearOfRepublic(numberOf(roc))
    : parts.buddhist
      ? Number(parts.buddhist) - 543
      : (parts.short ?? parts.simplified)
        ? Number(parts.short ?? parts.simplified) + 2000
        : Number([...(parts.year ?? '')].map((char) => digit[char] ?? char).join(''));
  const month = parts.name ? monthNames.indexOf(parts.name.toLowerCase().slice(0, 3)) + 1 : numberOf(parts.month ?? '');
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
