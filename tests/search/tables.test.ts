import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listBytes, readTables, shardBytes, shardOf, writeTables } from '../../src/search/tables.ts';
import { spanOf, stepOf } from '../../src/search/terms.ts';

const shards = [
  { first: 10, terms: 7, size: 1023 },
  { first: 20, terms: 1, size: 255 },
  { first: 500_000, terms: 0, size: 0 },
] as Parameters<typeof writeTables>[1];
const steps = [stepOf(100), stepOf(1), stepOf(64)];
const tables = readTables(writeTables(steps, shards));

test('lengths and terms are read back, sizes as powers of two', () => {
  expect(tables).toEqual({
    lengths: steps.map(spanOf),
    bases: [0, spanOf(steps[0]!), spanOf(steps[0]!) + 1, spanOf(steps[0]!) + 1 + 64],
    firsts: [10, 20, 500_000],
    terms: [8, 2, 1],
    sizes: [1024, 256, 1],
  });
});

test('an archive of nothing has tables, too', () => {
  expect(readTables(writeTables([], []))).toEqual({ lengths: [], bases: [0], firsts: [], terms: [], sizes: [] });
});

test('shards are read back by the terms that part them, whichever these are', () => {
  const firsts = fc.uniqueArray(fc.nat(2 ** 32 - 1), { maxLength: 40 }).map((all) => all.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(firsts, (all) => {
      const some = all.map((first) => ({ first, terms: 1, size: 1 }));
      expect(readTables(writeTables([], some)).firsts).toEqual(all);
    }),
  );
});

describe('the shard of a term', () => {
  test.each([
    [0, -1],
    [9, -1],
    [10, 0],
    [19, 0],
    [20, 1],
    [499_999, 1],
    [500_000, 2],
    [2 ** 32 - 1, 2],
  ])('%i is %i', (key, shard) => expect(shardOf(tables, key)).toBe(shard));

  test('is the last that begins at or before it, however many there are', () => {
    const firsts = fc.uniqueArray(fc.nat(1000), { maxLength: 40 }).map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(firsts, fc.nat(1000), (all, key) => {
        expect(shardOf({ ...tables, firsts: all }, key)).toBe(all.filter((first) => first <= key).length - 1);
      }),
    );
  });
});

test('a shard’s bytes are shared among its terms; before the first there are none', () => {
  expect([shardBytes(tables, 15), listBytes(tables, 15)]).toEqual([1024, 128]);
  expect([shardBytes(tables, 25), listBytes(tables, 25)]).toEqual([256, 128]);
  expect([shardBytes(tables, 5), listBytes(tables, 5)]).toEqual([0, 0]);
});
