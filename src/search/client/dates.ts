/** A range of days, and which articles it holds as far as their dates are known. */
import type { DateRun } from '../index-format.ts';
import type { Files } from './files.ts';

/** Days, months or years, the last one included; an end may be open. */
export interface DateRange {
  from?: string;
  to?: string;
}

/** What a range leaves to be told. */
export interface DateDoubts {
  /** Articles in the results whose date may lie outside as well: only a month or a year of it is known. */
  partial: number;
  /** Articles that are left out since nothing is known of their date. */
  unknown: number;
}

/** True for what `DateRange` takes. */
export const isDateBound = (text: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text);

/** True where a range has an end. */
export const isBounded = ({ from, to }: DateRange): boolean => from !== undefined || to !== undefined;

/** Days compare as text; what is not known of a bound is its earliest or its latest day. @example dayOf('2016-04', '99') // '2016-04-99' */
export const dayOf = (bound: string, rest: '00' | '99'): string =>
  [...bound.split('-'), rest, rest].slice(0, 3).join('-');

/** How an article's days lie to a range. */
export function relationOf(first: string, last: string, { from, to }: DateRange): 'in' | 'partly' | 'out' | 'unknown' {
  if (first === '') return 'unknown';
  const [begin, end] = [from ? dayOf(from, '00') : '0000-00-00', to ? dayOf(to, '99') : '9999-99-99'];
  if (last < begin || first > end) return 'out';
  return first >= begin && last <= end ? 'in' : 'partly';
}

/** The days of the archive's articles. */
export interface ArticleDates {
  /** The results of a range, and what is to be told of them. */
  inRange<Found extends { article: number }>(
    found: readonly Found[],
    range: DateRange,
  ): Promise<{ found: Found[]; doubts: DateDoubts }>;
  /** The articles that certainly are of a range, oldest first. */
  articlesOf(range: DateRange): Promise<number[]>;
}

/** The dates are fetched with the first range. @param folder of the index below /search/ */
export function openDates(folder: string, files: Files): ArticleDates {
  const days = async (): Promise<[first: string, last: string][]> =>
    (await files.json<DateRun[]>(`${folder}/dates`)).flatMap(([first, count, last = first]) =>
      new Array<[string, string]>(count).fill([first, last]),
    );
  return {
    async inRange(found, range) {
      const own = await days();
      const doubts: DateDoubts = { partial: 0, unknown: 0 };
      const left = found.filter(({ article }) => {
        const relation = relationOf(...own[article]!, range);
        if (relation === 'partly') doubts.partial++;
        if (relation === 'unknown') doubts.unknown++;
        return relation === 'in' || relation === 'partly';
      });
      return { found: left, doubts };
    },
    articlesOf: async (range) =>
      (await days()).flatMap((own, article) => (relationOf(...own, range) === 'in' ? [article] : [])),
  };
}
