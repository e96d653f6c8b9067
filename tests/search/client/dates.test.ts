import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/core/edtf.ts';
import { isBounded, isDateBound, openDates, relationOf } from '../../../src/search/client/dates.ts';
import type { Files } from '../../../src/search/client/files.ts';

test.each([
  ['2016', true],
  ['2016-04', true],
  ['2016-04-18', true],
  ['2016-4', false],
  ['2016-13', false],
  ['16', false],
  ['', false],
])('%j is a bound: %s', (text, is) => expect(isDateBound(text)).toBe(is));

test('a range has an end', () => {
  expect([{}, { from: '2016' }, { to: '2016' }].map(isBounded)).toEqual([false, true, true]);
});

describe('an article lies to a range', () => {
  const relation = (date: string, from?: string, to?: string) => {
    const { first, last } = boundsOf(date) ?? { first: '', last: '' };
    return relationOf(first, last, { ...(from && { from }), ...(to && { to }) });
  };

  test.each([
    ['2016-04-18', '2016', '2016', 'in'],
    ['2016-04-18', '2016-04-18', '2016-04-18', 'in'],
    ['2016-04-18', '2016-04-19', undefined, 'out'],
    ['2016-04', '2016-04', '2016-04', 'in'],
    ['2016-04', '2016-04-10', undefined, 'partly'],
    ['2016', undefined, '2016-06', 'partly'],
    ['2015/2016', '2016', '2016', 'partly'],
    ['2016-04?', '2016-04', '2016-05', 'in'],
    ['201X', '2015', '2015', 'partly'],
    ['unknown', '2015', '2015', 'unknown'],
  ])('%s to %s–%s: %s', (date, from, to, expected) => expect(relation(date, from, to)).toBe(expected));

  test('of a day as the calendar says', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (date, from, to) => {
        expect(relation(date, from, to)).toBe(from <= date && date <= to ? 'in' : 'out');
      }),
    );
  });
});

test('results are filtered by the dates of their articles', async () => {
  const runs = [
    ['2016-05-01', 2],
    ['2016-00-00', 1, '2016-99-99'],
    ['', 1],
  ];
  const files = { json: async () => runs } as unknown as Files;
  const found = [0, 1, 2, 3].map((article) => ({ article }));
  const { inRange, articlesOf } = openDates('i', files);
  expect(await articlesOf({ from: '2016-05', to: '2016-06' })).toEqual([0, 1]);
  expect(await inRange(found, { from: '2016-05' })).toEqual({
    found: [{ article: 0 }, { article: 1 }, { article: 2 }],
    doubts: { partial: 1, unknown: 1 },
  });
});
