import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutShards } from '../../src/search/cut-shards.ts';
import type { TermTable } from '../../src/search/term-table.ts';

const tableOf = (lengths: readonly number[]): Pick<TermTable, 'keys' | 'lengths'> => ({
  keys: Uint32Array.from(lengths, (_, at) => 0x4e00_0000 + at * 37),
  lengths: Uint32Array.from(lengths),
});
/** The bytes of each shard as the cut counts them. */
const fillsOf = ({ lengths }: Pick<TermTable, 'lengths'>, starts: readonly number[]): number[] =>
  starts.map((start, at) => [...lengths.subarray(start, starts[at + 1])].reduce((sum, own) => sum + own + 4, 0));

/** Lists as an archive has them: many short ones, few long ones. */
const lengths = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 1, max: 30 }) },
    { weight: 3, arbitrary: fc.integer({ min: 100, max: 2000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 5000, max: 30_000 }) },
  ),
  { minLength: 1, maxLength: 800, size: 'max' },
);

describe('shards', () => {
  test('hold every term once, and none is larger than it may be but for a single list', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 200 }), (own, most) => {
        const table = tableOf(own);
        const starts = cutShards(table, most);
        expect(starts[0]).toBe(0);
        expect(starts.filter((start, at) => start >= (starts[at + 1] ?? own.length))).toEqual([]);
        for (const [at, fill] of fillsOf(table, starts).entries())
          if (fill > 13_600) expect((starts[at + 1] ?? own.length) - starts[at]!).toBe(1);
      }),
    );
  });

  test('are no more than there may be, where that can be, and as small as that allows', () => {
    const table = tableOf(Array.from({ length: 4000 }, (_, at) => 1 + ((at * at) % 97)));
    const counts = [10, 20.7, 40.2, 1e9].map((most) => cutShards(table, most).length);
    expect(counts[0]).toBeGreaterThan(10);
    expect(counts[1]).toBeLessThanOrEqual(20);
    expect(counts[2]).toBeLessThanOrEqual(40);
    expect(counts[2]).toBeGreaterThan(34);
    // Smaller ones than a request is worth there are never.
    expect(Math.min(...fillsOf(table, cutShards(table, 1e9)).slice(0, -1))).toBeGreaterThan(2500);
  });

  test('of an archive without a term are none', () => expect(cutShards(tableOf([]), 9)).toEqual([]));
});

test('where one list grows, most shards are cut where they were', () => {
  const own = Array.from({ length: 20_000 }, (_, at) => 1 + (((at * 7919) % 1009) % (at % 7 === 0 ? 400 : 20)));
  const before = cutShards(tableOf(own), 1e9);
  for (const [at, more] of [
    [100, 1],
    [9000, 60],
    [15_000, 900],
  ] as const) {
    const now = cutShards(tableOf(own.with(at, own[at]! + more)), 1e9);
    const moved = now.filter((start) => !before.includes(start));
    expect(moved.length).toBeLessThan(before.length / 10);
  }
});
