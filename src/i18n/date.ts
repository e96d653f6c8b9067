/** Dates in words, in both editions: only what is known, and that the rest is not. */
import { longDate } from '../core/date.ts';
import type { Edition } from '../core/edition.ts';
import { type DatePoint, type EdtfDate, isDay, readingOf } from '../core/edtf.ts';
import { type Word, word } from './words.ts';

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const satisfies readonly Word[];

/**
 * @example tellDate('zh-Hans', '2016-04-18') // '2016年4月18日'
 * @example tellDate('zh-Hant', '2016-04') // '2016年4月，日期不詳'
 * @example tellDate('zh-Hans', '2016-04?') // '2016年4月（待考）'
 * @example tellDate('zh-Hans', '2015/2016') // '2015年至2016年'
 * @param lacks false leaves out that the rest is not known, for chronicles: `2016年4月`
 */
export function tellDate(edition: Edition, date: EdtfDate, lacks = true): string {
  if (isDay(date)) return longDate(date);
  const reading = readingOf(date);
  if (reading.kind === 'unknown') return word(edition, 'dateUnknown');
  if (reading.kind === 'point') {
    const { point } = reading;
    const lacking = !lacks || point.uncertain || point.approximate || point.day ? undefined : lackOf(point);
    return tellPoint(edition, point) + (lacking ? `，${word(edition, lacking)}` : '');
  }
  const { from, to } = reading;
  if (!to) return word(edition, 'notBefore', { date: tellPoint(edition, from!) });
  if (!from) return word(edition, 'notAfter', { date: tellPoint(edition, to) });
  return word(edition, 'fromTo', { from: tellPoint(edition, from), to: tellPoint(edition, to, from) });
}

/** What is not known of a date that has no day. */
const lackOf = ({ year, month, season }: DatePoint): Word =>
  year.includes('X') ? 'yearUnknown' : month || season !== undefined ? 'dateUnknown' : 'monthAndDayUnknown';

/** @param after the date that stands before it: what both have in common is not said again */
function tellPoint(edition: Edition, point: DatePoint, after?: DatePoint): string {
  const { year, month, day, season, uncertain, approximate } = point;
  const sure = !uncertain && !approximate && after !== undefined && !after.uncertain && !after.approximate;
  const sameYear = sure && after.year === year && [after, point].every((one) => one.month ?? one.season !== undefined);
  const sameMonth = sameYear && after.month === month && Boolean(after.day && day);
  let said = sameYear ? '' : tellYear(edition, year);
  if (season !== undefined) said += word(edition, seasons[season]!);
  if (month && !sameMonth) said += `${Number(month)}${word(edition, 'month')}`;
  if (day) said += `${Number(day)}${word(edition, 'day')}`;
  const near = approximate ? word(edition, 'circa', { date: said }) : said;
  return uncertain ? word(edition, 'inDoubt', { date: near }) : near;
}

function tellYear(edition: Edition, year: string): string {
  if (!year.includes('X')) return `${year}${word(edition, 'year')}`;
  if (!year.endsWith('XX')) return word(edition, 'decade', { year: year.replace('X', '0') });
  return word(edition, 'between', { from: year.replaceAll('X', '0'), to: year.replaceAll('X', '9') });
}
