import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/core/edition.ts';
import { makeCanonicalise } from '../../src/search/canonical.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import type { ArticleText, PackedText } from '../../src/search/index-format.ts';
import { unpackText } from '../../src/search/packed-texts.ts';
import { makeSegment } from '../../src/search/segment.ts';
import { documentsFrom } from './archives.ts';

const classes = new Map([
  ['會', '会'],
  ['員', '员'],
]);
const canonicalise = makeCanonicalise(classes);
async function* given(documents: readonly SearchDocument[]): AsyncGenerator<SearchDocument> {
  yield* documents;
}
const made = (documents: readonly SearchDocument[]) => makeSegment(given(documents), canonicalise, classes);
const documents = (...dates: string[]) =>
  documentsFrom(
    dates.map((date, i) => ({ id: `a${i}`, date, hans: ['会员', '𠮷野'], hant: ['會員', '𠮷野'], topics: {} })),
  );
const textsIn = (pack: Uint8Array, edition: Edition): ArticleText[] =>
  (JSON.parse(gunzipSync(pack).toString()) as PackedText[]).map((one) => unpackText(one, edition, classes));

test('a segment counts its articles and their years, in their order', async () => {
  const { summary } = await made(documents('2017-01-01', '2016-04', '2016', '2015/2016', 'unknown'));
  expect(summary.count).toBe(5);
  expect(summary.years).toEqual([
    ['2017', 1],
    ['2016', 2],
    ['undated', 2],
  ]);
});

test('every character of canonical text is told once, those of two code units as well', async () => {
  const { summary } = await made(documents('2016-01-01'));
  expect([...summary.characters].toSorted()).toEqual([...'会员野𠮷\u0003'].toSorted());
});

test('a topic has the distances between its articles, of a slug that objects have, too', async () => {
  const [a, b, c, d] = documents('2016-01-04', '2016-01-03', '2016-01-02', '2016-01-01');
  const { summary } = await made([
    { ...a!, topics: { tag: ['x'], person: ['constructor'] } },
    b!,
    { ...c!, topics: { tag: ['x', 'y', 'x'] } },
    { ...d!, topics: { tag: ['x'] } },
  ]);
  expect(summary.facets).toMatchObject({ tag: { x: [0, 2, 1], y: [2] }, person: { constructor: [0] }, place: {} });
});

describe('the texts', () => {
  test('have what a result shows', async () => {
    const [one] = documents('2016-04');
    const text = { ...one!.text['zh-Hant'], summary: '摘要', names: ['張三', '李四'] };
    const { packs } = await made([
      { ...one!, topics: { category: ['members'], source: ['bao', 'wang'] }, text: { ...one!.text, 'zh-Hant': text } },
    ]);
    expect([...packs.keys()]).toEqual(['0']);
    expect(textsIn(packs.get('0')!, 'zh-Hans')[0]).toMatchObject({ url: 'zh-hans/news/a0/', title: '会员', names: '' });
    expect(textsIn(packs.get('0')!, 'zh-Hant')).toEqual([
      {
        url: 'zh-hant/news/a0/',
        title: '會員',
        date: '2016-04',
        when: '2016年4月，日期不詳',
        category: 'members',
        source: 'bao',
        text: '摘要\n𠮷野',
        names: '張三\n李四',
      },
    ]);
  });

  test('have no words for a date that is a day, and nothing for topics that are none', async () => {
    const { packs } = await made(documents('2016-04-18'));
    const [text] = textsIn(packs.get('0')!, 'zh-Hans');
    expect(text).not.toHaveProperty('when');
    expect(text).toMatchObject({ category: '', source: '', text: '𠮷野', names: '' });
  });
});

describe('a pack', () => {
  const long = (n: number, characters: number) =>
    documentsFrom(
      Array.from({ length: n }, (_, i) => ({
        id: `a${i}`,
        date: '2016-01-01',
        hans: ['题', '文'.repeat(characters)] as [string, string],
        hant: ['題', '文'.repeat(characters)] as [string, string],
        topics: {},
      })),
    );

  test.each([
    [10, 3000, 2, 5],
    [5, 3000, 2, 3],
    [4, 9000, 1, 4],
    [3, 100, 3, 1],
    [1, 0, 1, 1],
  ])('of %i articles with %i characters each holds %i; there are %i packs', async (n, characters, pack, packs) => {
    const segment = await made(long(n, characters));
    expect(segment.summary.pack).toBe(pack);
    expect(segment.packs.size).toBe(packs);
    expect([...segment.packs.values()].flatMap((own) => textsIn(own, 'zh-Hans')).map(({ url }) => url)).toEqual(
      long(n, characters).map(({ text }) => text['zh-Hans'].url.slice(1)),
    );
  });
});

test('days that follow one another are told once, each with what is known of it', async () => {
  const { summary } = await made(
    documents('2016-04-18', '2016-04-18', '2016-04-17', '2016-04', '2016-04', '2015/2016', 'unknown', 'unknown'),
  );
  expect(summary.dates).toEqual([
    ['2016-04-18', 2],
    ['2016-04-17', 1],
    ['2016-04-00', 2, '2016-04-99'],
    ['2015-00-00', 1, '2016-99-99'],
    ['', 2],
  ]);
});

test('the first character of two code units is told, too', async () => {
  const [one] = documents('2016-01-01');
  const body = '\u{10000}文𪛟';
  const text = { ...one!.text['zh-Hans'], body };
  const { summary } = await made([{ ...one!, text: { 'zh-Hans': text, 'zh-Hant': text } }]);
  expect([...summary.characters]).toEqual(expect.arrayContaining(['\u{10000}', '𪛟', '文']));
});
