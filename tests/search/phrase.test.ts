import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRun } from '../../src/search/client/finder.ts';
import { follow, inAll, pairsOf, stepsOf, union } from '../../src/search/client/phrase.ts';
import type { PostingSource } from '../../src/search/client/posting-source.ts';
import { nearness } from '../../src/search/client/ranking.ts';
import type { Posting } from '../../src/search/posting-list.ts';
import { type TermKey, termKey } from '../../src/search/terms.ts';

const run = fc.string({ unit: fc.constantFrom(...'会员商'), minLength: 1, maxLength: 14 });
const texts = fc.array(fc.string({ unit: fc.constantFrom(...'会员商'), maxLength: 60 }), { maxLength: 6 });

const placesOf = (text: string, part: string): number[] =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(part, at));

const postingsOf = (all: readonly string[], part: string): Posting[] =>
  all.flatMap((text, article) => {
    const places = placesOf(text, part);
    return places.length > 0 ? [{ article, places }] : [];
  });

const sourceOf = (all: readonly string[], cost: (key: TermKey) => number): PostingSource => ({
  articles: all.length,
  postings: async (key) =>
    postingsOf(all, String.fromCharCode(Math.floor(key / 0x10000), key % 0x10000).replace('\0', '')),
  rank: async (postings) => postings.map((posting) => ({ ...posting, score: 1 })),
  listBytes: cost,
  shardBytes: cost,
});

describe('steps', () => {
  it('hold every character of a run', () => {
    fc.assert(
      fc.property(run, (characters) => {
        fc.pre(characters.length > 1);
        const held = new Set(stepsOf(characters).flatMap(({ offset }) => [offset, offset + 1]));
        expect(held.size).toBe(characters.length);
        expect(pairsOf(characters)).toHaveLength(characters.length - 1);
      }),
    );
  });
});

describe('findRun', () => {
  it('finds exactly the articles in which a run stands, whichever pairs are the rarest', async () => {
    await fc.assert(
      fc.asyncProperty(
        run,
        texts,
        fc.array(fc.nat(40_000), { minLength: 9, maxLength: 9 }),
        async (part, all, costs) => {
          const units = [...'会员商'];
          const cost = (key: TermKey) =>
            costs[units.findIndex((unit) => termKey(unit) === key - (key % 0x10000)) % 9] ?? 0;
          const verify = async (article: number, wanted: string) => all[article]!.includes(wanted);
          const found = await findRun(sourceOf(all, cost), part, verify);
          const expected = postingsOf(all, part);
          expect(found.map(({ article }) => article)).toEqual(expected.map(({ article }) => article));
          for (const [at, { places }] of found.entries())
            expect(places).toEqual(expect.arrayContaining(expected[at]!.places));
        },
      ),
    );
  });
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

describe('nearness', () => {
  const at = (...places: number[]) => ({ places });

  it.each([
    [[at(10)], 0],
    [[at(10), at(10)], 1],
    [[at(10, 500), at(520)], 0.5],
    [[at(30), at(10), at(31, 500)], 0.5],
  ])('of %j is %d', (matches, expected) => expect(nearness(matches)).toBeCloseTo(expected));
});
