import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSingle, linesOf, pairKey, spanOf, stepOf, termKey } from '../../src/search/terms.ts';

it('cuts lines without the clause ends at their edges', () => {
  expect(linesOf('会员,企业,\n,名单\n\n')).toEqual(['会员,企业', '名单']);
});

it('orders keys as the terms are ordered by code units', () => {
  const term = fc.string({ unit: fc.constantFrom(...'会员商5g,'), minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(term, term, (one, other) => {
      expect(Math.sign(termKey(one) - termKey(other))).toBe(one < other ? -1 : one === other ? 0 : 1);
      expect(isSingle(termKey(one))).toBe(one.length === 1);
    }),
  );
  expect(termKey('会员')).toBe(pairKey('会'.charCodeAt(0), '员'.charCodeAt(0)));
});

it('gives an article at least as many places as it has, and few more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000_000 }), (length) => {
      const span = spanOf(stepOf(length));
      expect(span).toBeGreaterThanOrEqual(length);
      expect(span).toBeLessThanOrEqual(length * 1.2 + 1);
    }),
  );
});
