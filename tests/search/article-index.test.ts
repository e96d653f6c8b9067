import { expect, test } from 'vitest';
import { unitsOf } from '../../src/search/article-index.ts';
import { makeCanonicalise } from '../../src/search/canonical.ts';
import { equivalentCharacters } from '../../src/search/equivalence.ts';
import { gap } from '../../src/search/terms.ts';

const fold = makeCanonicalise(equivalentCharacters());

/** The indexed lines of an article whose editions say these bodies. */
function linesOf(hans: string, hant: string): string[] {
  const text = (body: string) => ({ url: '', title: '题', summary: '', body, names: [] });
  const document = {
    id: 'a',
    date: '2016',
    digest: '',
    topics: {},
    text: { 'zh-Hans': text(hans), 'zh-Hant': text(hant) },
  };
  return unitsOf(document, fold)
    .map((unit) => (unit === gap ? '\n' : String.fromCharCode(unit)))
    .join('')
    .split('\n');
}

test('a conversion adds the clauses in which it made other characters, and those beside them', () => {
  const lines = linesOf('甲乙，软件园，丙丁，戊己', '甲乙，軟體園，丙丁，戊己');
  expect(lines).toContain(fold('甲乙，软件园，丙丁，戊己'));
  expect(lines).toContain(fold('甲乙，軟體園，丙丁'));
});

test('where a person wrote both texts, clauses that stand beside others are found there, too', () => {
  const lines = linesOf('甲乙。丙丁。\n戊己。庚辛。', '甲乙。庚辛。');
  expect(lines.some((line) => line.includes(fold('甲乙，庚辛')))).toBe(true);
});
