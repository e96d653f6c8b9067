/**
 * Civil dates `YYYY-MM-DD` without a time or a zone: a day that is known, as a newspaper prints it. What is less well
 * known stands in edtf.ts.
 */

/** `YYYY-MM-DD`, a day that exists. */
export type CivilDate = string;

/** True for a date that stands in the calendar. @example isCivilDate('2023-02-29') // false */
export function isCivilDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= firstYear && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(month, year);
}

/** A year is written with four digits; EDTF takes earlier ones, of which no document of an archive is. */
const firstYear = 1000;

/** The days of a month in the proleptic Gregorian calendar. */
const lengthOf = (month: number, year: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : // Odd months up to July, even ones from August.
      30 + ((month ^ (month >> 3)) & 1);

/**
 * Today in a zone of the IANA database; in that of the machine where none is given, since an editor's day is the day
 * on their wall.
 * @example today(new Date('2016-04-17T16:30:00Z'), 'Asia/Kuala_Lumpur') // '2016-04-18'
 */
export function today(now = new Date(), timeZone?: string): CivilDate {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const { year, month, day } = Object.fromEntries(parts.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${year}-${month}-${day}`;
}

/** True for a zone that this machine's calendar knows. @example isTimeZone('Asia/Kuala_Lumpur') // true */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The year that the Republic of China counts, which began in 1912. @example yearOfRepublic(105) // 2016 */
export const yearOfRepublic = (year: number): number => year + 1911;

/** @example longDate('2016-04-18') // '2016年4月18日' */
export const longDate = (date: CivilDate): string =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

const weekdays = '日一二三四五六';

/**
 * The day of the week, the same word in both scripts.
 * @example weekday("2016-04-18") // '星期一'
 */
export const weekday = (date: CivilDate): string => `星期${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]}`;

/**
 * Days between two dates, whichever comes first; `NaN` where one is no day.
 * @example daysApart('2016-04-30', '2016-05-01') // 1
 */
export const daysApart = (one: CivilDate, other: CivilDate): number =>
  Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;

/** Midnight in UTC, for the formats that want a time (RSS, sitemaps). */
export const instant = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);
