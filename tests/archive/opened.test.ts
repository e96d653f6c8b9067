import { expect, test } from 'vitest';
import { makeConverters } from '../../src/archive/converters.ts';
import { openedArchive } from '../../src/archive/opened.ts';
import { packPages } from '../../src/archive/pack.ts';
import { settle } from '../../src/archive/site.ts';
import { Store } from '../../src/archive/store.ts';
import type { ArticleRecord } from '../../src/archive/summary.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { site } from '../../src/content/schema/site.ts';
import { temporaryFolder } from './folder.ts';
import { recordOf } from './record-of.ts';

const settings = settle(
  site.parse({ title: '会刊', url: 'https://example.org', categories: [{ id: 'members', title: '会员' }] }),
  makeConverters('tw', emptyGlossary()),
);
const stamp = { mtime: 0, ctime: 0, size: 0 };
const packedOf = ({ summary, pages }: ArticleRecord) => ({ digest: 'd', stamp, summary, pages: packPages(pages) });

/** An archive of articles by their paths below news/. */
function opened(articles: Record<string, Record<string, unknown>>, drafts = false, without: string[] = []) {
  const store = new Store(temporaryFolder(), 'environment');
  const compiled: string[] = [];
  for (const [path, front] of Object.entries(articles))
    store.put(`news/${path}.mdx`, packedOf(recordOf(front, '正文。', '/', path)));
  const compile = (path: string) => {
    compiled.push(path);
    const front = articles[path.replace(/^news\/|\.mdx$/g, '')]!;
    return { path, problems: [], addresses: [], packed: packedOf(recordOf(front, '又做。')) };
  };
  return { store, compiled, archive: openedArchive(store, compile, settings, { drafts, without: new Set(without) }) };
}

test('articles are the newest first, and those of one day by their keys, backwards', () => {
  const { archive } = opened({
    '2016/04/a': {},
    '2016/04/c': {},
    '2016/04/b': {},
    '2017/01/d': { date: '2017-01-01' },
    'undated/e': { date: 'unknown' },
    '2016/f': { date: '2016' },
  });
  expect(archive.articles.map(({ key }) => key)).toEqual([
    '2017/01/d',
    '2016/04/c',
    '2016/04/b',
    '2016/04/a',
    '2016/f',
    'undated/e',
  ]);
});

test('drafts are shown to those who ask, and are in no topic for others', () => {
  const articles = { '2016/04/a': { draft: true, category: 'members' }, '2016/04/b': {} };
  expect(opened(articles).archive.articles.map(({ id }) => id)).toEqual(['b']);
  expect(opened(articles).archive.topics.get('category')!.get('members')!.articles).toEqual([]);
  expect(opened(articles, true).archive.articles.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('four related articles are told, the same each time', () => {
  const articles = Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`2016/04/a${n}`, { tags: ['招商'] }]));
  const { archive } = opened(articles);
  const [first] = archive.articles;
  expect(archive.related(first!)).toHaveLength(4);
  expect(archive.related(first!)).toBe(archive.related(first!));
});

test('pages come from the store; those of the last four articles are kept', () => {
  const { archive, store } = opened(Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`2016/04/a${n}`, {}])));
  let reads = 0;
  const read = store.read.bind(store);
  store.read = (path) => {
    reads++;
    return read(path);
  };
  const [a, b, c, d, e] = archive.articles;
  for (const article of [a, b, c, d, a, b]) archive.pages(article!);
  expect(reads).toBe(4);
  // A fifth drops the one that was asked for the longest ago.
  archive.pages(e!);
  archive.pages(a!);
  expect(reads).toBe(5);
  archive.pages(c!);
  expect(reads).toBe(6);
});

test('an article that has moved is read from where its file stands', () => {
  const { archive } = opened({ 'undated/a': {} });
  expect(archive.articles[0]!.key).toBe('2016/04/a');
  expect(archive.pages(archive.articles[0]!).text['zh-Hans'].plain).toBe('正文。');
});

test('pages that the store has lost are made anew, and kept', () => {
  const { archive, store, compiled } = opened({ '2016/04/a': {} });
  const [article] = archive.articles;
  const read = store.read.bind(store);
  store.read = () => undefined;
  expect(archive.pages(article!).text['zh-Hans'].plain).toBe('又做。');
  expect(compiled).toEqual(['news/2016/04/a.mdx']);
  expect(read('news/2016/04/a.mdx')!.text['zh-Hans'].plain).toBe('又做。');
});

test('an article is called by its permanent name', () => {
  const { archive } = opened({ '2016/04/a': { id: 'own' }, '2016/04/b': {} });
  expect(archive.articles.map((article) => archive.permanentName(article))).toEqual(['b', 'own']);
});

test('articles in error are left out', () => {
  const { archive } = opened({ '2016/04/a': {}, '2016/04/b': {} }, false, ['news/2016/04/a.mdx']);
  expect(archive.articles.map(({ id }) => id)).toEqual(['b']);
});

test('articles that were taken back stand apart, and keep their names', () => {
  const withdrawn = { date: '2020-01-02', reason: '资料有误' };
  const { archive } = opened({ '2016/04/a': { withdrawn, category: 'members' }, '2017/01/a': { date: '2017-01-01' } });
  expect(archive.articles.map(({ key }) => key)).toEqual(['2017/01/a']);
  expect(archive.withdrawn.map(({ key }) => key)).toEqual(['2016/04/a']);
  expect(archive.topics.get('category')!.get('members')!.articles).toEqual([]);
  // Both are called `a`, so neither has the name.
  expect(archive.permanentName(archive.articles[0]!)).toBe('2017/01/a');
});
