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

/**
 * Days are first taken together by 1,024 of them, then by 32, then one by one. What grows moves the bounds of segments
 * inside its own 1,024 days at most, and mostly none.
 */
const spans = [1024, 32, 1];

const dayOf = (entry: SearchEntry): number => Date.parse(`${entry.date}T00:00:00Z`) / dayLength - firstDay;

/** Oldest first; on one day by id, backwards. */
const oldestFirst = (a: SearchEntry, b: SearchEntry): number =>
  a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? -1 : 1;

const charactersOf = (entries: readonly SearchEntry[]): number =>
  entries.reduce((sum, entry) => sum + entry.characters, 0);

/** Fills segments with groups of days from the oldest; a group that is too large alone is divided more finely. */
function fill(entries: SearchEntry[], [span, ...finer]: readonly number[], limit: number): SearchEntry[][] {
  if (charactersOf(entries) <= limit) return [entries];
  // One day holds more than a segment: only the articles themselves are left to go by.
  const groups = span === undefined ? entries.map((entry) => [entry]) : groupBySpan(entries, span);
  const segments: SearchEntry[][] = [];
  let room = 0;
  for (const group of groups) {
    const size = charactersOf(group);
    if (size > limit && group.length > 1) {
      segments.push(...fill(group, finer, limit));
      room = 0;
    } else if (size <= room) {
      segments.at(-1)!.push(...group);
      room -= size;
    } else {
      segments.push([...group]);
      room = limit - size;
    }
  }
  return segments;
}

const groupBySpan = (entries: readonly SearchEntry[], span: number): SearchEntry[][] => [
  ...Map.groupBy(entries, (entry) => Math.floor(dayOf(entry) / span)).values(),
];

/**
 * Segments, newest first, each newest first.
 *
 * @param limit characters that a segment may hold; an article longer than that has a segment of its own
 * @example divide(entries).map((segment) => segment.length)
 */
export function divide(entries: readonly SearchEntry[], limit = segmentCharacters): SearchEntry[][] {
  if (entries.length === 0) return [];
  const segments = fill([...entries].sort(oldestFirst), spans, limit);
  return segments.map((segment) => segment.reverse()).reverse();
}
