import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedUnits, foldToSimplified } from '../../src/conversion/fold-to-simplified.ts';

test('both scripts fold to the same text', () => {
  expect(foldToSimplified('會長發言')).toBe('会长发言');
  expect(foldToSimplified('会长发言')).toBe('会长发言');
});

test('folding keeps the length, and what is no Traditional character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = foldToSimplified(text);
      expect(folded).toHaveLength(text.length);
      for (let i = 0; i < text.length; i++) expect(folded.charCodeAt(i)).toBe(foldedUnits()[text.charCodeAt(i)]);
    }),
  );
});
