import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listBytes, readTables, shardBytes, shardOf, writeTables } from '../../src/search/tables.ts';
import { spanOf, stepOf } from '../../src/search/terms.ts';

// Seven terms, one, one; what is told of where a shard begins parts it from the one before.
const keys = Uint32Array.of(10, 11, 12, 13, 14, 15, 16, 20, 500_000);
const shards = { starts: Uint32Array.of(0, 7, 8), sizes: Uint32Array.of(1023, 255, 0) };
const steps = [stepOf(100), stepOf(1), stepOf(64)];
const tables = readTables(writeTables(steps, keys, shards));

test('lengths and terms are read back, sizes as powers of two', () => {
  expect(tables).toEqual({
    lengths: steps.map(spanOf),
    bases: [0, spanOf(steps[0]!), spanOf(steps[0]!) + 1, spanOf(steps[0]!) + 1 + 64],
    firsts: [0, 20, 262_144],
    terms: [8, 2, 2],
    sizes: [1024, 256, 1],
  });
});

test('an archive of nothing has tables, too', () => {
  const none = new Uint32Array();
  expect(readTables(writeTables([], none, { starts: none, sizes: none }))).toEqual({
    lengths: [],
    bases: [0],
    firsts: [],
    terms: [],
    sizes: [],
  });
});

test('every term stands in its shard, whichever terms part them', () => {
  const terms = fc.uniqueArray(fc.nat(2 ** 32 - 1), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(terms, fc.integer({ min: 1, max: 5 }), (all, size) => {
      const sorted = Uint32Array.from(all).sort();
      const starts = Uint32Array.from({ length: Math.ceil(all.length / size) }, (_, shard) => shard * size);
      const read = readTables(writeTables([], sorted, { starts, sizes: starts }));
      expect(Array.from(sorted, (key) => shardOf(read, key))).toEqual(all.map((_, at) => Math.floor(at / size)));
    }),
  );
});

describe('the shard of a term', () => {
  test.each([
    [0, 0],
    [10, 0],
    [19, 0],
    [20, 1],
    [262_143, 1],
    [262_144, 2],
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
  const later = { ...tables, firsts: [10, 20, 30] };
  expect([shardBytes(later, 5), listBytes(later, 5)]).toEqual([0, 0]);
});
