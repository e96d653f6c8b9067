import { expect, test } from 'vitest';
import { emptyGlossary, glossaryEntry, glossaryFile, glossaryKinds } from '../../../src/content/schema/glossary.ts';

test('an entry has both forms, and other names where there are any', () => {
  expect(glossaryEntry.parse({ hans: '李乾', hant: '李乾' })).toEqual({ hans: '李乾', hant: '李乾', aliases: [] });
  for (const wrong of [
    { hans: '甲' },
    { hant: '甲' },
    { hans: '甲', hant: '甲', slug: '甲' },
    { hans: '甲', hant: '甲', x: 1 },
  ])
    expect(glossaryEntry.safeParse(wrong).success).toBe(false);
});

test('a file is a list, an empty file an empty one', () => {
  expect(glossaryFile.parse(null)).toEqual([]);
  expect(glossaryFile.parse([{ hans: '甲', hant: '甲' }])).toHaveLength(1);
  expect(glossaryFile.safeParse({}).success).toBe(false);
});

test('an empty glossary has an empty list of each kind, of its own', () => {
  const [one, other] = [emptyGlossary(), emptyGlossary()];
  expect(Object.keys(one)).toEqual([...glossaryKinds]);
  one.names.push({ hans: '甲', hant: '甲', aliases: [] });
  expect(other.names).toEqual([]);
});
