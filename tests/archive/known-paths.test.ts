import { describe, expect, test } from 'vitest';
import { knownPaths, pageAt } from '../../src/archive/known-paths.ts';

const article = (key: string, own: object = {}) => ({ file: `content/news/${key}.mdx`, key, addresses: [], ...own });

test.each([
  ['/a/', '/a/'],
  ['/a', '/a/'],
  ['/a/index.html', '/a/'],
  ['/a/INDEX.HTM', '/a/'],
  ['/', '/'],
  ['/index.html', '/'],
  ['/404.html', '/404.html/'],
])('the page at %s is %s', (path, page) => expect(pageAt(path)).toBe(page));

describe('the pages of an archive', () => {
  test('of nothing are those that every archive has', () => {
    const paths = knownPaths([]);
    for (const path of ['/', '/zh-hans/', '/zh-hant/archive/', '/zh-hans/search/', '/zh-hant/help/', '/zh-hans/tag/'])
      expect(paths).toContain(path);
    for (const file of ['/404.html', '/robots.txt', '/sitemap-index.xml', '/zh-hans/feed.xml'])
      expect(paths).toContain(pageAt(file));
  });

  test('are those of its articles in both editions, of their dates, and their permanent ones', () => {
    const paths = knownPaths([article('2016/04/a')]);
    for (const path of [
      '/zh-hans/news/2016/04/a/',
      '/zh-hant/news/2016/04/a/',
      '/both/2016/04/a/',
      '/news/a/',
      '/zh-hans/archive/2016/',
      '/zh-hant/archive/2016/04/',
    ])
      expect(paths).toContain(path);
    expect(paths).not.toContain('/zh-hans/archive/2016/05/');
  });

  test('lead on from where a file still stands', () => {
    const paths = knownPaths([article('2016/04/a', { formerly: 'undated/a' })]);
    expect(paths).toContain('/zh-hans/news/undated/a/');
    expect(paths).not.toContain('/zh-hans/archive/undated/');
  });

  test('hold no list and no permanent address of a draft', () => {
    const paths = knownPaths([article('2016/04/a', { draft: true })]);
    expect(paths).toContain('/zh-hans/news/2016/04/a/');
    expect(paths).not.toContain('/zh-hans/archive/2016/');
    expect(paths).not.toContain('/news/a/');
  });

  test('are those that the chamber wrote', () => {
    const paths = knownPaths([{ file: 'content\\pages\\about.mdx', key: '', addresses: [] }]);
    expect(paths).toContain('/zh-hans/about/');
    expect(paths).toContain('/zh-hant/about/');
  });
});
