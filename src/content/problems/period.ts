/** What the folder of an article says of its date. */
import { isCivilDate } from '../../core/date.ts';

/** The year, and mostly the month, that the folder of a file says. */
export interface Period {
  year: number;
  month?: number;
}

/** @example periodOf('content/news/2016/04/ruzhou.mdx') // { year: 2016, month: 4 } */
export function periodOf(file: string): Period | undefined {
  const [, year, month] = /(?:^|[\\/])news[\\/](\d{4})(?:[\\/](\d{2}))?[\\/]/.exec(file) ?? [];
  return year ? { year: Number(year), ...(month && { month: Number(month) }) } : undefined;
}

/** A day without its year, in the year that brings it nearest to the month of the folder. */
export function inPeriod(text: string, { year, month }: Period): string | undefined {
  const [, monthOf, day] = /^(\d{1,2})[-./月](\d{1,2})(?:[日号號]|$)/.exec(text.trim()) ?? [];
  if (!monthOf || !day) return undefined;
  const away = month === undefined ? 0 : Number(monthOf) - month;
  const of = year + (away > 6 ? -1 : away < -6 ? 1 : 0);
  const date = `${of}-${monthOf.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}
