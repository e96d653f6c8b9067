/**
 * Divides an archive into segments that are indexed one by one. A segment is a stretch of days; which one an article
 * belongs to depends on its own date and on how much stands near it, never on the order of work, so a changed
 * article changes one segment, and a clean build divides as an incremental one does. Articles are numbered oldest first:
 * today's report comes behind all others, whose numbers stay.
 */
import { newestFirst, sortDate } from '../core/edtf.ts';
import { lotOf } from '../core/lot.ts';
import { inOrder } from '../core/order.ts';
import type { SearchEntry } from './document.ts';

/**
 * How much text a segment holds at most, in characters. To index a million takes 1.5 seconds and 90 MB, each time that
 * one of its articles changes; every segment is a line of the manifest, which readers load.
 */
export const segmentCharacters = 750_000;

const dayLength = 86_400_000;
const firstDay = Date.UTC(1800, 0, 1) / dayLength;

/** A segment may end when it is so full, at the day whose lot is the lowest. */
const fullEnough = 0.7;

/** What has no day stands before the first of its month, what has no month before its year. */
function dayOf(entry: SearchEntry): number {
  const [year = 0, month = 0, day = 0] = sortDate(entry.date).split('-').map(Number);
  return Date.UTC(year, month - 1, day) / dayLength - firstDay;
}

/** Oldest first; on one day by id, backwards. */
const oldestFirst = (a: SearchEntry, b: SearchEntry): number => newestFirst(b.date, a.date) || inOrder(b.id, a.id);

/** So many articles a segment has at most, however short they are: half a column counts them (`countsOf` of segment-lists.ts). */
const mostArticles = 60_000;

const charactersOf = (entries: readonly SearchEntry[], limit: number): number =>
  entries.reduce((sum, { characters }) => sum + Math.max(characters, limit / mostArticles), 0);

/**
 * The lot of a group's day. Where a segment ends thus depends on the days near its end, not on where it began: when an
 * article grows, the segments after the next ones are as they were.
 */
const lot = (group: readonly SearchEntry[]): number => lotOf(dayOf(group[0]!));

/** Fills segments with groups from the oldest; the articles of a group that is too large go one by one. */
function fill(groups: readonly SearchEntry[][], limit: number): SearchEntry[][] {
  const sizes = groups.map((group) => charactersOf(group, limit));
  const isDivided = (i: number): boolean => sizes[i]! > limit && groups[i]!.length > 1;
  const segments: SearchEntry[][] = [];
  for (let from = 0; from < groups.length; ) {
    if (isDivided(from)) {
      const articles = groups[from++]!.map((entry) => [entry]);
      segments.push(...fill(articles, limit));
      continue;
    }
    let to = from + 1;
    let size = sizes[from]!;
    let best: number | undefined;
    const isLuckier = (i: number): boolean => best === undefined || lot(groups[i]!) < lot(groups[best]!);
    for (; to < groups.length && size + sizes[to]! <= limit; size += sizes[to++]!)
      if (size >= limit * fullEnough && isLuckier(to)) best = to;
    // Where nothing follows, or a group that is divided, there is nothing to choose.
    if (to < groups.length && !isDivided(to) && !isLuckier(to)) to = best!;
    segments.push(groups.slice(from, to).flat());
    from = to;
  }
  return segments;
}

/**
 * Segments, oldest first, each oldest first.
 *
 * @param limit characters that a segment may hold; an article longer than that has a segment of its own
 * @example divide(entries).map((segment) => segment.length)
 */
export function divide(entries: readonly SearchEntry[], limit = segmentCharacters): SearchEntry[][] {
  if (entries.length === 0) return [];
  const days = [...Map.groupBy([...entries].sort(oldestFirst), ({ date }) => sortDate(date)).values()];
  return fill(days, limit);
}
