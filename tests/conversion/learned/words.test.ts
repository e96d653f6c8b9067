import { expect, test } from 'vitest';
import { Trie } from '../../../src/conversion/engine/trie.ts';
import { foldedUnits } from '../../../src/conversion/fold-to-simplified.ts';
import {
  endFrom,
  hashOf,
  isWordByItself,
  startBefore,
  villageHash,
  villageKindAt,
  villageKinds,
  wordAround,
} from '../../../src/conversion/learned/words.ts';

const words = Trie.ofWords(['会议', '会议室', '开会', '在里面']);
const units = foldedUnits();

test('the longest word that begins at a place', () => {
  expect(endFrom(words, '会议室里', 0, units)).toBe(3);
  expect(endFrom(words, '会议后', 0, units)).toBe(2);
  expect([endFrom(words, '议室里', 0, units), endFrom(words, '会议', 2, units)]).toEqual([1, 3]);
});

test('the longest word that ends before a place', () => {
  expect(startBefore(words, '在会议室里', 4, units)).toBe(1);
  expect([startBefore(words, '会后', 1, units), startBefore(words, '会议', 0, units)]).toEqual([0, -1]);
});

test('a word is the same in both scripts', () => {
  expect(endFrom(words, '會議室', 0, units)).toBe(3);
  expect(hashOf('會議室', 0, 3, units)).toBe(hashOf('会议室', 0, 3, units));
});

test('the word around a character tells its place in it', () => {
  expect(wordAround(words, '在里面', 1, units)).not.toBe(0);
  expect(wordAround(words, '在里面', 1, units)).not.toBe(wordAround(words, '在里面', 2, units));
  expect(wordAround(words, '树里面', 1, units)).toBe(0);
});

test.each([
  ['会议', 1, true],
  ['开会、会议室。', 5, true],
  ['会议后', 0, false],
  ['在会议', 2, false],
  ['议', 0, false],
])('in %s the word at %i stands by itself: %s', (text, at, expected) => {
  expect(isWordByItself(words, text, at, units)).toBe(expected);
});

test.each([
  ['六合里', 2, villageKinds.village],
  ['开会里', 2, villageKinds.wordToo],
  ['六合后', 2, villageKinds.none],
  ['大合里', 2, villageKinds.none],
])('in %s the gazetteer knows of the name before %i: %i', (text, at, expected) => {
  const gazetteer = new Set(['六合', '开会'].map((name) => villageHash(hashOf(name, 0, name.length, units))));
  expect(villageKindAt(words, gazetteer, text, at, units)).toBe(expected);
});
