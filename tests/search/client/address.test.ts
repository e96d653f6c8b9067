import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAsked, readAddress, writeAddress } from '../../../src/search/client/address.ts';
import { filterKinds } from '../../../src/search/client/filters.ts';

describe('readAddress', () => {
  test('finds query, filters, order and page', () => {
    expect(
      readAddress('?q=+招商+引资+&year=2016&year=2017&tag=a&from=2016-04&to=x&in=all&synonyms=0&sort=date&page=3'),
    ).toEqual({
      query: '招商 引资',
      filters: { year: ['2016', '2017'], tag: ['a'] },
      dates: { from: '2016-04' },
      synonyms: false,
      scope: 'all',
      sort: 'date',
      page: 3,
    });
  });

  test.each([
    ['', 1],
    ['?page=0', 1],
    ['?page=-2', 1],
    ['?page=two', 1],
    ['?page=2.9', 2],
    ['?page=2', 2],
  ])('of %j has the page %i', (search, page) => expect(readAddress(search).page).toBe(page));

  test.each([
    ['', 'relevance'],
    ['?sort=date', 'date'],
    ['?sort=oldest', 'oldest'],
    ['?sort=size', 'relevance'],
  ])('of %j has the order %s', (search, sort) => expect(readAddress(search).sort).toBe(sort));

  test('leaves out what no filter is, and empty values', () => {
    expect(readAddress('?year=&colour=red').filters).toEqual({});
  });
});

const usual = readAddress('');

test('what is as usual is left out of the address', () => {
  expect(writeAddress({ ...usual, query: '' })).toBe('?');
  expect(writeAddress({ ...usual, query: 'a b&c', filters: { year: ['2016'] }, sort: 'date', page: 2 })).toBe(
    '?q=a+b%26c&year=2016&sort=date&page=2',
  );
});

test('a state is read back from its address', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.toWellFormed());
  const filters = fc
    .dictionary(fc.constantFrom(...filterKinds), fc.array(words, { minLength: 1, maxLength: 3 }))
    .map((all) => ({ ...all }));
  const state = fc
    .record(
      {
        query: words.map((text) => text.trim()),
        filters,
        dates: fc
          .record({ from: fc.constantFrom('2016', '2016-04'), to: fc.constant('2017-12-31') }, { requiredKeys: [] })
          .map((dates) => ({ ...dates })),
        synonyms: fc.boolean(),
        scope: fc.constantFrom('own' as const, 'all' as const),
        sort: fc.constantFrom('relevance' as const, 'date' as const, 'oldest' as const),
        page: fc.integer({ min: 1, max: 500 }),
      },
      { requiredKeys: ['query', 'filters', 'dates', 'scope', 'sort', 'page'] },
    )
    .map((one) => ({ ...one }));
  fc.assert(
    fc.property(state, (one) => {
      expect(readAddress(writeAddress(one))).toEqual(one);
    }),
  );
});

test('there is something to search for where there is a query or a filter', () => {
  expect(isAsked(usual)).toBe(false);
  expect(isAsked({ ...usual, query: '会' })).toBe(true);
  expect(isAsked({ ...usual, filters: { year: '2016' } })).toBe(true);
  expect(isAsked({ ...usual, dates: { to: '2016' } })).toBe(true);
});
