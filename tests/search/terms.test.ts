import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  isSingle,
  linesOf,
  pairKey,
  separatorOf,
  spanOf,
  stepOf,
  termKey,
  textOfUnits,
} from '../../src/search/terms.ts';

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

describe('what parts two shards', () => {
  test.each([
    [-1, 0x4e00_4e01, 0],
    [0b10011, 0b11010, 0b11000],
    [0b10011, 0b10100, 0b10100],
    [0x4e00_9fff, 0x4f1a_5458, 0x4f00_0000],
  ])('%i and %i is %i', (before, first, separator) => expect(separatorOf(before, first)).toBe(separator));

  test('comes behind the one and not behind the other', () => {
    const term = fc.nat(2 ** 32 - 1);
    fc.assert(
      fc.property(term, term, (a, b) => {
        fc.pre(a !== b);
        const [before, first] = [Math.min(a, b), Math.max(a, b)];
        const separator = separatorOf(before, first);
        expect(separator > before && separator <= first).toBe(true);
      }),
    );
  });
});

it('puts code units together, however many', () => {
  const text = '会员'.repeat(5000);
  expect(textOfUnits(Array.from(text, (one) => one.charCodeAt(0)))).toBe(text);
});
