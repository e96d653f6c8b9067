/**
 * Days in whatever writing a text has them: 2016年4月15日, 民國105年4月15日, 四月十五日, 2016/4/15, 15/4/2016, 4/15,
 * 15 April 2016, 16日. One that may be read in two ways has both readings.
 */
import { arabicNumerals, months } from '../content/problems/date-instead.ts';
import { isCivilDate, yearOfRepublic } from '../core/date.ts';
import { matchesIn } from '../core/matches.ts';
import { isCivil } from './days-in-text.ts';

/** A day by its parts, as far as the text gives them. */
export interface Reading {
  year?: number;
  month?: number;
  day: number;
}

export interface WrittenDay {
  index: number;
  end: number;
  readings: readonly Reading[];
  /** Written in numerals alone, as those of the lunar calendar are. */
  isNumeral?: boolean;
}

const numeral = '\\d{1,2}|[一二三四五六七八九十廿]{1,3}';
const chinese = new RegExp(
  `(?<![\\d一二三四五六七八九十廿第前同])(?:(?:(?<era>(?:中[华華])?民[国國]) ?)?(?<year>\\d{2,4}|[〇零○一二三四五六七八九十百]{2,5}) ?年 ?)?(?:(?<month>${numeral}) ?月 ?)?(?<day>${numeral}) ?[日号號]`,
  'gu',
);
const yearFirst =
  /(?<![\d./-])(?<year>(?:1[89]|20)\d\d|1[01]\d)(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d./-])/g;
const yearLast = /(?<![\d./-])(?<one>\d{1,2})(?<sign>[-/.])(?<two>\d{1,2})\k<sign>(?<year>(?:19|20)\d\d)(?![\d./-])/g;
const withoutYear = /(?<![\d./第分-])(?<one>\d{1,2})\/(?<two>\d{1,2})(?=[ ]?[（(])/g;
const monthNames = months.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const monthName = `(?<name>${monthNames.join('|')})[a-z]{0,6}\\.?`;
const english = [
  new RegExp(`(?<![\\d/])(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthName},? (?<year>(?:19|20)\\d\\d)`, 'g'),
  new RegExp(`(?<![A-Za-z])${monthName} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d)`, 'g'),
];

type Groups = Readonly<Record<string, string | undefined>>;

/** Figures of full width as those of half width, each in its place. */
export const halfWidthFigures = (text: string): string =>
  /[０-９]/.test(text)
    ? text.replace(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0))
    : text;

const figure = (text: string): number => Number(arabicNumerals(text));

/** The years that a written one may be. @example yearsOf('105', false) // [2016] */
function yearsOf(written: string, isRepublic: boolean): number[] {
  const year = Number(/^\d+$/.test(written) ? written : arabicNumerals(`${written}年`).slice(0, -1));
  if (Number.isNaN(year)) return [];
  if (isRepublic) return [yearOfRepublic(year)];
  if (year >= 1000) return [year];
  // 105年 alone is the Republic's; 16年 may be of three countings.
  return year >= 100 ? [yearOfRepublic(year)] : [2000 + year, 1900 + year, yearOfRepublic(year)];
}

/** @param text of one sentence, with plain figures */
export function writtenDays(text: string): WrittenDay[] {
  const of = (pattern: RegExp, readings: (groups: Groups) => Reading[]): WrittenDay[] =>
    matchesIn(text, pattern).flatMap(({ 0: found, index, groups = {} }) => {
      const all = readings(groups).filter(exists);
      return all.length === 0 ? [] : [{ index, end: index + found.length, readings: all }];
    });
  const either = ({ one = '', two = '', year }: Groups): Reading[] =>
    [
      [one, two],
      [two, one],
    ].map(([month, day]) => ({ ...(year && { year: Number(year) }), month: Number(month), day: Number(day) }));
  const ofChina = of(chinese, ({ era, year, month, day = '' }) => {
    // The figures of a longer number, and days that no month is told of with a year.
    if (year && !month) return [];
    const own = { ...(month && { month: figure(month) }), day: figure(day) };
    return year ? yearsOf(year, Boolean(era)).map((one) => ({ year: one, ...own })) : [own];
  })
    .filter(({ index }) => isCivil(text, index))
    .map((one) =>
      /\d/.test(text.slice(one.index, one.end)) || one.readings[0]!.year ? one : { ...one, isNumeral: true },
    );
  return [
    ...ofChina,
    ...of(yearFirst, ({ year = '', month, day }) =>
      yearsOf(year, false).map((one) => ({ year: one, month: Number(month), day: Number(day) })),
    ),
    ...of(yearLast, either),
    ...of(withoutYear, either),
    ...english.flatMap((pattern) =>
      of(pattern, ({ name = '', day, year }) => [
        { year: Number(year), month: monthNames.indexOf(name) + 1, day: Number(day) },
      ]),
    ),
  ].sort((a, b) => a.index - b.index);
}

const exists = ({ year = 2000, month = 1, day }: Reading): boolean =>
  isCivilDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
