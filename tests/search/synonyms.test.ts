import { describe, expect, test } from 'vitest';
import { makeCanonicalise } from '../../src/search/canonical.ts';
import { equivalentCharacters } from '../../src/search/equivalence.ts';
import { alternativesOf, canonicalGroups } from '../../src/search/synonyms.ts';

const canonicalise = makeCanonicalise(equivalentCharacters());

test('groups are canonical, and say no word twice', () => {
  expect(
    canonicalGroups(
      [
        ['侨商会', '僑商會', '侨·商·联'],
        ['李乾', '李乾'],
        ['《》', '甲'],
      ],
      canonicalise,
    ),
  ).toEqual([['侨商会', '侨商联']]);
});

describe('what is asked beside a run', () => {
  const groups = [
    ['省侨商会', '河南省侨商联合会'],
    ['侨商', '海外商人'],
    ['宁波', '宁波市'],
    ['甲乙', '1', '2', '3', '4'],
    // A single character says too little to stand for another word.
    ['会', '协会'],
  ];
  test.each([
    ['省侨商会换届', ['河南省侨商联合会换届']],
    ['侨商', ['海外商人']],
    ['宁波', []],
    ['宁波市', []],
    ['汝州', []],
    ['年会', []],
    ['甲乙丙', ['1丙', '2丙', '3丙']],
  ])('%s: %j', (run, expected) => expect(alternativesOf(run, groups)).toEqual(expected));
});
