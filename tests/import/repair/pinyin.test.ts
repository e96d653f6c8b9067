import { expect, test } from 'vitest';
import { isToned, reads, syllable } from '../../../src/import/repair/pinyin.ts';

test.each([
  ['長', 'zhǎng', true],
  ['長', 'cháng', true],
  ['長', 'zhang', true],
  ['長', 'shǎng', false],
  ['长', 'zhǎng', true],
  ['發', 'fā', true],
  ['綠', 'lǜ', true],
  // The letter of phonetic fonts that stands for g.
  ['長', 'zhǎnɡ', true],
  ['A', 'a', false],
])('%s reads %s: %s', (char, reading, expected) => expect(reads(char, reading)).toBe(expected));

test('a tone may be a combining mark', () => {
  expect(reads('長', 'zhǎng'.normalize('NFD'))).toBe(true);
});

test.each([
  ['zhǎng', true],
  ['zhang', false],
  ['lü', false],
  ['lǜ', true],
  ['ń', true],
])('%s has a tone: %s', (text, toned) => expect(isToned(text)).toBe(toned));

test('a syllable has at most seven letters, and no others', () => {
  const whole = new RegExp(`^${syllable}$`);
  for (const text of ['a', 'zhuāngg', 'lǜ', 'ê']) expect(text).toMatch(whole);
  for (const text of ['', 'zhuanggg', 'Zhang', 'a b', 'é1']) expect(text).not.toMatch(whole);
});
