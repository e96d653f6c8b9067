import { describe, expect, test } from 'vitest';
import { indexedLines, unitsOf } from '../../src/search/article-index.ts';
import { makeCanonicalise } from '../../src/search/canonical.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { equivalentCharacters } from '../../src/search/equivalence.ts';
import { gap, titleEnd, titlePlaces } from '../../src/search/terms.ts';

const canonicalise = makeCanonicalise(equivalentCharacters());

/** An article by title, body and names in both editions. */
const document = (hans: [string, string, string[]?], hant = hans): SearchDocument => {
  const text = ([title, body, names = []]: typeof hans) => ({ url: '/', title, summary: '', body, names });
  return {
    id: 'a',
    date: '2016-04-18',
    digest: 'd',
    topics: {},
    text: { 'zh-Hans': text(hans), 'zh-Hant': text(hant) },
  };
};
/** The places as text, `·` for none. */
const placed = (one: SearchDocument): string =>
  unitsOf(one, canonicalise)
    .map((unit) => (unit === gap ? '·' : unit === titleEnd.charCodeAt(0) ? '!' : String.fromCharCode(unit)))
    .join('');

describe('the places of an article', () => {
  test('begin with the title and its end; the text begins behind the title’s places', () => {
    const places = placed(document(['会员', '企业']));
    expect(places.slice(0, 4)).toBe('会员!·');
    expect(places.slice(0, titlePlaces)).toBe('会员!'.padEnd(titlePlaces, '·'));
    expect(places.slice(titlePlaces)).toBe('企业·');
  });

  test('hold what both editions share once', () => {
    expect(placed(document(['会员', '发展'], ['會員', '發展'])).replaceAll(/·+/g, '·')).toBe('会员!·发展·');
  });

  test('hold what conversion made of other characters, with the clauses beside it', () => {
    const places = placed(document(['题', '会员,用软件,企业,名单'], ['题', '会员,用軟體,企业,名单']));
    expect(places.slice(titlePlaces)).toBe('会员,用软件,企业,名单·会员,用软体,企业·');
  });

  test('hold summary, body and names, a line each, with a gap between', () => {
    const { text, ...rest } = document(['题', '正文\n次行', ['王刚', '李明']]);
    const summarised = { ...rest, text: { ...text, 'zh-Hans': { ...text['zh-Hans'], summary: '摘要' } } };
    expect(placed(summarised).slice(titlePlaces)).toBe('摘要·正文·次行·王刚·李明·');
  });

  test('go on after a title that is longer than its places', () => {
    const places = placed(document(['会'.repeat(titlePlaces + 6), '文']));
    expect(places).toBe(`${'会'.repeat(titlePlaces + 6)}!·文·`);
  });

  test('are those of an empty title, where there is none', () => {
    expect(placed(document(['', '文']))).toBe(`!${'·'.repeat(titlePlaces - 1)}文·`);
  });
});

test('the lines of a text are canonical, without empty ones', () => {
  expect(indexedLines('會員。\n\n《企業》', canonicalise)).toEqual(expect.arrayContaining(['会员', '企业']));
  expect(indexedLines('', canonicalise)).toEqual([]);
});

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
  return unitsOf(document, canonicalise)
    .map((unit) => (unit === gap ? '\n' : String.fromCharCode(unit)))
    .join('')
    .split('\n');
}

test('a conversion adds the clauses in which it made other characters, and those beside them', () => {
  const lines = linesOf('甲乙，软件园，丙丁，戊己', '甲乙，軟體園，丙丁，戊己');
  expect(lines).toContain(canonicalise('甲乙，软件园，丙丁，戊己'));
  expect(lines).toContain(canonicalise('甲乙，軟體園，丙丁'));
});

test('where a person wrote both texts, clauses that stand beside others are found there, too', () => {
  const lines = linesOf('甲乙。丙丁。\n戊己。庚辛。', '甲乙。庚辛。');
  expect(lines.some((line) => line.includes(canonicalise('甲乙，庚辛')))).toBe(true);
});
