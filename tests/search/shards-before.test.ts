import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shardsBefore } from '../../src/search/shards-before.ts';

/** Terms and where shards begin among them. */
const cut = fc.tuple(fc.uniqueArray(fc.nat(40), { minLength: 1 }), fc.array(fc.nat(40))).map(([keys, starts]) => {
  const sorted = Uint32Array.from(keys).sort();
  const within = [...new Set([0, ...starts.map((start) => start % keys.length)])];
  return { keys: sorted, starts: Uint32Array.from(within).sort() };
});
const shardsOf = ({ keys, starts }: { keys: Uint32Array; starts: Uint32Array }): string[] =>
  Array.from(starts, (start, at) => String(keys.subarray(start, starts[at + 1])));

test('a shard is as it was where it has the same terms and none of them was touched', () => {
  fc.assert(
    fc.property(cut, cut, fc.uniqueArray(fc.nat(40)), (before, now, more) => {
      // What came or went is touched, whatever else is.
      const other = [...before.keys, ...now.keys].filter(
        (key) => !before.keys.includes(key) || !now.keys.includes(key),
      );
      const touched = Uint32Array.from(new Set([...other, ...more])).sort();
      const found = shardsBefore(
        {
          terms: { keys: before.keys },
          shards: { starts: before.starts },
        },
        touched,
        now,
        now.starts,
      );
      const old = shardsOf(before);
      const isTouched = (terms: string) => terms.split(',').some((key) => touched.includes(Number(key)));
      expect(found).toEqual(
        shardsOf(now).map((terms) => (old.includes(terms) && !isTouched(terms) ? old.indexOf(terms) : undefined)),
      );
    }),
  );
});
