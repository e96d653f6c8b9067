/** From where single pairs of characters stand to where a phrase stands. */

import { dateTermsIn } from '../date-terms.ts';
import type { Posting } from '../posting-list.ts';
import { type TermKey, termKey } from '../terms.ts';

/** A term of a phrase, how far behind the phrase's beginning it stands, and how many code units it holds. */
export interface Step {
  key: TermKey;
  offset: number;
  length: number;
}

/** Every pair of a phrase, and every day. */
export const stepsOf = (run: string): Step[] => [
  ...Array.from({ length: Math.max(0, run.length - 1) }, (_, offset) => ({
    key: termKey(run.slice(offset, offset + 2)),
    offset,
    length: 2,
  })),
  ...dateTermsIn(run),
];

/** Narrows what was found so far by one more step: both lists ascend, so one pass is enough. */
export function follow(
  found: readonly Posting[] | undefined,
  postings: readonly Posting[],
  offset: number,
): readonly Posting[] {
  const moved = (places: readonly number[]): number[] =>
    places.map((place) => place - offset).filter((place) => place >= 0);
  if (!found) {
    if (offset === 0) return postings;
    return postings
      .map(({ article, places }) => ({ article, places: moved(places) }))
      .filter(({ places }) => places.length > 0);
  }
  const narrowed: Posting[] = [];
  let at = 0;
  for (const { article, places } of found) {
    while (at < postings.length && postings[at]!.article < article) at++;
    if (postings[at]?.article !== article) continue;
    const here = new Set(moved(postings[at]!.places));
    const left = places.filter((place) => here.has(place));
    if (left.length > 0) narrowed.push({ article, places: left });
  }
  return narrowed;
}

/** The articles of either list, ascending, with the places of both. */
export function union(one: readonly Posting[], other: readonly Posting[]): readonly Posting[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const places = new Map<number, Set<number>>();
  for (const { article, places: own } of [...one, ...other])
    places.set(article, new Set([...(places.get(article) ?? []), ...own]));
  const ascending = (a: number, b: number): number => a - b;
  return [...places]
    .map(([article, own]) => ({ article, places: [...own].sort(ascending) }))
    .sort((a, b) => a.article - b.article);
}

/** The articles that stand in every list, with the posting of each, in the lists' order. */
export function inAll<P extends Posting>(lists: readonly (readonly P[])[]): Map<number, P[]> {
  const [rarest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  const common = others.reduce(
    (left, list) => {
      const articles = new Set(list.map(({ article }) => article));
      return left.filter((article) => articles.has(article));
    },
    (rarest ?? []).map(({ article }) => article),
  );
  const together = new Map<number, P[]>(common.map((article) => [article, []]));
  for (const list of lists) for (const posting of list) together.get(posting.article)?.push(posting);
  return together;
}
