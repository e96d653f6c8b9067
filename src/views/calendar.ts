/** How many articles each year and month of the archive has. */
import type { ArticleSummary } from '../archive/index.ts';
import type { Edition } from '../core/edition.ts';
import { knownMonth, knownYear, undatedFolder } from '../core/key.ts';
import { archivePath } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import type { Calendar, CalendarYear, CountedLink, YearCount } from './page.ts';

/** @example yearLabel('zh-Hans', '2016') // '2016年' */
export const yearLabel = (edition: Edition, year: string): string =>
  year === undatedFolder ? word(edition, 'yearUnknown') : `${year}${word(edition, 'year')}`;

/** What the part of a key says that is not known. */
const unknown = undatedFolder;

/**
 * Every year of the archive, newest first, each with its twelve months, and what has no month.
 * @param articles newest first
 */
export function calendarOf(articles: readonly ArticleSummary[], edition: Edition): Calendar {
  const undated = undatedLink(articles, edition);
  return { years: yearsOf(articles, edition), ...(undated && { undated }) };
}

function yearsOf(articles: readonly ArticleSummary[], edition: Edition): CalendarYear[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { key } of articles) {
    const year = knownYear(key);
    if (!year) continue;
    const month = knownMonth(key) ?? unknown;
    const months = counts.get(year) ?? new Map<string, number>();
    counts.set(year, months.set(month, (months.get(month) ?? 0) + 1));
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
    ...(months.has(unknown) && {
      undated: monthlessLink(edition, year, months.get(unknown)!),
    }),
  }));
}

/** The articles of a year of which no month is known. */
export const monthlessLink = (edition: Edition, year: string, count: number): CountedLink => ({
  href: archivePath(edition, year, unknown),
  label: word(edition, 'monthUnknown'),
  count,
});

/** The articles of which no year is known; nothing where there are none. */
function undatedLink(articles: readonly ArticleSummary[], edition: Edition): CountedLink | undefined {
  const count = articles.filter(({ key }) => !knownYear(key)).length;
  return count > 0 ? { href: archivePath(edition, unknown), label: word(edition, 'yearUnknown'), count } : undefined;
}

/** Articles a year, from the first year to the last without a gap; those without a year are in none. */
export function spreadOf(articles: readonly ArticleSummary[]): YearCount[] {
  const counts = Map.groupBy(articles, ({ key }) => knownYear(key));
  counts.delete(undefined);
  const years = [...counts.keys()].map(Number);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = String(first + i);
    return { year, count: counts.get(year)?.length ?? 0 };
  });
}
