import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairFilter } from '../../../src/conversion/engine/pair-filter.ts';

const unit = fc.integer({ min: 0, max: 0xffff });

test('a pair that begins a word is always found', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(unit, unit), { maxLength: 200 }), (pairs) => {
      const filter = PairFilter.of(pairs.map((pair) => `${String.fromCharCode(...pair)}长`));
      expect(pairs.every(([first, second]) => filter.mayHave(first, second))).toBe(true);
    }),
  );
});

test('nearly every other pair is told apart', () => {
  const words = Array.from({ length: 10_000 }, (_, i) =>
    String.fromCharCode(0x4e00 + i, 0x4e00 + ((i * 7919) % 20_000)),
  );
  const filter = PairFilter.of(words);
  const wrong = words.filter((word) => filter.mayHave(word.charCodeAt(1), word.charCodeAt(0) + 10_000));
  expect(wrong.length / words.length).toBeLessThan(0.1);
});
