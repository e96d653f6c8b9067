import { describe, expect, test } from 'vitest';
import { knownPaths, pageAt } from '../../src/archive/known-paths.ts';

const article = (key: string, own: object = {}) => ({ file: `content/news/${key}.mdx`, key, addresses: [], ...own });
const file = (path: string) => ({ file: path, key: '', addresses: [] });
/** What files add to the pages that every archive has. */
const added = (...files: Parameters<typeof knownPaths>[0][number][]): string[] => {
  const always = knownPaths([]);
  return [...knownPaths(files)].filter((path) => !always.has(path)).sort();
};

test.each([
  ['/a/', '/a/'],
  ['/a', '/a/'],
  ['/a/index.html', '/a/'],
  ['/a/index.html/', '/a/'],
  ['/a/INDEX.HTM', '/a/'],
  ['/', '/'],
  ['/index.html', '/'],
  ['/404.html', '/404.html/'],
  ['/a/xindex.html', '/a/xindex.html/'],
  ['/a/index.html5', '/a/index.html5/'],
])('the page at %s is %s', (path, page) => expect(pageAt(path)).toBe(page));

describe('the pages of an archive', () => {
  test('of nothing are those that every archive has', () => {
    const kinds = ['category', 'tag', 'person', 'place', 'organisation', 'source'];
    const own = ['', 'archive/', 'glance/', 'data/', 'search/', 'help/', ...kinds.map((kind) => `${kind}/`)];
    const files = ['feed.xml/', 'atom.xml/', 'feed.json/'];
    expect([...knownPaths([])].sort()).toEqual(
      [
        ...['/', '/search/', '/404.html/', '/robots.txt/', '/sitemap-index.xml/', '/dump/index.json/'],
        ...['/manifest-sha256.txt/', '/dump/articles.zh-hans.csv/', '/dump/articles.zh-hant.csv/'],
        ...['zh-hans', 'zh-hant'].flatMap((edition) => [...own, ...files].map((path) => `/${edition}/${path}`)),
      ].sort(),
    );
  });

  test('are those of its articles in both editions, of their dates, and their permanent ones', () => {
    expect(added(article('2016/04/a'))).toEqual([
      '/both/2016/04/a/',
      '/news/a/',
      '/zh-hans/archive/2016/',
      '/zh-hans/archive/2016/04/',
      '/zh-hans/news/2016/04/a/',
      '/zh-hant/archive/2016/',
      '/zh-hant/archive/2016/04/',
      '/zh-hant/news/2016/04/a/',
    ]);
    expect(added(article('2016/a', { name: 'b' }))).toContain('/news/b/');
    expect(added(article('undated/a'))).toContain('/zh-hant/archive/undated/');
  });

  test('lead on from where a file still stands', () => {
    const [now, moved] = [added(article('2016/04/a')), added(article('2016/04/a', { formerly: 'undated/a' }))];
    expect(moved.filter((path) => !now.includes(path))).toEqual([
      '/both/undated/a/',
      '/zh-hans/news/undated/a/',
      '/zh-hant/news/undated/a/',
    ]);
  });

  test('hold no list and no permanent address of a draft', () => {
    expect(added(article('2016/04/a', { draft: true }))).toEqual([
      '/both/2016/04/a/',
      '/zh-hans/news/2016/04/a/',
      '/zh-hant/news/2016/04/a/',
    ]);
  });

  test('are those that the chamber wrote', () => {
    for (const path of ['content\\pages\\about.mdx', 'content/pages/about.mdx', 'pages/about.mdx'])
      expect(added(file(path)), path).toEqual(['/zh-hans/about/', '/zh-hant/about/']);
    expect(added(file('content/exhibits/return.mdx'))).toEqual([
      '/zh-hans/exhibits/',
      '/zh-hans/exhibits/return/',
      '/zh-hant/exhibits/',
      '/zh-hant/exhibits/return/',
    ]);
    for (const path of ['content/subpages/about.mdx', 'content/pages/a/about.mdx', 'pages/about.mdx.bak', 'site.yaml'])
      expect(added(file(path)), path).toEqual([]);
  });
});
