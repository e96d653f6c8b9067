import { expect, test } from 'vitest';
import { emptyGlossary, glossaryFile, glossaryKinds } from '../../../src/content/schema/glossary.ts';

test('an entry says a word in both scripts', () => {
  expect(glossaryFile.parse([{ hans: '李乾', hant: '李乾' }])).toEqual([{ hans: '李乾', hant: '李乾', aliases: [] }]);
  for (const wrong of [
    [{ hans: '李乾' }],
    [{ hans: '', hant: '甲' }],
    [{ hans: '甲', hant: '甲', slug: 'A' }],
    [{ hans: '甲', hant: '甲', coordinates: { latitude: 121.15, longitude: 30.04 } }],
    [{ hans: '甲', hant: '甲', coordinates: { latitude: 30.04 } }],
    {},
    '甲',
  ])
    expect(glossaryFile.safeParse(wrong).success).toBe(false);
});

test.each([
  [90, 180, true],
  [-90, -180, true],
  [-33.9, -70.6, true],
  [90.1, 0, false],
  [-90.1, 0, false],
  [0, 180.1, false],
  [0, -180.1, false],
])('%f, %f is a place on the earth: %s', (latitude, longitude, is) => {
  expect(glossaryFile.safeParse([{ hans: '甲', hant: '甲', coordinates: { latitude, longitude } }]).success).toBe(is);
});

test('an empty file is an empty list', () => expect(glossaryFile.parse(null)).toEqual([]));

test('every glossary begins empty, and as one of its own', () => {
  expect(emptyGlossary()).toEqual({ names: [], places: [], terms: [] });
  expect(emptyGlossary().names).not.toBe(emptyGlossary().names);
});

test('each kind of glossary has its list', () => {
  expect(Object.keys(emptyGlossary())).toEqual([...glossaryKinds]);
});
