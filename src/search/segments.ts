/**
 * Divides an archive into segments that are indexed one by one. A segment is a stretch of days; which one an article
 * belongs to depends on its own date and on how much stands near it, never on the order of work, so a changed
 * article changes one segment, and a clean build divides as an incremental one does.
 */
import type { SearchEntry } from './document.ts';

/**
 * How much text a segment holds at most, in characters. Pagefind needs 0.65 GB and 6 seconds a million at work,
 * each time that one of its articles changes; a reader's query asks every segment.
 */
export const segmentCharacters = 700_000;

const dayLength = 86_400_000;
const firstDay = Date.UTC(1800, 0, 1) / dayLength;

/** Segments begin and end with stretches of so many days, or with single days where a stretch is too large. */
const spans = [16, 1];

/** A segment may end when it is so full, at the stretch whose number is the luckiest. */
const fullEnough = 0.7;

const dayOf = (entry: SearchEntry): number => Date.parse(`${entry.date}T00:00:00Z`) / dayLength - firstDay;

/** Oldest first; on one day by id, backwards. */
const oldestFirst = (a: SearchEntry, b: SearchEntry): number =>
  a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? -1 : 1;

const charactersOf = (entries: readonly SearchEntry[]): number =>
  entries.reduce((sum, entry) => sum + entry.characters, 0);

/**
 * A number that a stretch of days draws, the same in every build. Where a segment ends thus depends on the stretches
 * near its end, not on where it began: when an article grows, the segments after the next one are as they were.
 */
const lot = (group: readonly SearchEntry[]): number => Math.imul(dayOf(group[0]!), 0x9e3779b1) >>> 0;

/** Fills segments with groups of days from the oldest; a group that is too large alone is divided more finely. */
function fill(entries: SearchEntry[], [span, ...finer]: readonly number[], limit: number): SearchEntry[][] {
  // One day holds more than a segment: only the articles themselves are left to go by.
  const groups = span === undefined ? entries.map((entry) => [entry]) : groupBySpan(entries, span);
  const sizes = groups.map(charactersOf);
  const isDivided = (i: number): boolean => sizes[i]! > limit && groups[i]!.length > 1;
  const segments: SearchEntry[][] = [];
  for (let from = 0; from < groups.length; ) {
    if (isDivided(from)) {
      segments.push(...fill(groups[from]!, finer, limit));
      from++;
      continue;
    }
    let to = from + 1;
    let size = sizes[from]!;
    let best: number | undefined;
    for (; to < groups.length && size + sizes[to]! <= limit; size += sizes[to++]!)
      if (size >= limit * fullEnough && (best === undefined || lot(groups[to]!) < lot(groups[best]!))) best = to;
    // Nothing more comes that would have to stand in a segment of its own.
    if (to < groups.length && !isDivided(to))
      to = best !== undefined && lot(groups[best]!) < lot(groups[to]!) ? best : to;
    segments.push(groups.slice(from, to).flat());
    from = to;
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
