import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeWords, encodeWords } from '../../../src/conversion/engine/front-coding.ts';

test('words are decoded as they were encoded, their costs within half a step', () => {
  const word = fc.string({ unit: fc.constantFrom('会', '长', '发', '言'), minLength: 1, maxLength: 12 });
  const entry = fc.record({ word, cost: fc.integer({ min: 2, max: 17 }), special: fc.boolean() });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: (one) => one.word }), (list) => {
      const words = list.map(({ special, ...one }) =>
        special ? { ...one, forms: { tw: `${one.word}台`, hk: `${one.word}港` } } : one,
      );
      const encoded = encodeWords(words);
      const { trie, costs, formOf, special } = decodeWords(encoded.words);
      const tw = encoded.forms.tw.split('|');
      const decoded = [...trie.entries()].map(([text, i]) => [text, costs[i], tw[formOf[i]!]]);
      expect(new Map(decoded.map(([text, ...rest]) => [text, rest]))).toEqual(
        new Map(words.map((one) => [one.word, [one.cost, 'forms' in one ? one.forms.tw : undefined]])),
      );
      expect(special.map((text) => `${text}台`)).toEqual(special.length > 0 ? tw : []);
    }),
  );
});
