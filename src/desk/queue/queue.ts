/** The queue: all doubts in the order in which a person best works through them. Pure. */
import type { QueueItem } from './item.ts';

/** Doubts that are shown together. */
export interface QueueGroup {
  /** A file's path, or a kind of doubt. */
  key: string;
  weight: number;
  items: QueueItem[];
}

/** How the queue is grouped. */
export type Grouping = 'article' | 'kind';

/**
 * The same for doubts that one decision can settle together: of one kind; of conversions the same word and output; of
 * those that must be mended the same suggestion.
 */
export const alikeness = ({ source, kind, quote, now, canAccept, suggestions }: QueueItem): string =>
  JSON.stringify([source, kind, source === 'conversion' && [quote, now], canAccept || suggestions[0]?.value]);

/** How often each key occurs. @example countsOf(['a', 'b', 'a']).get('a') // 2 */
export function countsOf(keys: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Doubts of one kind in a group count so often, and no more: forty gaps are one worry. */
const counted = 3;

/** How much a group should worry a person: the sum of its weights, each kind counted up to three times. */
export function weightOfItems(items: readonly QueueItem[]): number {
  const counts = new Map<string, number>();
  let sum = 0;
  for (const { kind, weight } of items) {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= counted) sum += weight;
  }
  return sum;
}

/**
 * Groups doubts, the most doubtful group first. Inside an article they stand as a person reads: what its head says
 * first, then down the text; inside a kind, article by article.
 * @param later ids that a person has put off: they come last
 */
export function groupQueue(
  items: readonly QueueItem[],
  by: Grouping,
  later: ReadonlySet<string> = new Set(),
): QueueGroup[] {
  const groups = [...Map.groupBy(items, ({ path, kind }) => (by === 'article' ? path : kind))].map(([key, own]) => ({
    key,
    weight: by === 'article' ? weightOfItems(own) : Math.max(...own.map(({ weight }) => weight)),
    items: own.toSorted((a, b) => compare(a.path, b.path) || placeOf(a) - placeOf(b)),
  }));
  const isLater = ({ items: own }: QueueGroup): boolean => own.every(({ id }) => later.has(id));
  const sorted = groups.sort(
    (a, b) => Number(isLater(a)) - Number(isLater(b)) || b.weight - a.weight || compare(a.key, b.key),
  );
  return sorted.map((group) => ({
    ...group,
    items: [...group.items.filter(({ id }) => !later.has(id)), ...group.items.filter(({ id }) => later.has(id))],
  }));
}

const placeOf = ({ span }: QueueItem): number => span?.from ?? -1;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
