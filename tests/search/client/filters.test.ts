import { describe, expect, test } from 'vitest';
import type { Files } from '../../../src/search/client/files.ts';
import { type Filters, openFilters, valuesOf } from '../../../src/search/client/filters.ts';
import type { Facet } from '../../../src/search/index-format.ts';

/** Five articles, the newest first. */
const segments = [
  {
    key: 'a',
    count: 3,
    pack: 1,
    years: [
      ['2017', 2],
      ['2016', 1],
    ] as [string, number][],
  },
  {
    key: 'b',
    count: 2,
    pack: 1,
    years: [
      ['2016', 1],
      ['undated', 1],
    ] as [string, number][],
  },
];
const facets: Record<string, Facet> = {
  'i/facet-tag': { x: [0, 2], y: [2], constructor: [4] },
  'i/facet-category': { members: [0, 1] },
};
function desk(failing = new Set<string>()) {
  const fetched: string[] = [];
  const files = {
    json: async (path: string) => {
      fetched.push(path);
      if (failing.delete(path)) throw new Error(path);
      return facets[path];
    },
  } as unknown as Files;
  return { fetched, ...openFilters(segments, 'i', files) };
}
const all = [0, 1, 2, 3, 4].map((article) => ({ article }));
const passing = async (filters: Filters) => (await desk().apply(all, filters)).map(({ article }) => article);

describe('articles pass', () => {
  test.each<[Filters, number[]]>([
    [{}, [0, 1, 2, 3, 4]],
    [{ year: '2017' }, [0, 1]],
    [{ year: 2016 }, [2, 3]],
    [{ year: ['2017', 'undated'] }, [0, 1, 4]],
    [{ tag: 'x' }, [0, 2]],
    [{ tag: ['x', 'constructor'] }, [0, 2, 4]],
    [{ tag: 'x', category: 'members' }, [0]],
    [{ tag: 'none' }, []],
    [{ tag: '' }, [0, 1, 2, 3, 4]],
  ])('with %j: %j', async (filters, expected) => expect(await passing(filters)).toEqual(expected));
});

test('a value is counted by what it would leave, the other kinds’ filters applied', async () => {
  const { count } = desk();
  expect(await count(all, { tag: 'x', year: '2016' }, ['tag', 'year'])).toEqual({
    tag: { x: 1, y: 1 },
    year: { 2017: 1, 2016: 1 },
  });
  expect(await count(all, {}, ['year'])).toEqual({ year: { 2017: 2, 2016: 2, undated: 1 } });
  expect(await count(all, {}, [])).toEqual({});
});

test('a facet is fetched once, and again where that failed; a year needs none', async () => {
  const one = desk(new Set(['i/facet-tag']));
  await one.apply(all, { year: '2016' });
  expect(one.fetched).toEqual([]);
  await expect(one.apply(all, { tag: 'x' })).rejects.toThrow('i/facet-tag');
  await one.apply(all, { tag: 'x' });
  await one.count(all, {}, ['tag']);
  expect(one.fetched).toEqual(['i/facet-tag', 'i/facet-tag']);
});

test('values are a list of words, whatever was given', () => {
  expect(valuesOf({}, 'year')).toEqual([]);
  expect(valuesOf({ year: 2016 }, 'year')).toEqual(['2016']);
  expect(valuesOf({ year: ['2016', '', 2017] }, 'year')).toEqual(['2016', '2017']);
});
