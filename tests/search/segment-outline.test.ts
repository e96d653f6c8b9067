import { expect, test } from 'vitest';
import { type Outline, summaryOf } from '../../src/search/segment-outline.ts';

const outline = (date: string, characters: number, topics: Outline['topics'] = {} as Outline['topics']): Outline => ({
  date,
  topics,
  characters,
});

test('a segment tells its years and runs of days in the order of its articles', () => {
  const { count, years, dates } = summaryOf(
    ['2015-03-02', '2015-03-02', '2015-04', '2016-01-01', 'unknown'].map((date) => outline(date, 100)),
  );
  expect(count).toBe(5);
  expect(years.map(([, size]) => size)).toEqual([3, 1, 1]);
  expect(years.slice(0, 2).map(([year]) => year)).toEqual(['2015', '2016']);
  expect(dates).toEqual([
    ['2015-03-02', 2],
    ['2015-04-00', 1, '2015-04-99'],
    ['2016-01-01', 1],
    ['', 1],
  ]);
});

test('a topic has the distances between its articles, whatever it is called', () => {
  const people = (...slugs: string[]) => outline('2016', 100, { person: slugs } as unknown as Outline['topics']);
  const { facets } = summaryOf([
    people('constructor'),
    people(),
    people('a', 'a', 'constructor'),
    people('constructor'),
  ]);
  expect(facets.person).toEqual({ constructor: [0, 2, 1], a: [2] });
});

test('short articles share a pack, long ones have one each', () => {
  const packOf = (count: number, characters: number) =>
    summaryOf(Array.from({ length: count }, () => outline('2016', characters))).pack;
  expect([packOf(100, 600), packOf(100, 60_000), packOf(3, 10), packOf(0, 0)]).toEqual([10, 1, 3, 1]);
});
