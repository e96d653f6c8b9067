/**
 * Joins what several archives found: each searches its own index, and each result is shown by the archive that has it,
 * in the reader's script. An archive that cannot be reached is named, and the others are shown.
 */

import { byRelevance, type Sort } from './ranking.ts';
import type { LazyResult, SearchResponse } from './response.ts';
import type { SearchResult } from './show.ts';

/** An archive and what it is answering. */
export interface AskedArchive {
  title: string;
  response: Promise<SearchResponse>;
}

const named = (results: readonly LazyResult[], archive: string): LazyResult[] =>
  results.map((one) => ({ ...one, load: async () => ({ ...(await one.load()), archive }) }));

/**
 * Several lists by date. Dates stand in the texts, so the lists are merged as far as somebody asks.
 * @param lists each in its order
 */
function mergeByDate(lists: readonly (readonly LazyResult[])[], sort: Sort): LazyResult[] {
  const at = lists.map(() => 0);
  const heads: (Promise<SearchResult> | undefined)[] = [];
  const next = async (): Promise<SearchResult> => {
    const open = await Promise.all(
      lists.flatMap((list, number) => {
        const one = list[at[number]!];
        if (!one) return [];
        heads[number] ??= one.load();
        return heads[number].then((result) => ({ number, result }));
      }),
    );
    const isBefore = (a: string, b: string): boolean => (sort === 'oldest' ? a < b : a > b);
    const first = open.reduce((best, one) => (isBefore(one.result.date, best.result.date) ? one : best));
    at[first.number]!++;
    heads[first.number] = undefined;
    return first.result;
  };
  const taken: Promise<SearchResult>[] = [];
  const take = (place: number): Promise<SearchResult> => {
    while (taken.length <= place) {
      const before = taken.at(-1);
      taken.push((before ?? Promise.resolve()).then(next));
    }
    return taken[place]!;
  };
  return lists.flat().map((one, place) => ({ ...one, load: () => take(place) }));
}

/** Sums the counts of filters. */
function sumCounts(all: readonly SearchResponse['counts'][]): SearchResponse['counts'] {
  const sums: SearchResponse['counts'] = {};
  for (const counts of all)
    for (const [kind, values] of Object.entries(counts) as [keyof typeof counts, Record<string, number>][]) {
      sums[kind] ??= Object.create(null) as Record<string, number>;
      for (const [value, count] of Object.entries(values)) sums[kind][value] = (sums[kind][value] ?? 0) + count;
    }
  return sums;
}

/**
 * What all archives found; exact results of one make approximate ones of another superfluous.
 * @param asked the reader's own archive first
 * @throws what the own archive threw where none answers
 */
export async function joinResponses(asked: readonly AskedArchive[], sort: Sort): Promise<SearchResponse> {
  const settled = await Promise.allSettled(asked.map(({ response }) => response));
  const answers = settled.flatMap((one, at) =>
    one.status === 'fulfilled' ? { title: asked[at]!.title, response: one.value } : [],
  );
  const unreachable = asked.flatMap(({ title }, at) => (settled[at]!.status === 'rejected' ? title : []));
  const [failed] = settled;
  if (answers.length === 0 && failed?.status === 'rejected') throw failed.reason;
  const exact = answers.filter(({ response: { tier, total } }) => tier === 'exact' && total > 0);
  const shown = exact.length > 0 ? exact : answers;
  const lists = shown.map(({ title, response }) => named(response.results, title));
  const [own] = answers;
  const doubts = shown.flatMap(({ response }) => response.doubts ?? []);
  return {
    total: shown.reduce((sum, { response }) => sum + response.total, 0),
    tier: shown.some(({ response }) => response.tier === 'approximate' && response.total > 0) ? 'approximate' : 'exact',
    results: sort === 'relevance' ? lists.flat().sort(byRelevance) : mergeByDate(lists, sort),
    counts: sumCounts(shown.map(({ response }) => response.counts)),
    unreachable,
    ...(own?.response.synonyms && { synonyms: own.response.synonyms }),
    ...(doubts.length > 0 && {
      doubts: {
        partial: doubts.reduce((sum, { partial }) => sum + partial, 0),
        unknown: doubts.reduce((sum, { unknown }) => sum + unknown, 0),
      },
    }),
  };
}
