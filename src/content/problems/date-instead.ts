/** Dates as people write them, in the form that is read. */
import { type CivilDate, isCivilDate, weekday, yearOfRepublic } from '../../core/date.ts';
import { withHyphens } from './date-dashes.ts';
import { commonEra } from './eras.ts';
import { localDay } from './local-day.ts';
import { isLunar, lunarInstead } from './lunar.ts';
import { inPeriod, type Period } from './period.ts';

/** Their names as English shortens them. */
export const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const digits = '〇一二三四五六七八九';
const figure = (numeral: string): number => digits.indexOf(numeral.replace(/[零○]/, '〇'));

/**
 * Chinese numerals below a thousand, 廿 and 卅 among them, and years digit by digit, in Arabic ones.
 * @example arabicNumerals('二〇一九年十月八日') // '2019年10月8日'
 */
export const arabicNumerals = (text: string): string =>
  text
    .replace(/廿十?/g, '二十')
    .replace(/卅十?/g, '三十')
    .replace(
      /([一二三四五六七八九])百(?:[零〇]?([一二三四五六七八九])?(十)?([一二三四五六七八九])?)?/g,
      (_, hundreds: string, first?: string, ten?: string, last?: string) =>
        String(
          figure(hundreds) * 100 + (ten ? figure(first ?? '一') * 10 + figure(last ?? '〇') : figure(first ?? '〇')),
        ),
    )
    .replace(/[〇零○一二三四五六七八九]{2,4}(?=年)/g, (year) => [...year].map(figure).join(''))
    .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_, tens = '一', ones = '〇') =>
      String(figure(tens) * 10 + figure(ones)),
    )
    .replace(/[一二三四五六七八九]/g, (c) => String(figure(c)));

/** Letters that look like figures, among figures. */
const plainFigures = (text: string): string =>
  text.replace(/(?<=[\d./-])[OoIl]+(?=[\d./-]|$)|(?<![A-Za-z])[OoIl](?=\d)/g, (letters) =>
    letters.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'),
  );

/** A year of the Republic without its name, by its three digits; a form of four digits gets a zero before them. */
const bareRepublic =
  /^(\s*["']?)0?(1\d\d)(?=\s*[-./年]\s*\d{1,2}(?:\s*[-./月]\s*\d{1,2}日?|月)?["']?\s*(?:$|[（(星周週禮礼]))/;

/** A date in plain figures; years of the Republic and of reigns as those of the common era. */
const plainDate = (found: string): string =>
  commonEra(plainFigures(arabicNumerals(withHyphens(found.normalize('NFKC'))))).replace(
    bareRepublic,
    (_, before: string, year: string) => before + String(yearOfRepublic(Number(year))),
  );

/** Seconds, or thousandths of them, since 1970, for the years 2001 to 2033: the day in China. */
const timestamp = /^1\d{9}(?:\d{3})?$/;
const dayOfTimestamp = (seconds: number): CivilDate => new Date((seconds + 28_800) * 1000).toISOString().slice(0, 10);

/** Days since 1899-12-30 by which a spreadsheet counts, for the years 1954 to 2064. */
const serial = /^[2-5]\d{4}$/;
const dayOfSerial = (days: number): CivilDate => new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10);

/**
 * @param period of the folder that the file stands in: the year where none is written
 * @returns a date in the right form, where one can be read. @example dateInstead('2016年4月18日') // '2016-04-18'
 */
export function dateInstead(found: string, period?: Period): string | undefined {
  const text = plainDate(found);
  const within = period && inPeriod(text, period);
  if (within) return within;
  if (serial.test(text)) return dayOfSerial(Number(text));
  if (timestamp.test(text)) return dayOfTimestamp(Number(text.slice(0, 10)));
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  const common = /(\d{4})[-–—./\\年\s]+(\d{1,2})[-–—./\\月\s]+(\d{1,2})/.exec(text);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const shortYear = /^['’]?(\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  const english = /([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/i.exec(text);
  // As mail and feeds write it: Wed, 11 Apr 2018.
  const british = english ? null : /(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})/i.exec(text);
  const named = /(\d{4})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{1,2})/i.exec(text);
  const monthName = english?.[1] ?? british?.[2] ?? named?.[2];
  const month = monthName ? months.indexOf(monthName.toLowerCase()) + 1 : 0;
  const [year, monthOf, day] =
    compact?.slice(1) ??
    common?.slice(1) ??
    (dayFirst && Number(dayFirst[1]) > 12 ? [dayFirst[3], dayFirst[2], dayFirst[1]] : undefined) ??
    // The month first, as Americans write it, where the other figure is no month.
    (dayFirst && Number(dayFirst[2]) > 12 ? [dayFirst[3], dayFirst[1], dayFirst[2]] : undefined) ??
    (shortYear && [(Number(shortYear[1]) > 40 ? '19' : '20') + shortYear[1], shortYear[2], shortYear[3]]) ??
    (english && month ? [english[3], String(month), english[2]] : undefined) ??
    (british && month ? [british[3], String(month), british[1]] : undefined) ??
    (named && month ? [named[1], String(month), named[3]] : []);
  if (!year || !monthOf || !day) return undefined;
  const date = `${year}-${monthOf.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}

/** Why a date is none, or not surely the one that can be read. */
export type DateDoubt =
  | { kind: 'no such day'; month?: string }
  | { kind: 'weekday'; date: CivilDate; weekday: string }
  | { kind: 'either'; dates: readonly [CivilDate, CivilDate] }
  /** A day of the Chinese calendar; with the one of the common calendar where the year is known. */
  | { kind: 'lunar'; date: CivilDate | undefined }
  /** The year is the Republic's, and nothing says so. */
  | { kind: 'republic'; year: number; date: string }
  /** A moment of universal time, whose day is another one in the zone. */
  | { kind: 'universal'; date: CivilDate; written: CivilDate; zone?: string }
  /** It cannot be read, but the file stands in a folder of its year and month. */
  | { kind: 'folder'; period: string };

/**
 * What is odd about a date beside its form: a day that no calendar has or that the Chinese one has, another day of the
 * week than is written behind it, figures that are two dates.
 * @example dateDoubt('2016年4月18日 星期三') // { kind: 'weekday', date: '2016-04-18', weekday: '星期一' }
 */
export function dateDoubt(found: string, period?: Period): DateDoubt | undefined {
  if (isLunar(found)) return { kind: 'lunar', date: lunarInstead(found, period?.year) };
  const moment = localDay(found);
  if (moment) return moment;
  const date = dateInstead(found, period);
  const [, named] = /(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])/.exec(found) ?? [];
  if (date && named && !weekday(date).endsWith(named.replace('天', '日')))
    return { kind: 'weekday', date, weekday: weekday(date) };
  const text = plainDate(found).trim();
  const [, one, other, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (!date && one && other && year) {
    const ends = [`${other}-${one}`, `${one}-${other}`].map(
      (day) => `${year}-${day.replace(/\d+/g, (n) => n.padStart(2, '0'))}`,
    );
    if (ends.every(isCivilDate)) return { kind: 'either', dates: [ends[0]!, ends[1]!] };
  }
  const republic = bareRepublic.exec(withHyphens(found.normalize('NFKC')))?.[2];
  const common = republic && (date ?? edtfInstead(found, period));
  if (common) return { kind: 'republic', year: Number(republic), date: common };
  const [isDay, of, monthOf = ''] = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*\d{1,2}(?:日|$)/.exec(text) ?? [];
  if (date || !isDay) return undefined;
  const month = `${of}-${monthOf.padStart(2, '0')}`;
  return { kind: 'no such day', ...(isCivilDate(`${month}-01`) && { month }) };
}

/** What parts the two ends of a span of days. */
const span =
  /\s*(?:至|到|—+|–|~|～|－|\s-\s|(?<=日)-(?=\d)|(?<=\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?)\/(?=(?:\d{1,2}[-./月])?\d{1,2}日?$)|\bto\b)\s*/;

/**
 * @returns a date of EDTF, which may be a month, a year or a span
 * @example edtfInstead('2016年4月15日至18日') // '2016-04-15/2016-04-18'
 */
export function edtfInstead(written: string, period?: Period): string | undefined {
  const found = withHyphens(written);
  const [, first = '', last = ''] = /^\[\s*([^,]+?)\s*,\s*([^,]+?)\s*\]$/.exec(found.trim()) ?? [];
  const ends = [first, last].map((day) => dateInstead(day, period));
  if (ends[0] && ends[1] && ends[0] < ends[1]) return `${ends[0]}/${ends[1]}`;
  const [, after, before] = /^(?:大?[约約]|circa |ca?\. ?)(.+)$|^(.+?)(?:前后|前後|左右)$/i.exec(found.trim()) ?? [];
  const about = edtfOf((after ?? before ?? found).trim(), period);
  return about && (after ?? before) ? `${about}~` : about;
}

/** The month or the year of a date whose day is not known: 2023-08-00, 2023年8月?日, 2023-00-00. */
function withoutDay(found: string): string | undefined {
  const nothing = '(?:0{1,2}|[xX×?？_*○〇某]{1,2})';
  const [, year, monthOf = ''] =
    new RegExp(`^(\\d{4})\\s*[-./年]\\s*(\\d{1,2}|${nothing})\\s*[-./月]\\s*${nothing}?\\s*日?$`).exec(found.trim()) ??
    [];
  if (!year) return undefined;
  const month = Number(monthOf);
  if (!(month > 0)) return year;
  return month > 12 ? undefined : `${year}-${monthOf.padStart(2, '0')}`;
}

function edtfOf(found: string, period: Period | undefined): string | undefined {
  if (isLunar(found)) return undefined;
  const [, ofYear, season = ''] = /^(\d{4})年?(?:的)?([春夏秋冬])[季天]?$/.exec(plainDate(found).trim()) ?? [];
  // EDTF level 1: 21 to 24 are the seasons, X is a figure that is not known.
  if (ofYear) return `${ofYear}-${21 + '春夏秋冬'.indexOf(season)}`;
  const [, decade] = /^(\d{3})0(?:年代|s)$/.exec(plainDate(found).trim()) ?? [];
  if (decade) return `${decade}X`;
  const partial = withoutDay(found);
  if (partial) return partial;
  const [, yearOf, monthOf = ''] = /^\s*(\d{4})\s*[-./]\s*(0?[1-9]|1[0-2])\s*$/.exec(plainDate(found)) ?? [];
  if (yearOf) return `${yearOf}-${monthOf.padStart(2, '0')}`;
  // Of days that are no span of two, one would be lost.
  if ((found.match(/\d{4}/g)?.length ?? 0) > 1 && !span.test(found)) return undefined;
  const [from = '', to, ...more] = found.split(span);
  const first = dateInstead(from, period);
  if (first && more.length > 0) return undefined;
  if (to !== undefined && first) {
    const [year, month] = first.split('-');
    const last = dateInstead(to) ?? dateInstead(`${year}年${to}`) ?? dateInstead(`${year}年${month}月${to}`);
    return last && last > first ? `${first}/${last}` : undefined;
  }
  const [, year, month] = /^(\d{4})(?:年(?:(0?[1-9]|1[0-2])月)?)$/.exec(plainDate(found)) ?? [];
  if (year) return month ? `${year}-${month.padStart(2, '0')}` : year;
  return dateInstead(found, period);
}
