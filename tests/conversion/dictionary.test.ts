import { expect, test } from 'vitest';
import {
  characterPairs,
  compatibilityCharacters,
  phrasePairs,
  regionalCharacters,
  regionalWords,
  standardCharacters,
  standardWords,
  toSimplifiedCharacters,
  toSimplifiedPhrases,
  toTraditionalCharacters,
  toTraditionalPhrases,
} from '../../src/conversion/dictionary.ts';

test.each([
  ['toTraditionalCharacters', toTraditionalCharacters(), '发', '發'],
  ['toSimplifiedCharacters', toSimplifiedCharacters(), '髮', '发'],
  ['toTraditionalPhrases', toTraditionalPhrases(), '头发', '頭髮'],
  ['regionalCharacters', regionalCharacters('tw'), '爲', '為'],
  ['standardCharacters', standardCharacters('tw'), '為', '爲'],
  ['characterPairs', characterPairs(), '发', '髮'],
  ['phrasePairs', phrasePairs(), '头发', '頭髮'],
] as const)('%s has a pair', (_, pairs, from, to) => {
  expect([...pairs]).toContainEqual([from, to]);
});

test('no pair has an empty side', () => {
  const all = [toSimplifiedPhrases(), compatibilityCharacters(), regionalWords('hk'), standardWords('hk')];
  for (const pairs of all) {
    const list = [...pairs];
    expect(list.length).toBeGreaterThan(0);
    expect(list.filter(([from, to]) => from === '' || to === '')).toEqual([]);
  }
});
