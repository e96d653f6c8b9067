import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupSize, keyOf, numberOf, shardPath, signature } from '../../src/search/index-format.ts';

test('a number is written in as few letters as it takes, and read back', () => {
  expect([0, 9, 10, 35, 36, 1295, 1296].map(keyOf)).toEqual(['0', '9', 'a', 'z', '10', 'zz', '100']);
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(numberOf(keyOf(number))).toBe(number);
    }),
  );
});

test('Pagefind’s files are known by their beginning', () => {
  expect(signature).toBe('pagefind_dcd');
});

test('a shard lies in the folder of its group, by its number in the archive', () => {
  const groups = '0123456789abcdef';
  expect(shardPath(groups, 0)).toBe('shards-01234567/0');
  expect(shardPath(groups, groupSize - 1)).toBe('shards-01234567/v');
  expect(shardPath(groups, groupSize)).toBe('shards-89abcdef/w');
});
