import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Trie } from '../../../src/conversion/engine/trie.ts';

const word = fc.string({ unit: fc.constantFrom('会', '长', '发', '言'), minLength: 1, maxLength: 4 });
const words = fc.array(word, { maxLength: 12 });
const text = fc.string({ unit: fc.constantFrom('会', '长', '发', '言', '人'), maxLength: 12 });

describe('a trie', () => {
  test('has the words that were added and no others, with the last number of each', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.nat())), word, (entries, other) => {
        const trie = Trie.of(entries);
        const expected = new Map(entries);
        expect(new Map(trie.entries())).toEqual(expected);
        expect(trie.has(other)).toBe(expected.has(other));
      }),
    );
  });

  test('finds the longest word at a place', () => {
    fc.assert(
      fc.property(words, text, fc.nat(12), (list, run, start) => {
        const lengths = list.filter((one) => run.startsWith(one, start)).map((one) => one.length);
        expect(Trie.ofWords(list).longestAt(run, start)).toBe(Math.max(0, ...lengths));
      }),
    );
  });
});
