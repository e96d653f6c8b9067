/** Days as a Chinese text writes them, in figures or in numerals: 2016年4月18日, 四月十八日. */
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { isCivilDate } from '../core/date.ts';

/** A year, and a month or a day, as sources of patterns. */
export const [years, numbers] = [
  '(?:1[89]|20)\\d\\d|[一二][〇零○一二三四五六七八九]{3}',
  '\\d{1,2}|[一二三四五六七八九十]{1,3}',
];

/**
 * The source of a pattern for a day, with groups for its year, month and day.
 * @param name what the groups' names begin with @param year `?` where the year may be missing
 */
export const day = (name: string, year: '' | '?'): string =>
  `(?:(?<${name}Year>${years})年)${year}(?<${name}Month>${numbers})月(?<${name}Day>${numbers})日`;

/** Each day of a text, its year or none: groups `on`. */
export const anyDay = new RegExp(day('on', '?'), 'gu');

/** What stands before a day of the lunar calendar, and before the end of a longer number: neither is a day of this one. */
const noDayBehind = /(?:农历|農曆|阴历|陰曆|旧历|舊曆|夏历|夏曆)[^，。；（(]{0,6}$|[\d一二三四五六七八九十]$/u;

/** True for a match of `anyDay` that is a day of the civil calendar. */
export const isCivil = (text: string, index: number): boolean =>
  !noDayBehind.test(text.slice(Math.max(0, index - 10), index));

/** A day of the text; without a year where none is given. */
export interface DayInText {
  year?: string;
  /** `MM-DD` */
  monthDay: string;
  /** False where the calendar has no such day. */
  exists: boolean;
}

/** @param groups of a match of `day(name)` @example dayOf({ onMonth: '四', onDay: '18' }, 'on').monthDay // '04-18' */
export function dayOf(groups: Readonly<Record<string, string | undefined>>, name: string): DayInText {
  const number = (part: string): string => {
    const written = groups[`${name}${part}`] ?? '';
    return (/^\d+$/.test(written) ? written : arabicNumerals(written)).padStart(2, '0');
  };
  const written = groups[`${name}Year`];
  const year = written && (/^\d/.test(written) ? written : arabicNumerals(`${written}年`).slice(0, 4));
  const monthDay = `${number('Month')}-${number('Day')}`;
  return { ...(year && { year }), monthDay, exists: isCivilDate(`${year ?? '2000'}-${monthDay}`) };
}
