import { expect, test } from 'vitest';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { checkGlossary } from '../../src/lint/glossary.ts';

/** What is told of entries, by the file and the number of each. */
function told(entries: [hans: string, hant: string][], terms: [hans: string, hant: string][] = []): string[] {
  const of = (list: [string, string][]) => list.map(([hans, hant]) => ({ hans, hant, aliases: [] }));
  const place = ([at]: readonly PropertyKey[]) => ({ line: Number(at) + 1, column: 1 });
  const glossary = { ...emptyGlossary(), names: of(entries), terms: of(terms) };
  return checkGlossary(glossary, { names: place, places: place, terms: place }, 'content').map(
    ({ file, line, code }) => `${file}:${line} ${code}`,
  );
}

test.each([
  ['張發', '张发', 'glossary-swapped'],
  ['张发、沈冰', '張發、瀋冰', 'glossary-several'],
  ['张发', '张發', 'glossary-unconverted'],
  ['张发', '張發發', 'glossary-length'],
  ['发', '髮', 'glossary-length'],
])('%s and %s: %s', (hans, hant, code) =>
  expect(told([[hans, hant]])).toEqual([`content/glossary/names.yaml:1 ${code}`]),
);

test('words that each script writes as it does are well', () => {
  expect(
    told([
      ['张发', '張發'],
      ['李乾', '李乾'],
      ['余姚', '餘姚'],
      ['𠮷野', '𠮷野'],
    ]),
  ).toEqual([]);
});

test('a word that is told twice is told, also in another file, and names the first', () => {
  const twice: [string, string][] = [
    ['李乾', '李乾'],
    ['李乾', '李干'],
  ];
  expect(told(twice, [['李乾', '李乾']])).toEqual([
    'content/glossary/names.yaml:2 glossary-contradiction',
    'content/glossary/terms.yaml:1 glossary-contradiction',
  ]);
});
