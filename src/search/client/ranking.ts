/** The order of results: whole titles, then titles, then relevance; the newest first among equals. */
import type { Posting } from '../posting-list.ts';

/** An article that was found. */
export interface Found {
  /** Its number in the archive, oldest first. */
  article: number;
  /** What the query is to its title. */
  title: 'whole' | 'part' | 'none';
  /** The higher the better, comparable between articles of one search only. */
  relevance: number;
}

/** How results are ordered: by relevance, the newest first, or the oldest first. */
export type Sort = 'relevance' | 'date' | 'oldest';

/** Relevance closer than this counts as equal, so that the date decides. */
const noticeable = 0.5;

/** From how many places apart two words count as half as near as side by side. */
const halfNear = 20;

/** The least distance between a place and some others, which are ascending. */
function distanceTo(place: number, others: readonly number[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of others) {
    nearest = Math.min(nearest, Math.abs(other - place));
    if (other > place) break;
  }
  return nearest;
}

/**
 * How near the words of a query stand to one another at their nearest: 1 side by side, towards 0 the further apart.
 * @param matches where each word stands in one article
 */
export function nearness(matches: readonly Pick<Posting, 'places'>[]): number {
  const [first, ...others] = [...matches].sort((a, b) => a.places.length - b.places.length);
  if (!first || others.length === 0) return 0;
  const spreads = first.places.map((place) => Math.max(...others.map(({ places }) => distanceTo(place, places))));
  return halfNear / (halfNear + Math.min(...spreads));
}

/** The newest first. */
export const byDate = (a: Pick<Found, 'article'>, b: Pick<Found, 'article'>): number => b.article - a.article;

const titles = { whole: 2, part: 1, none: 0 };

/** What is compared of a result before its date. */
type Ranked = Pick<Found, 'title' | 'relevance'>;

/** Puts what fits a query better first; 0 where only the date tells them apart. */
export function byRelevance(a: Ranked, b: Ranked): number {
  const step = ({ relevance }: Ranked) => Math.round(relevance / noticeable);
  return titles[b.title] - titles[a.title] || step(b) - step(a);
}

/** Orders exact results in place. */
export function order(found: Found[], sort: Sort): Found[] {
  if (sort === 'date') return found.sort(byDate);
  if (sort === 'oldest') return found.sort((a, b) => byDate(b, a));
  return found.sort((a, b) => byRelevance(a, b) || byDate(a, b));
}
