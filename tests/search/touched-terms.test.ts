import { expect, test } from 'vitest';
import type { SegmentIndex } from '../../src/search/segment-index.ts';
import { touchedTerms as touchedBy } from '../../src/search/touched-terms.ts';
import { indexOf } from './indexes.ts';

const before = { a: indexOf(['会员']), b: indexOf(['商会', '会员']) };
const touchedTerms = async (
  old: readonly string[],
  now: readonly string[],
  indexes: readonly SegmentIndex[],
  indexOf: (segment: string) => SegmentIndex | undefined,
) => (await touchedBy(old, now, async (number) => indexes[number]!, indexOf))?.terms;
const cached = (key: string) => before[key as 'a' | 'b'];

const textsOf = (terms: Uint32Array | undefined) =>
  terms && Array.from(terms, (key) => String.fromCharCode(key >>> 16, key & 0xffff).replace('\0', ''));

test('the terms of the segments that are others than before', async () => {
  const now = indexOf(['商人', '会员']);
  const touched = await touchedTerms(['a', 'b'], ['a', 'c'], [before.a, now], cached);
  // 商会 went, 商人 and 人 came, 会 stands in one article of two; 会员 and 员 are where they were.
  expect(textsOf(touched)).toEqual(['人', '会', '商人', '商会']);
});

test('the terms of a new article, behind all others or in a segment of its own', async () => {
  const longer = indexOf(['商会', '会员', '商人']);
  expect(textsOf(await touchedTerms(['a', 'b'], ['a', 'c'], [before.a, longer], cached))).toEqual(['人', '商', '商人']);
  const all = ['会', '会员', '员', '商', '商会'];
  expect(textsOf(await touchedTerms(['a'], ['a', 'b'], [before.a, before.b], cached))).toEqual(all);
  expect(textsOf(await touchedTerms(['a', 'b'], ['a'], [before.a], cached))).toEqual(all);
});

test('all terms of a segment that an article before it moved', async () => {
  const longer = indexOf(['会员', '商人']);
  const touched = await touchedTerms(['a', 'b'], ['c', 'b'], [longer, before.b], cached);
  expect(textsOf(touched)).toEqual(['人', '会', '会员', '员', '商', '商人', '商会']);
});

test('nobody knows where a segment is lost', async () => {
  expect(await touchedTerms(['a', 'lost'], ['a', 'c'], [before.a, indexOf(['会员', '商人'])], cached)).toBeUndefined();
});

test('nobody asks where many segments moved: most terms stand in one of them', async () => {
  const longer = indexOf(['会员', '商人']);
  const touchedBehind = (moved: number) => {
    const others = Array.from({ length: moved }, () => 'b');
    const indexes = [longer, ...others.map(() => before.b)];
    return touchedTerms(['a', ...others], ['c', ...others], indexes, cached);
  };
  expect(await touchedBehind(2)).toHaveLength(7);
  expect(await touchedBehind(3)).toBeUndefined();
});

test('nothing is touched where all segments are the same', async () => {
  expect(await touchedTerms(['a', 'b'], ['a', 'b'], [before.a, before.b], cached)).toEqual(new Uint32Array());
});
