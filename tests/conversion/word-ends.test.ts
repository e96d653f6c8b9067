import { expect, test } from 'vitest';
import { loneCosts, wordEnds } from '../../src/conversion/index.ts';

test.each([
  ['青年会员', [2, 4]],
  ['会长发言', [2, 4]],
  ['', []],
])('words of %s end at %j', (run, ends) => expect(wordEnds(run)).toEqual(ends));

test('what stands alone has its cost, a character of no dictionary the dearest', () => {
  const [, , , , the, writing, hold] = loneCosts('义务教育的文持');
  expect([...loneCosts('义务教育')]).toEqual([0, 0, 0, 0]);
  // 的 is the commonest word there is.
  expect(the).toBeGreaterThan(0);
  expect(writing).toBeGreaterThan(the!);
  expect(hold).toBeGreaterThan(the!);
  expect(loneCosts('㐂')[0]).toBeGreaterThan(hold!);
  expect(loneCosts('')).toHaveLength(0);
});
