/** How many articles each year and month of the archive has. */
import type { ArticleSummary } from '../archive/index.ts';
import { monthOf, yearOf } from '../core/date.ts';
import type { Edition } from '../core/edition.ts';
import { archivePath } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import type { CalendarYear, YearCount } from './page.ts';

/** @example yearLabel('zh-Hans', '2016') // '2016年' */
export const yearLabel = (edition: Edition, year: string): string => `${year}${word(edition, 'year')}`;

/** Every year of the archive, newest first, each with its twelve months. @param articles newest first */
export function calendarOf(articles: readonly ArticleSummary[], edition: Edition): CalendarYear[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { date } of articles) {
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

/** Articles a year, from the first year to the last without a gap. @param articles newest first */
export function spreadOf(articles: readonly ArticleSummary[]): YearCount[] {
  const first = Number(yearOf(articles.at(-1)?.date ?? '0'));
  const last = Number(yearOf(articles[0]?.date ?? '-1'));
  const spread = Array.from({ length: last - first + 1 }, (_, i) => ({ year: String(first + i), count: 0 }));
  for (const { date } of articles) spread[Number(yearOf(date)) - first]!.count++;
  return spread;
}
