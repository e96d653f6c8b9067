import { describe, expect, test } from 'vitest';
import { type Found, nearness, order } from '../../../src/search/client/ranking.ts';

const found = (article: number, title: Found['title'], relevance: number): Found => ({ article, title, relevance });
const numbers = (list: Found[]) => list.map(({ article }) => article);

describe('results', () => {
  test('by relevance: whole titles, titles, the rest', () => {
    const list = [found(0, 'none', 9), found(1, 'part', 1), found(2, 'whole', 0), found(3, 'part', 5)];
    expect(numbers(order(list, 'relevance'))).toEqual([2, 3, 1, 0]);
  });

  test('of nearly the same relevance come the newest first', () => {
    // Relevance is told in steps of a half: 1.3 and 1.7 are one step, 1.8 is the next.
    expect(numbers(order([found(2, 'none', 1.7), found(1, 'none', 1.3), found(3, 'none', 1.8)], 'relevance'))).toEqual([
      3, 2, 1,
    ]);
  });

  test('by date: the newest first, or the oldest', () => {
    const list = () => [found(1, 'none', 9), found(0, 'whole', 1), found(2, 'part', 5)];
    expect(numbers(order(list(), 'date'))).toEqual([2, 1, 0]);
    expect(numbers(order(list(), 'oldest'))).toEqual([0, 1, 2]);
  });
});

describe('nearness', () => {
  const at = (...places: number[]) => ({ places });
  test.each([
    ['of one word is nothing', [at(3)], 0],
    ['of none is nothing', [], 0],
    ['is half at twenty places', [at(0), at(20)], 0.5],
    ['is 20/21 side by side', [at(5), at(6)], 20 / 21],
    ['does not depend on the order', [at(6), at(5)], 20 / 21],
    ['takes the nearest places', [at(0, 100), at(50, 104, 300)], 20 / 24],
    ['of three is that of the farthest', [at(0), at(10), at(30)], 20 / 50],
    ['looks beyond the first place behind', [at(50), at(10, 40, 58)], 20 / 28],
  ])('%s', (_, matches, expected) => expect(nearness(matches)).toBeCloseTo(expected));
});
