/**
 * When an article was published, as far as that is known: the Extended Date/Time Format of ISO 8601-2, levels 0 and 1
 * (https://www.loc.gov/standards/datetime/), without times, and `unknown`. The only place that reads it; how a date is
 * printed stands in i18n/date.ts, how it is cited in citation.ts. Whole, since all that is asked of a date follows from one
 * reading.
 */
import { parse } from 'edtf';
import { type CivilDate, isCivilDate } from './date.ts';
import { undatedFolder } from './key.ts';
import { inOrder } from './order.ts';

/** An expression that `readEdtf` takes, e.g. `2016-04-18`, `2016-04?`, `2015/2016`, `201X`; `unknown` where nothing is known. */
export type EdtfDate = string;

/** The one expression that says nothing. */
export const unknownDate: EdtfDate = 'unknown';

/** A day, a month, a season, a year, a decade or a century. */
export interface DatePoint {
  /** Four digits, the last of them `X` where they are not known: `201X`. */
  year: string;
  /** `01` to `12` */
  month?: string;
  /** `01` to `31` */
  day?: string;
  /** From spring, 0, to winter, 3. */
  season?: number;
  /** Its source is in doubt: `?` */
  uncertain: boolean;
  /** It is near the truth: `~` */
  approximate: boolean;
}

/** What an expression says. */
export type DateReading =
  | { kind: 'unknown' }
  | { kind: 'point'; point: DatePoint }
  /** One end may be open or unknown, never both. */
  | { kind: 'interval'; from?: DatePoint; to?: DatePoint };

/** What the parser gives; `values` of an interval are such things themselves. */
interface Parsed {
  type: string;
  level: number;
  /** An interval's open end is infinity, an unknown one `null`. */
  values: readonly (number | Parsed | null)[];
  unspecified?: number;
  uncertain?: boolean;
  approximate?: boolean;
  offset?: number;
}

const readings = new Map<string, DateReading | undefined>();

/**
 * Reads an expression; each is parsed once, since the same dates stand on many pages.
 * @returns nothing where it is none, or says more than the archive can: times, years beyond four digits, sets
 * @example readEdtf('2016-04?') // { kind: 'point', point: { year: '2016', month: '04', uncertain: true, … } }
 */
export function readEdtf(text: string): DateReading | undefined {
  if (!readings.has(text)) readings.set(text, read(text));
  return readings.get(text);
}

/** How a date is read that was checked before; what is none after all says nothing. */
export const readingOf = (date: EdtfDate): DateReading => readEdtf(date) ?? { kind: 'unknown' };

/** The first and the last of the points that a date names: twice the same unless it is an interval, of which one end may be open. */
export function endsOf(date: EdtfDate): { from?: DatePoint; to?: DatePoint } | undefined {
  const reading = readingOf(date);
  if (reading.kind === 'unknown') return undefined;
  return reading.kind === 'point' ? { from: reading.point, to: reading.point } : reading;
}

/** True for an expression that an article's date can be. @example isEdtf('2016-02-30') // false */
export const isEdtf = (text: string): boolean => readEdtf(text) !== undefined;

function read(text: string): DateReading | undefined {
  if (text === unknownDate) return { kind: 'unknown' };
  // Most dates are plain days, and the parser of the whole format takes as long for one as a page takes to be drawn.
  if (isCivilDate(text)) return { kind: 'point', point: plainDay(text) };
  let parsed: Parsed;
  try {
    parsed = parse(text) as Parsed;
  } catch {
    return undefined;
  }
  if (parsed.type !== 'Interval') {
    if (wholly(parsed)) return { kind: 'unknown' };
    const point = pointOf(parsed);
    return point && { kind: 'point', point };
  }
  const [from, to] = parsed.values.map((end) => (typeof end === 'object' && end ? pointOf(end) : null));
  if (from === undefined || to === undefined || (from === null && to === null)) return undefined;
  if (from && to && orderOf(from) > lastOf(to)) return undefined;
  const [start, end] = text.split('/');
  if (from && start === end) return { kind: 'point', point: from };
  return { kind: 'interval', ...(from && { from }), ...(to && { to }) };
}

const plainDay = (day: CivilDate): DatePoint => ({
  year: day.slice(0, 4),
  month: day.slice(5, 7),
  day: day.slice(8),
  uncertain: false,
  approximate: false,
});

/** Bits of the parser's mask of unspecified digits: four of the year, two of the month, two of the day. */
const masks = { year: 0b1111, decade: 0b1000, century: 0b1100, month: 0b110000, day: 0b11000000 };

/** `XXXX`: not a digit is known. */
const wholly = ({ type, level, unspecified = 0 }: Parsed): boolean =>
  type === 'Date' &&
  level === 1 &&
  (unspecified & masks.year) === masks.year &&
  (unspecified === masks.year || unspecified === 255);

function pointOf({
  type,
  level,
  values,
  unspecified = 0,
  uncertain,
  approximate,
  offset,
}: Parsed): DatePoint | undefined {
  const [year = 0, second, third] = values as readonly number[];
  if (level > 1 || year < 1000 || offset !== undefined) return undefined;
  const doubts = { uncertain: uncertain === true, approximate: approximate === true };
  if (type === 'Season') return { year: String(year), season: second! - 21, ...doubts };
  if (type !== 'Date') return undefined;
  const lost = (unspecified & masks.year) === masks.century ? 2 : (unspecified & masks.year) === masks.decade ? 1 : 0;
  const month = second !== undefined && !(unspecified & masks.month) ? two(second + 1) : undefined;
  const day = month && third !== undefined && !(unspecified & masks.day) ? two(third) : undefined;
  // The parser knows how long months are, and no leap years.
  if (day && !isCivilDate(`${year}-${month}-${day}`)) return undefined;
  return {
    year: String(year).slice(0, 4 - lost) + 'X'.repeat(lost),
    ...(month && { month }),
    ...(day && { day }),
    ...doubts,
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * What dates are ordered by, as text: the first day that may be meant, what is less known before what is better known.
 * So the articles of a month stand, newest first, above those of which only the month is known, and these above those
 * of which only the year is; what has no date comes last.
 * @example sortDate('2016-04') // '2016-04-00'
 */
export function sortDate(date: EdtfDate): string {
  // Most dates are days, and every list of the archive is sorted by them.
  if (isDay(date)) return date;
  const ends = endsOf(date);
  return ends ? orderOf((ends.from ?? ends.to)!) : '0000-00-00';
}

const orderOf = ({ year, month, day, season }: DatePoint): string => {
  const first = month ?? (season === undefined ? '00' : two(season * 3 + 3));
  return `${year.replaceAll('X', '0')}-${first}-${day ?? '00'}`;
};

/** The last day that may be meant, as text to compare with others; it need not stand in the calendar. */
const lastOf = ({ year, month, day, season }: DatePoint): string =>
  [year.replaceAll('X', '9'), month ?? (season === undefined ? '99' : two(season * 3 + 5)), day ?? '99'].join('-');

/**
 * The first and the last day that a date may mean, as text to compare with others; an open end is the beginning or the
 * end of time. Nothing where nothing is known.
 * @example boundsOf('2016-04') // { first: '2016-04-00', last: '2016-04-99' }
 */
export function boundsOf(date: EdtfDate): { first: string; last: string } | undefined {
  const ends = endsOf(date);
  if (!ends) return undefined;
  const { from, to } = ends;
  return { first: from ? orderOf(from) : '0000-00-00', last: to ? lastOf(to) : '9999-99-99' };
}

/**
 * The folder of an article by what is known of its date: its month, its year, or `undated`. A doubt (`?`, `~`) changes
 * nothing; of an interval only what both ends have in common is known.
 * @example folderOf('2016-04-18') // '2016/04'
 * @example folderOf('2016-21') // '2016'
 * @example folderOf('2015/2016') // 'undated'
 */
export function folderOf(date: EdtfDate): string {
  const { from, to } = endsOf(date) ?? {};
  if (!from || from.year !== to?.year || from.year.includes('X')) return undatedFolder;
  return from.month && from.month === to.month ? `${from.year}/${from.month}` : from.year;
}

/** True where nothing is in doubt and nothing left open: a day, a month or a year. */
export const isPlain = ({ year, season, uncertain, approximate }: DatePoint): boolean =>
  !year.includes('X') && season === undefined && !uncertain && !approximate;

/** A point as ISO 8601 writes it, without its doubts. @example isoOf(point) // '2016-04' */
export const isoOf = ({ year, month, day }: DatePoint): string => [year, month, day].filter(Boolean).join('-');

/**
 * The date where formats take a day, a month or a year and nothing else (HTML's `datetime`, schema.org's Date).
 * @returns nothing for any other
 */
export function plainDate(date: EdtfDate): string | undefined {
  const reading = readEdtf(date);
  return reading?.kind === 'point' && isPlain(reading.point) ? isoOf(reading.point) : undefined;
}

/** The date as machines that know EDTF read it: nothing known is `XXXX`. @example edtfOf('unknown') // 'XXXX' */
export const edtfOf = (date: EdtfDate): string => (isUnknown(date) ? 'XXXX' : date);

/** True where nothing is known: `unknown`, or EDTF's `XXXX`. */
export const isUnknown = (date: EdtfDate): boolean => readEdtf(date)?.kind === 'unknown';

/** True for a day that is known for certain; the date was read before. */
export const isDay = (date: EdtfDate): date is CivilDate => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** For sorting: what is newest comes first, what has no date last. */
export const newestFirst = (a: EdtfDate, b: EdtfDate): number => inOrder(sortDate(b), sortDate(a));
