import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TermWalk } from '../../src/search/term-walk.ts';

const keys = fc
  .uniqueArray(fc.tuple(fc.constantFrom(0, 1, 0x4e00, 0xffff), fc.constantFrom(0, 1, 0x4e01, 0xffff)), {
    selector: ([first, second]) => first * 0x10000 + second,
  })
  .map((pairs) => Uint32Array.from(pairs, ([first, second]) => first * 0x10000 + second).sort());

test('every term is met once, in order, with each segment that has it, the first one first', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 5 }), (segments) => {
      const expected = [...new Set(segments.flatMap((own) => [...own]))]
        .sort((a, b) => a - b)
        .map((key) => ({
          key,
          holders: segments.flatMap((own, number) => (own.includes(key) ? [[number, own.indexOf(key)]] : [])),
        }));
      const met = [];
      for (const walk = new TermWalk(segments.map((own) => ({ keys: own }))); walk.next(); )
        met.push({
          key: walk.key,
          holders: Array.from({ length: walk.count }, (_, at) => [walk.segments[at], walk.terms[at]]),
        });
      expect(met).toEqual(expected);
    }),
  );
});
