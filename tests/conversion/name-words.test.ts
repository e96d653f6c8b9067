import { expect, test } from 'vitest';
import { nameWords } from '../../src/conversion/name-words.ts';

test('titles stand before or after names, and verbs after them', () => {
  const { titlesBefore, titlesAfter, afterNames } = nameWords();
  expect(titlesAfter.has('会长')).toBe(true);
  expect(titlesBefore.has('会长')).toBe(true);
  expect(afterNames.has('表示')).toBe(true);
  expect(titlesAfter.has('表示')).toBe(false);
});

test('a word is one of the lexicon, and a part of one is none', () => {
  const { isWord } = nameWords();
  expect(['干部', '头发', '干部和'].map(isWord)).toEqual([true, true, false]);
});
