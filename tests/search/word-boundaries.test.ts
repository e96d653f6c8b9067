import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gap } from '../../src/search/terms.ts';
import { alignedPairs } from '../../src/search/word-boundaries.ts';

const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** The pairs that stand between word boundaries. */
const pairsIn = (text: string): string[] => {
  const aligned = alignedPairs(unitsOf(text));
  return [...aligned].flatMap((bit, at) => (bit ? text.slice(at, at + 2) : []));
};

test.each([
  ['青年会员', ['青年', '会员']],
  // No word of the lexicon: two of one character each.
  ['商会年会', ['商会', '年会']],
  ['会员,wto会员', ['会员', '会员']],
  ['a年', []],
])('in %s: %j', (text, pairs) => expect(pairsIn(text)).toEqual(pairs));

test('no pair reaches beyond its run, however the text is cut', () => {
  const unit = fc.constantFrom(gap, ...unitsOf('青年会员商会的,a'));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      const aligned = alignedPairs(units);
      expect(aligned).toHaveLength(units.length);
      const isHan = (at: number) => (units[at] ?? 0) >= 0x4e00;
      for (const [at, bit] of aligned.entries()) if (bit) expect(isHan(at) && isHan(at + 1)).toBe(true);
    }),
  );
});

test('a text without any sign is cut into runs', () => {
  expect(alignedPairs(unitsOf('会员'.repeat(3000))).reduce((sum, bit) => sum + bit, 0)).toBe(3000);
});
