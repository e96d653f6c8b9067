/** Lines that many pages of one folder share are the site's and not the articles'. */
import { foldLine } from '../comparable.ts';
import type { Page } from '../page.ts';

/** Pages of a folder that are looked at: enough to know its chrome, few enough for any number of pages. */
export const sampleSize = 48;
/** From how many pages a line counts as repeated. */
const enough = 3;
const longest = 60;

/** Every n-th of the items, so that the sample spans the folder. */
export function sampleOf<T>(items: readonly T[]): T[] {
  if (items.length <= sampleSize) return [...items];
  return Array.from({ length: sampleSize }, (_, index) => items[Math.floor((index * items.length) / sampleSize)]!);
}

/**
 * How many of the pages have each line, for lines that at least three pages and a tenth of them share.
 * Long lines are left out: a paragraph that stands on three pages is a copy and no chrome.
 */
export function repeatedLines(pages: Iterable<Page>): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { blocks } of pages) {
    total++;
    const keys = new Set(blocks.filter(({ text }) => text.length <= longest).map(({ text }) => foldLine(text)));
    for (const key of keys) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map(
    [...counts].filter(([, count]) => count >= Math.max(enough, total / 10)).map(([key, count]) => [key, count - 1]),
  );
}
