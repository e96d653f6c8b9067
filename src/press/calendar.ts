/** How many articles each year and month of the archive has. */
import type { Card } from '../archive/index.ts';
import { monthOf, yearOf } from '../domain/date.ts';
import type { Edition } from '../domain/edition.ts';
import { archivePath } from '../domain/url.ts';
import { word } from '../i18n/words.ts';
import type { CalendarYear, YearCount } from './page.ts';

/** @example yearLabel('zh-Hans', '2016') // '2016年' */
export const yearLabel = (edition: Edition, year: string): string => `${year}${word(edition, 'year')}`;

/** Every year of the archive, newest first, each with its twelve months. @param cards newest first */
export function calendarOf(cards: readonly Card[], edition: Edition): CalendarYear[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { date } of cards) {
    const year = yearOf(date);
    const months = counts.get(year) ?? new Map<string, number>();
    counts.set(year, months.set(monthOf(date), (months.get(monthOf(date)) ?? 0) + 1));
  }
  return [...counts].map(([year, months]) => ({
    year,
    href: archivePath(edition, year),
    label: yearLabel(edition, year),
    count: [...months.values()].reduce((sum, n) => sum + n, 0),
    months: Array.from({ length: 12 }, (_, i) => {
      const month = String(i + 1).padStart(2, '0');
      const count = months.get(month) ?? 0;
      return { month, count, ...(count > 0 && { href: archivePath(edition, year, month) }) };
    }),
  }));
}

/** Articles a year, from the first year to the last without a gap. @param cards newest first */
export function spreadOf(cards: readonly Card[]): YearCount[] {
  const first = Number(yearOf(cards.at(-1)?.date ?? '0'));
  const last = Number(yearOf(cards[0]?.date ?? '-1'));
  const spread = Array.from({ length: last - first + 1 }, (_, i) => ({ year: String(first + i), count: 0 }));
  for (const { date } of cards) spread[Number(yearOf(date)) - first]!.count++;
  return spread;
}
