import { describe, expect, test } from 'vitest';
import type { LazyResult, SearchResponse } from '../../../src/search/client/response.ts';
import { joinResponses } from '../../../src/search/client/several.ts';
import type { SearchResult } from '../../../src/search/client/show.ts';

const result = (title: string, date: string, relevance = 0, place: LazyResult['title'] = 'none'): LazyResult => ({
  title: place,
  relevance,
  load: async () => ({ title, date }) as SearchResult,
});
const response = (results: LazyResult[], more: Partial<SearchResponse> = {}): SearchResponse => ({
  total: results.length,
  tier: 'exact',
  counts: {},
  results,
  unreachable: [],
  ...more,
});
const join = (all: Record<string, SearchResponse | Error>, sort: 'relevance' | 'date' | 'oldest' = 'relevance') =>
  joinResponses(
    Object.entries(all).map(([title, one]) => ({
      title,
      response: one instanceof Error ? Promise.reject(one) : Promise.resolve(one),
    })),
    sort,
  );
const shown = async ({ results }: SearchResponse) =>
  (await Promise.all(results.map((one) => one.load()))).map(({ title, archive }) => `${title}@${archive}`);

describe('several archives', () => {
  test('join by how well results fit, the own first among equals', async () => {
    const joined = await join({
      own: response([result('a', '', 5), result('b', '', 1)]),
      other: response([result('c', '', 1, 'whole'), result('d', '', 5)]),
    });
    expect(joined.total).toBe(4);
    expect(await shown(joined)).toEqual(['c@other', 'a@own', 'd@other', 'b@own']);
  });

  test.each([
    ['date', ['c', 'a', 'b', 'd']],
    ['oldest', ['d', 'b', 'a', 'c']],
  ] as const)('join by %s', async (sort, expected) => {
    const list = (...all: LazyResult[]) => response(sort === 'date' ? all : all.reverse());
    const joined = await join(
      { own: list(result('a', '2017'), result('b', '2016')), other: list(result('c', '2018'), result('d', '2015')) },
      sort,
    );
    // Whoever asks for the last first gets it in its place.
    expect((await joined.results[3]!.load()).title).toBe(expected[3]);
    expect((await shown(joined)).map((one) => one[0])).toEqual(expected);
  });

  test('go on without one that is down, and say which', async () => {
    const joined = await join({ own: response([result('a', '')]), other: new Error('down') });
    expect(joined).toMatchObject({ total: 1, unreachable: ['other'] });
    expect(await join({ own: new Error('down'), other: response([result('c', '')]) })).toMatchObject({ total: 1 });
    await expect(join({ own: new Error('down'), other: new Error('too') })).rejects.toThrow('down');
  });

  test('need nothing approximate where one has it exactly', async () => {
    const near = response([result('n', '')], { tier: 'approximate' });
    expect(await shown(await join({ own: near, other: response([result('c', '')]) }))).toEqual(['c@other']);
    expect(await join({ own: near, other: response([]) })).toMatchObject({ tier: 'approximate', total: 1 });
    expect(await join({ own: response([]), other: response([]) })).toMatchObject({ tier: 'exact', total: 0 });
  });

  test('are counted together', async () => {
    const doubts = { partial: 1, unknown: 2 };
    const one = response([], { counts: { year: { 2016: 1, 2017: 2 } }, doubts });
    const joined = await join({ own: one, other: response([], { counts: { year: { 2016: 4 } }, doubts }) });
    expect({ ...joined.counts.year }).toEqual({ 2016: 5, 2017: 2 });
    expect(joined.doubts).toEqual({ partial: 2, unknown: 4 });
  });
});
