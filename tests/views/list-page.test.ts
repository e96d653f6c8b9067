import { describe, expect, test } from 'vitest';
import { EditionPlan } from '../../src/views/edition-plan.ts';
import { type ArticleList, planList } from '../../src/views/list-page.ts';
import { type PaperArticle, paperArchive } from './paper-archive.ts';

const papers = (n: number) =>
  Array.from(
    { length: n },
    (_, i): PaperArticle => ({ id: `a${i}`, date: `2016-01-${10 + i}`, title: '甲', people: [] }),
  );
const pagesOf = (n: number, list: Partial<ArticleList> = {}, edition: 'zh-Hans' | 'zh-Hant' = 'zh-Hans') => {
  const archive = paperArchive(papers(n));
  const plan = new EditionPlan(archive, edition, new Map());
  return [...planList(plan, { path: '/l/', heading: '清单', breadcrumb: [], articles: archive.articles, ...list })];
};
const made = (...args: Parameters<typeof pagesOf>) =>
  pagesOf(...args).map(({ make }) => {
    const page = make();
    if (page.kind !== 'list') throw new Error('not a list');
    return page;
  });

describe('the pages of a list', () => {
  // The archive shows five articles a page.
  test.each([
    [0, [0]],
    [1, [1]],
    [5, [5]],
    [6, [5, 1]],
    [10, [5, 5]],
    [11, [5, 5, 1]],
  ])('of %i articles hold %j', (n, lengths) => {
    const pages = made(n);
    expect(pages.map(({ entries }) => entries.length)).toEqual(lengths);
    expect(pages.map(({ page }) => page)).toEqual(lengths.map((_, i) => i + 1));
    expect(new Set(pages.map(({ pages: count }) => count))).toEqual(new Set([lengths.length]));
  });

  test('show all articles in their order', () => {
    const keys = made(11).flatMap(({ entries }) => entries.map(({ key }) => key));
    expect(keys).toEqual(paperArchive(papers(11)).articles.map(({ key }) => key));
  });

  test('stand below the first, which has the list’s own path', () => {
    expect(pagesOf(6).map(({ path }) => path)).toEqual(made(6).map(({ path }) => path));
    expect(made(6)[0]!.path).toBe('/l/');
    expect(new Set(made(6).map(({ listPath }) => listPath))).toEqual(new Set(['/l/']));
  });

  test('are titled by the heading, from the second on with their number', () => {
    expect(made(6, {}, 'zh-Hant').map(({ title }) => title)).toEqual(['清单', '清单（第2頁，共2頁）']);
    expect(made(6).map(({ heading }) => heading)).toEqual(['清单', '清单']);
  });

  test('are described by the site, the heading and the number of articles', () => {
    expect(made(6)[1]!.description).toBe('样本会刊：清单，共6篇');
    expect(made(6)[1]!.total).toBe(6);
  });
});

describe('what a page shows besides', () => {
  const beside = (page: number) => ({ key: page === 1 ? 'one' : 'other', show: () => ({ feeds: `/f${page}/` }) });

  test('is made for each page', () => {
    expect(made(6, { beside }).map(({ feeds }) => feeds)).toEqual(['/f1/', '/f2/']);
  });

  test('is in the keys of the pages that show it', () => {
    const [one, two] = pagesOf(6, { beside: () => ({ key: 'other', show: () => ({}) }) });
    const [first, second] = pagesOf(6, { beside });
    expect(first!.key).not.toBe(one!.key);
    expect(second!.key).toBe(two!.key);
  });
});

test('a key says the path, the heading, the page, the articles and how many there are', () => {
  const first = (...args: Parameters<typeof pagesOf>) => pagesOf(...args)[0]!.key;
  const seven = paperArchive(papers(7)).articles;
  const keys = [
    first(7),
    pagesOf(7)[1]!.key,
    first(7, { path: '/m/' }),
    first(7, { heading: '别' }),
    first(7, { articles: seven.slice(0, 6) }),
    first(7, { articles: seven.toReversed() }),
    first(7, {}, 'zh-Hant'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
