import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainReader } from '../../../src/search/client/plain-reader.ts';

const posting = (article: number, places: number) => ({ article, places: Array.from({ length: places }, (_, i) => i) });

test('more places score more, a longer article less, and each article has a score', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 900 }), (places, length) => {
      const { scores } = plainReader([length, length, length * 2]);
      const [one, more] = scores([posting(0, places), posting(1, places + 1)] as never);
      const [long] = scores([posting(2, places)] as never);
      expect(more).toBeGreaterThan(one!);
      expect(long).toBeLessThan(one!);
      expect(one).toBeGreaterThan(0);
    }),
  );
});

test('an article of unknown length counts as one of the average, and nothing scores nothing', () => {
  const { scores } = plainReader([100, 300]);
  expect(scores([posting(9, 3)] as never)).toEqual(plainReader([200, 200]).scores([posting(0, 3)] as never));
  expect(scores([])).toEqual([]);
});
