/**
 * The days, months and years that a query names, in the ways that people type them: 2016年4月18日, 2016-04-18,
 * 民國105年4月, 二〇一六年, 2014至2016年, 90年代. An article that was published then serves such a query as well as one whose
 * text says so.
 */
import { isCivilDate, yearOfRepublic } from '../../core/date.ts';
import { countOf } from '../readings.ts';
import type { DateRange } from './dates.ts';

/** A date in a query. */
export interface NamedDate {
  /** As it stands in the canonical text. */
  text: string;
  /** The days that it means, the last one included. */
  range: Required<DateRange>;
}

/** What stands behind a number that counts things: 2000家 is no year. */
const measures = '年岁名个家元万亿人位余多斤吨米公平千百十户件台次本张册天亩所条部辆套场只头间份笔期届号%‰.';

const figure = '(?:\\d?十\\d?|\\d{1,2})';
const tail = `(?:(?<month>${figure})月(?:份|(?<day>${figure})[日号]?)?|(?<half>[上下])半年)?`;

/** Patterns of canonical text, in which 二〇一六 is 2016 and 十 still 十; the first that fits at a place is taken. */
const patterns = [
  '(?<!\\d)(?<from>(?:1[89]|20)\\d\\d)年?[-~到至](?<to>(?:1[89]|20)\\d\\d)(?:年|(?!\\d))',
  `民国(?<republic>[\\d十百]{1,5})年${tail}`,
  '(?<!\\d)(?<decade>(?:(?:1[89]|20)\\d|[2-9])0|[2-9]十)年代',
  '(?<!\\d)(?<year>(?:1[89]|20)\\d\\d)(?<sign>[-./])(?<month>0?[1-9]|1[0-2])(?:\\k<sign>(?<day>0?[1-9]|[12]\\d|3[01]))?(?![\\d' +
    measures +
    '])',
  '(?<!\\d)(?<year>(?:19|20)\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)',
  `(?<!\\d)(?<year>(?:1[89]|20)\\d\\d)年(?!代)${tail}`,
  // In Taiwan the Republic's years go without its name where a month follows.
  `(?<![\\d.])(?<republic>1[0-3]\\d)年(?<month>${figure})月(?:份|(?<day>${figure})[日号]?)?`,
  `(?<![\\d.a-z第-])(?<year>(?:19|20)\\d\\d)(?![\\da-z/${measures}-])`,
];

const two = (value: number): string => String(value).padStart(2, '0');

/** A whole number in figures or with 十 and 百. @example numberOf('十2') // 12 */
const numberOf = (text: string): number => (/[十百]/.test(text) ? countOf(text) : Number(text));

/** The days that a match means; nothing where the calendar has no such day. */
function rangeOf(groups: Readonly<Record<string, string | undefined>>): Required<DateRange> | undefined {
  const { from, to, decade, republic, year, month, day, half } = groups;
  if (from && to) return from <= to ? { from, to } : undefined;
  if (decade) {
    const first = numberOf(decade) < 100 ? 1900 + numberOf(decade) : numberOf(decade);
    return { from: String(first), to: String(first + 9) };
  }
  const own = String(republic ? yearOfRepublic(numberOf(republic)) : year);
  if (half) return half === '上' ? { from: `${own}-01`, to: `${own}-06` } : { from: `${own}-07`, to: `${own}-12` };
  if (!month) return { from: own, to: own };
  const parts = [own, two(numberOf(month)), ...(day ? [two(numberOf(day))] : [])];
  const bound = parts.join('-');
  return isCivilDate(day ? bound : `${bound}-01`) ? { from: bound, to: bound } : undefined;
}

/**
 * Reads the dates of canonical text.
 * @returns them, and what is left of the text, a line end where each stood
 * @example datesNamed('2016年4月的年会').rest // '\n的年会'
 */
export function datesNamed(canonical: string): { dates: NamedDate[]; rest: string } {
  const dates: NamedDate[] = [];
  let rest = canonical;
  for (const pattern of readers())
    rest = rest.replace(pattern, (text, ...others) => {
      const range = rangeOf(others.at(-1) as Record<string, string | undefined>);
      if (!range) return text;
      dates.push({ text, range });
      return '\n';
    });
  return { dates, rest };
}

let compiled: readonly RegExp[] | undefined;

/** None in browsers that do not look behind (Safari of before 2023): there a date is text like other text. */
function readers(): readonly RegExp[] {
  try {
    compiled ??= patterns.map((pattern) => new RegExp(pattern, 'g'));
  } catch {
    compiled = [];
  }
  return compiled;
}
