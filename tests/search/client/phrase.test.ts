import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, inAll, stepsOf, union } from '../../../src/search/client/phrase.ts';
import type { Posting } from '../../../src/search/posting-list.ts';
import { termKey } from '../../../src/search/terms.ts';

const run = fc.string({ unit: fc.constantFrom(...'会员商'), minLength: 1, maxLength: 14 });
describe('steps', () => {
  it('are one fewer than the characters of a run', () => {
    fc.assert(
      fc.property(run, (characters) => {
        expect(stepsOf(characters)).toHaveLength(characters.length - 1);
      }),
    );
  });

  it('tell where they stand in it', () => {
    expect(stepsOf('台州市')).toEqual([
      { key: termKey('台州'), offset: 0, length: 2 },
      { key: termKey('州市'), offset: 1, length: 2 },
    ]);
  });

  it('stand beside the days of the run', () => {
    expect(stepsOf('会2016年4月8日').filter(({ length }) => length > 2)).toEqual([
      { key: expect.any(Number), offset: 1, length: 9 },
    ]);
  });
});

describe('following', () => {
  const postings = [
    { article: 1, places: [3, 9] },
    { article: 4, places: [0, 2] },
  ];

  it('begins where the first pair of the phrase would stand', () => {
    expect(follow(undefined, postings, 0)).toBe(postings);
    expect(follow(undefined, postings, 2)).toEqual([
      { article: 1, places: [1, 7] },
      { article: 4, places: [0] },
    ]);
    expect(follow(undefined, postings, 10)).toEqual([]);
  });

  it('keeps the places from which the next pair is as far as it should be', () => {
    const found = [
      { article: 0, places: [1] },
      { article: 1, places: [1, 2, 7] },
      { article: 4, places: [1] },
    ];
    expect(follow(found, postings, 2)).toEqual([{ article: 1, places: [1, 7] }]);
  });
});

it('joined lists have the places of both, once and ascending', () => {
  const one = [{ article: 2, places: [5, 9] }];
  expect(
    union(one, [
      { article: 1, places: [0] },
      { article: 2, places: [3, 9] },
    ]),
  ).toEqual([
    { article: 1, places: [0] },
    { article: 2, places: [3, 5, 9] },
  ]);
  expect(union(one, [])).toBe(one);
  expect(union([], one)).toBe(one);
});

it('common articles have the posting of each list, in the lists’ order', () => {
  const [long, short] = [
    [
      { article: 1, places: [0] },
      { article: 2, places: [4] },
    ],
    [{ article: 2, places: [7] }],
  ];
  expect([...inAll([long, short])]).toEqual([
    [
      2,
      [
        { article: 2, places: [4] },
        { article: 2, places: [7] },
      ],
    ],
  ]);
  expect([...inAll([])]).toEqual([]);
});

describe('lists', () => {
  const list = fc
    .uniqueArray(fc.nat(20), { maxLength: 10 })
    .map((articles) => articles.sort((a, b) => a - b).map((article) => ({ article, places: [article, article + 2] })));

  it('are followed, joined and intersected by article', () => {
    fc.assert(
      fc.property(list, list, (one, other) => {
        const articles = (all: readonly Posting[]) => all.map(({ article }) => article);
        const both = articles(one).filter((article) => articles(other).includes(article));
        expect(articles(follow(one, other, 0))).toEqual(both);
        expect([...inAll([one, other]).keys()].sort((a, b) => a - b)).toEqual(both);
        expect(articles(union(one, other))).toEqual(
          [...new Set([...articles(one), ...articles(other)])].sort((a, b) => a - b),
        );
      }),
    );
  });
});
