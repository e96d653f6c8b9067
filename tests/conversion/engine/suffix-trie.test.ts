import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SuffixTrie } from '../../../src/conversion/engine/suffix-trie.ts';

const characters = (maxLength: number, minLength: number) =>
  fc.string({ unit: fc.constantFrom('会', '长', '发', '言'), minLength, maxLength });

test('a suffix is found where a text ends in one', () => {
  fc.assert(
    fc.property(fc.array(characters(4, 1), { maxLength: 12 }), characters(12, 0), fc.nat(12), (list, text, end) => {
      const before = text.slice(0, end);
      const expected = list.some((word) => before.endsWith(word));
      expect(new SuffixTrie(list).endsAt(text, before.length)).toBe(expected);
    }),
  );
});
