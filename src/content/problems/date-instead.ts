/** Dates as people write them, in the form that is read. */
import { isCivilDate } from '../../core/date.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const digits = '〇一二三四五六七八九';

/** Chinese numerals below a hundred, and years digit by digit, in Arabic ones. */
const arabic = (text: string): string =>
  text
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((c) => Math.max(0, digits.indexOf(c.replace(/[零○]/, '〇')))).join(''),
    )
    .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_, tens?: string, ones?: string) =>
      String((tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0)),
    )
    .replace(/[一二三四五六七八九]/g, (c) => String(digits.indexOf(c)));

/** A date in plain figures; years of the Republic as those of the common era. */
const plainDate = (found: string): string =>
  arabic(found.normalize('NFKC')).replace(/(?:民国|民國)(\d+)年/, (_, year: string) => `${1911 + Number(year)}年`);

/** @returns a date in the right form, where one can be read. @example dateInstead('2016年4月18日') // '2016-04-18' */
export function dateInstead(found: string): string | undefined {
  const text = plainDate(found);
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  const common = /(\d{4})\s*[-–—./年\s]\s*(\d{1,2})\s*[-–—./月\s]\s*(\d{1,2})/.exec(text);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const english = /([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/i.exec(text);
  const month = english ? months.indexOf(english[1]!.toLowerCase()) + 1 : 0;
  const [year, monthOf, day] =
    compact?.slice(1) ??
    common?.slice(1) ??
    (dayFirst && Number(dayFirst[1]) > 12 ? [dayFirst[3], dayFirst[2], dayFirst[1]] : undefined) ??
    (english && month ? [english[3], String(month), english[2]] : []);
  if (!year || !monthOf || !day) return undefined;
  const date = `${year}-${monthOf.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}

/** What parts the two ends of a span of days. */
const span = /\s*(?:至|到|—+|–|~|～|－|\s-\s|\bto\b)\s*/;

/**
 * @returns a date of EDTF, which may be a month, a year or a span
 * @example edtfInstead('2016年4月15日至18日') // '2016-04-15/2016-04-18'
 */
export function edtfInstead(found: string): string | undefined {
  const [, after, before] = /^(?:大?[约約]|circa |ca?\. ?)(.+)$|^(.+?)(?:前后|前後|左右)$/i.exec(found.trim()) ?? [];
  const about = edtfOf(after ?? before ?? found);
  return about && (after ?? before) ? `${about}~` : about;
}

function edtfOf(found: string): string | undefined {
  // Of two days that are no span, one would be lost.
  if ((found.match(/\d{4}/g)?.length ?? 0) > 1 && !span.test(found)) return undefined;
  const [from = '', to, ...more] = found.split(span);
  const first = dateInstead(from);
  if (to !== undefined && more.length === 0 && first) {
    const [year, month] = first.split('-');
    const last = dateInstead(to) ?? dateInstead(`${year}年${to}`) ?? dateInstead(`${year}年${month}月${to}`);
    return last && last > first ? `${first}/${last}` : undefined;
  }
  const [, year, month] = /^(\d{4})(?:年(?:(\d{1,2})月)?)$/.exec(plainDate(found)) ?? [];
  if (year) return month ? `${year}-${month.padStart(2, '0')}` : year;
  return dateInstead(found);
}
