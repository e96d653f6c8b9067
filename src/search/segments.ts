/**
 * Divides an archive into segments that are indexed one by one. A segment is a stretch of days; which one an article
 * belongs to depends on its own date and on how much stands near it, never on the order of work, so a changed
 * article changes one segment, and a clean build divides as an incremental one does.
 */
import type { SearchEntry } from './document.ts';

/**
 * How much text a segment holds at most, in characters. Pagefind needs 0.65 GB a million at work; a reader's query
 * asks every segment.
 */
export const segmentCharacters = 1_000_000;

const dayLength = 86_400_000;
const firstDay = Date.UTC(1800, 0, 1) / dayLength;
/** Days since 1800 fit in this many bits until the year 2159. */
const dayBits = 17;

const dayOf = (entry: SearchEntry): number => Date.parse(`${entry.date}T00:00:00Z`) / dayLength - firstDay;

/** Newest first; on one day by id. */
const newestFirst = (a: SearchEntry, b: SearchEntry): number =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1;

const charactersOf = (entries: readonly SearchEntry[]): number =>
  entries.reduce((sum, entry) => sum + entry.characters, 0);

/** One day holds more than a segment: cut where the count of characters says, for nothing else can. */
function cutDay(entries: SearchEntry[], limit: number): SearchEntry[][] {
  const segments: SearchEntry[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    if (filled + entry.characters > limit) {
      segments.push([]);
      filled = 0;
    }
    segments.at(-1)!.push(entry);
    filled += entry.characters;
  }
  return segments;
}

function divideFrom(entries: SearchEntry[], bit: number, limit: number): SearchEntry[][] {
  if (entries.length === 0) return [];
  if (charactersOf(entries) <= limit) return [entries];
  if (bit < 0) return cutDay(entries, limit);
  const later = entries.filter((entry) => (dayOf(entry) >> bit) & 1);
  const earlier = entries.filter((entry) => !((dayOf(entry) >> bit) & 1));
  return [...divideFrom(later, bit - 1, limit), ...divideFrom(earlier, bit - 1, limit)];
}

/**
 * Segments, newest first, each newest first.
 *
 * @param limit characters that a segment may hold; an article longer than that has a segment of its own
 * @example divide(entries).map((segment) => segment.length)
 */
export function divide(entries: readonly SearchEntry[], limit = segmentCharacters): SearchEntry[][] {
  return divideFrom([...entries].sort(newestFirst), dayBits - 1, limit);
}
