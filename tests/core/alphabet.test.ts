import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Alphabet, alphabetOf, wordsOf } from '../../src/core/alphabet.ts';

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('招', '商', 'a', '\n', '\u{20000}', '\ud800', '。', '\0', '\u001f', '\u0020', '\uffff'),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
});

test('has each code unit of the text once, and no other', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { units } = new Alphabet(source);
      expect(units.split('')).toEqual([...new Set(source.split(''))]);
    }),
  );
});

test('knows words and characters that the text cannot have', () => {
  fc.assert(
    fc.property(text, text, (source, word) => {
      const alphabet = alphabetOf(source);
      expect(alphabet.hasAll(word)).toBe(word.split('').every((unit) => source.split('').includes(unit)));
      expect(alphabet.hasAny(word)).toBe(word.split('').some((unit) => source.split('').includes(unit)));
    }),
  );
});

test('has one of some words where it has all characters of one', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (source, words) => {
      const alphabet = alphabetOf(source);
      expect(alphabet.hasOneOf(words)).toBe(words.some((word) => alphabet.hasAll(word)));
    }),
  );
});

test('the words of a pattern are all that it matches', () => {
  expect(wordsOf('民[国國]|道光|[甲乙][子丑]')).toEqual(['民国', '民國', '道光', '甲子', '甲丑', '乙子', '乙丑']);
  for (const word of wordsOf('[适適][逢合]|正值')) expect(word).toMatch(/^(?:[适適][逢合]|正值)$/u);
});
