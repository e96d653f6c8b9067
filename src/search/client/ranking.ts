/** The order of results: whole titles, then titles, then relevance; the newest first among equals. */
import type { Match } from './segment.ts';

/** An article that was found. */
export interface Found {
  /** Place of its segment in the manifest. */
  segment: number;
  /** Its number in the segment, newest first. */
  number: number;
  /** What the query is to its title. */
  title: 'whole' | 'part' | 'none';
  /** The higher the better, comparable between articles of one search only. */
  relevance: number;
}

/** How results are ordered. */
export type Sort = 'relevance' | 'newest' | 'oldest';

/** Relevance closer than this counts as equal, so that the date decides. */
const noticeable = 0.5;

/** From how many places apart two words count as half as near as side by side. */
const halfNear = 20;

/**
 * What the nearness of the words adds: 1 when they stand side by side, towards 0 the further apart.
 * @param matches where each word stands first in one article
 */
export function nearness(matches: readonly Match[]): number {
  if (matches.length < 2) return 0;
  const places = matches.map(({ place }) => place);
  const distance = Math.max(...places) - Math.min(...places);
  return halfNear / (halfNear + distance);
}

const byDate = (a: Found, b: Found): number => a.segment - b.segment || a.number - b.number;

const titles = { whole: 2, part: 1, none: 0 };

/** Orders results in place. */
export function order(found: Found[], sort: Sort): Found[] {
  if (sort === 'newest') return found.sort(byDate);
  if (sort === 'oldest') return found.sort((a, b) => byDate(b, a));
  const step = ({ relevance }: Found) => Math.round(relevance / noticeable);
  return found.sort((a, b) => titles[b.title] - titles[a.title] || step(b) - step(a) || byDate(a, b));
}
