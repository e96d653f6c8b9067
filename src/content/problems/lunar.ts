/** Days of the Chinese calendar, which is no form of a date here, as days of the common one. */
import type { CivilDate } from '../../core/date.ts';
import { lazy } from '../../core/lazy.ts';

/** The ten heavenly stems and the twelve earthly branches, by which years are named. */
export const stems = '甲乙丙丁戊己庚辛壬癸';
export const branches = '子丑寅卯辰巳午未申酉戌亥';
const numerals = '一二三四五六七八九十';
const yearName = new RegExp(`([${stems}])([${branches}])年`, 'u');
const monthNames = '(闰|閏)?(?<!十)(正|十[一二]|[二三四五六七八九十冬腊臘])月';
const dayNames =
  '(初[一二三四五六七八九十]|十[一二三四五六七八九]|廿[一二三四五六七八九]?|[二三]十[一二三四五六七八九]?)';
const words =
  /[农農][历曆]|[阴陰旧舊夏][历曆]|[正腊臘冬]月|月初[一二三四五六七八九十]|廿|除夕|元宵|端午|七夕|中秋|重[阳陽]/;
const feasts: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元宵: [1, 15],
  端午: [5, 5],
  七夕: [7, 7],
  中秋: [8, 15],
  重阳: [9, 9],
  重陽: [9, 9],
};

/** True for a day that the Chinese calendar names: 丙申年四月初一, 农历八月十五. */
export const isLunar = (text: string): boolean => words.test(text) || yearName.test(text);

/** @example numberOf('廿三') // 23 */
function numberOf(text: string): number {
  const plain = text.replace('初', '').replace('廿', '二十').replace('正', '一').replace('冬', '十一');
  const [, tens, ten, ones] = /^([一二三])?(十)?([一二三四五六七八九])?$/.exec(plain.replace(/[腊臘]/, '十二')) ?? [];
  const of = (one: string | undefined): number => (one ? numerals.indexOf(one) + 1 : 0);
  return ten ? (tens ? of(tens) : 1) * 10 + of(ones) : of(tens ?? ones);
}

/** The year that a sexagenary name has in the sixty around another one. @example yearNamed('丙申年', 2010) // 2016 */
function yearNamed(text: string, around: number): number | undefined {
  const [, stem = '', branch = ''] = yearName.exec(text) ?? [];
  for (let away = 0; stem && away <= 30; away++)
    for (const year of [around - away, around + away])
      if (stems[(year - 4) % 10] === stem && branches[(year - 4) % 12] === branch) return year;
  return undefined;
}

/** A year of the common era by its four figures. @example writtenYear('二〇二四年除夕') // 2024 */
function writtenYear(text: string): number | undefined {
  const [written] = /\d{4}|[〇零○一二三四五六七八九]{4}(?=年)/.exec(text) ?? [];
  return written === undefined
    ? undefined
    : Number(written.replace(/\D/g, (numeral) => String(numerals.indexOf(numeral) + 1)));
}

/**
 * @param year of the folder that the file stands in, where no other is said
 * @returns nothing where month and day cannot be read
 * @example lunarInstead('丙申年四月初一', 2016) // '2016-05-07'
 */
export function lunarInstead(text: string, year: number | undefined): CivilDate | undefined {
  // Before or after a feast is some day, which nobody can know.
  if (/[前后後左]|期[间間]/.test(text)) return undefined;
  const own = writtenYear(text);
  const around = own ?? year;
  const of = around && (own ? around : (yearNamed(text, around) ?? around));
  const [, leap, monthName, dayName] = new RegExp(`${monthNames}${dayNames}`, 'u').exec(text) ?? [];
  if (!monthName && text.includes('除夕')) return of ? eveOf(of) : undefined;
  const feast = Object.entries(feasts).find(([name]) => text.includes(name))?.[1];
  const [wantedMonth, wantedDay] = monthName && dayName ? [numberOf(monthName), numberOf(dayName)] : (feast ?? []);
  return of && wantedMonth && wantedDay
    ? dayOfLunar(of, { month: wantedMonth, day: wantedDay, isLeap: Boolean(leap) })
    : undefined;
}

const milliseconds = 86_400_000;

/** A day of the Chinese calendar. */
export interface LunarDay {
  month: number;
  day: number;
  isLeap: boolean;
}

/** Takes 20 ms to make, which a command that reads no such day need not spend. */
const calendar = lazy(
  () => new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' }),
);

/** @example lunarDay('2016-04-15') // { month: 3, day: 9, isLeap: false } */
export function lunarDay(date: CivilDate | Date): LunarDay {
  const parts = calendar().formatToParts(new Date(date));
  const read = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const month = read('month');
  return { month: Number.parseInt(month, 10), day: Number(read('day')), isLeap: month.includes('bis') };
}

/** @example lunarName({ month: 3, day: 9, isLeap: false }) // '三月初九' */
export function lunarName({ month, day, isLeap }: LunarDay): string {
  const ofMonth = month === 1 ? '正' : month > 10 ? `十${numerals[month - 11]}` : numerals[month - 1]!;
  const tens = day < 11 ? '初' : day < 20 ? '十' : day === 20 ? '二' : day < 30 ? '廿' : '三';
  const ones = day % 10 === 0 ? '十' : numerals[(day % 10) - 1]!;
  return `${isLeap ? '闰' : ''}${ofMonth}月${tens}${ones}`;
}

/** The month and the day that a text names, in words or as a feast. @example lunarNamed('八月十五') // { month: 8, day: 15, isLeap: false } */
export function lunarNamed(text: string): LunarDay | undefined {
  const [, leap, month, day] = new RegExp(`${monthNames}${dayNames}`, 'u').exec(text) ?? [];
  if (month && day) return { month: numberOf(month), day: numberOf(day), isLeap: Boolean(leap) };
  const feast = Object.entries(feasts).find(([name]) => text.includes(name))?.[1];
  return feast && { month: feast[0], day: feast[1], isLeap: false };
}

/** The sources of a month and of a day as the Chinese calendar has them, and the names of its feasts. */
export const lunarWords = {
  month: monthNames.replace('(闰|閏)', '[闰閏]').replace('(正', '(?:正'),
  day: dayNames.replace('(', '(?:'),
  feasts: Object.keys(feasts).join('|'),
};

/** The last day of a year of the moon, whose last month has 29 or 30 days. */
function eveOf(year: number): CivilDate | undefined {
  const next = dayOfLunar(year + 1, { month: 1, day: 1, isLeap: false });
  return next && new Date(Date.parse(next) - milliseconds).toISOString().slice(0, 10);
}

/** A day of a year of the Chinese calendar in the common one. @returns nothing where the year has no such day */
export function dayOfLunar(year: number, { month, day, isLeap: leap }: LunarDay): CivilDate | undefined {
  // A year of the moon begins between the 21st of January and the 20th of February, and has at most 385 days.
  const first = Date.UTC(year, 0, 21);
  for (let days = 0; days < 400; days++) {
    const date = new Date(first + days * milliseconds);
    const { month: own, day: nth, isLeap } = lunarDay(date);
    if (own !== month || nth !== day) continue;
    // What still belongs to the year before.
    if (isLeap !== leap || (days < 40 && month > 10)) continue;
    return date.toISOString().slice(0, 10);
  }
  return undefined;
}
