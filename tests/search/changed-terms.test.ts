import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedTerms, isInPlace } from '../../src/search/changed-terms.ts';
import { ShardMerger } from '../../src/search/merge.ts';
import { articleCount } from '../../src/search/segment-lists.ts';
import { indexOf } from './indexes.ts';

const text = fc.string({ unit: fc.constantFrom(...'会员商-'), maxLength: 40 });
const texts = fc.array(text, { minLength: 1, maxLength: 5 });

test('a term is told that one of two segments lacks, or whose list or marks are others', () => {
  fc.assert(
    fc.property(texts, texts, (before, now) => {
      const [old, own] = [indexOf(before), indexOf(now)];
      const keys = [...new Set([...old.keys, ...own.keys])].sort((a, b) => a - b);
      // A shard of one term is its list, and its marks where there are enough of them.
      const shardOf = (index: typeof old, key: number) => new ShardMerger([index]).merge(Uint32Array.of(key));
      const countsIn = ({ keys: all, counts }: typeof old, key: number) => counts[all.indexOf(key)];
      const isOther = (key: number) =>
        !old.keys.includes(key) ||
        !own.keys.includes(key) ||
        Buffer.compare(shardOf(old, key), shardOf(own, key)) !== 0 ||
        countsIn(old, key) !== countsIn(own, key);
      const changed = [...changedTerms(old, own)];
      expect(changed.filter((key, at) => at > 0 && key <= changed[at - 1]!)).toEqual([]);
      expect(keys.filter(isOther).filter((key) => !changed.includes(key))).toEqual([]);
      // Marks of fewer than four articles are published nowhere, yet are a change of the segment.
      const unpublished = changed.filter((key) => !isOther(key));
      for (const key of unpublished) expect(articleCount(countsIn(own, key) ?? 0)).toBeLessThan(4);
    }),
  );
});

test('nothing is changed in a segment that is the same', () => {
  expect([...changedTerms(indexOf(['会员商会', '会员']), indexOf(['会员商会', '会员']))]).toEqual([]);
});

test('marks alone are a change', () => {
  // 会员 begins at an even place, then at an odd one; its place in the list moves on.
  expect([...changedTerms(indexOf(['会员会员']), indexOf(['-会员会员']))]).not.toEqual([]);
});

test('a segment takes another’s place with as many articles and places', () => {
  expect(isInPlace(indexOf(['会员', '商会']), indexOf(['会员商', '会']))).toBe(true);
  expect(isInPlace(indexOf(['会员', '商会']), indexOf(['会员商会']))).toBe(false);
  expect(isInPlace(indexOf(['会'.repeat(100)]), indexOf(['会'.repeat(1000)]))).toBe(false);
});
