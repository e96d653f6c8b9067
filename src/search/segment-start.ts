/** Finds the segment of before that one to be indexed can start from: it has most of its articles as they are. */
import type { SearchEntry } from './document.ts';
import {
  articlesIn,
  packsIn,
  type SegmentArticles,
  type SegmentStart,
  segmentIn,
  segmentIndexIn,
} from './segment-store.ts';

/** With fewer of its articles at hand, a segment is indexed anew. */
const worthStarting = 0.5;

/** Which article of before stays in each place of a segment: those that are as they were, in their order. */
function staying(before: SegmentArticles, entries: readonly SearchEntry[]): (number | undefined)[] {
  const numbers = new Map(before.map(([id], number) => [id, number]));
  let last = -1;
  return entries.map(({ id, digest }) => {
    const number = numbers.get(id);
    if (number === undefined || number <= last || before[number]![1] !== digest) return undefined;
    last = number;
    return number;
  });
}

const countOf = (stays: readonly (number | undefined)[]): number => stays.filter((one) => one !== undefined).length;

/**
 * @param folders of the segments that the cache has
 * @param version as they must have been indexed
 */
export function startOf(
  folders: readonly string[],
  entries: readonly SearchEntry[],
  version: string,
): SegmentStart | undefined {
  const enough = folders
    .map((folder) => ({ folder, articles: articlesIn(folder, version) }))
    .map((one) => ({ ...one, stays: staying(one.articles, entries) }))
    .filter(({ stays }) => countOf(stays) >= entries.length * worthStarting)
    .sort((a, b) => countOf(b.stays) - countOf(a.stays));
  for (const { folder, articles, stays } of enough) {
    const segment = segmentIn(folder);
    const index = segmentIndexIn(folder, segment);
    const packs = segment && packsIn(folder, segment);
    const outlines = articles.map(([, , outline]) => outline);
    if (index && packs) return { before: { index, outlines, pack: segment.pack, packs }, stays };
  }
  return undefined;
}
