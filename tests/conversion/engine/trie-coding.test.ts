import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTrie, encodeTrie } from '../../../src/conversion/engine/trie-coding.ts';

const word = fc.string({
  unit: fc.constantFrom('会', '长', '发', '言', '\ud844', '\udf96'),
  minLength: 1,
  maxLength: 12,
});
const entry = fc.record({ word, cost: fc.integer({ min: 2, max: 17 }), special: fc.boolean() });

test('words are decoded as they were encoded, their costs within half a step', () => {
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: (one) => one.word }), (list) => {
      const forms = { tw: '', hk: '' };
      const { head, bytes } = encodeTrie(list.map(({ special, ...one }) => (special ? { ...one, forms } : one)));
      const { trie, costs, formOf, special } = decodeTrie(JSON.parse(JSON.stringify(head)), bytes);
      const decoded = [...trie.entries()].map(([text, i]) => [text, costs[i], special[formOf[i]!]] as const);
      expect(new Map(decoded.map(([text, ...rest]) => [text, rest]))).toEqual(
        new Map(list.map((one) => [one.word, [one.cost, one.special ? one.word : undefined]])),
      );
    }),
  );
});

test('the order of the words makes no difference', () => {
  const words = ['会长', '会', '发言', '发'].map((text, i) => ({ word: text, cost: 4 + i }));
  expect(encodeTrie(words.toReversed())).toEqual(encodeTrie(words));
});
