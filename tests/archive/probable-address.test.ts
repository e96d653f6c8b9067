import { describe, expect, test } from 'vitest';
import { articleOf, inEdition, probableAddress } from '../../src/archive/probable-address.ts';

const site = {
  files: {
    near: (path: string) => (path.toLowerCase() === '/files/charter 1.pdf' ? '/files/Charter 1.pdf' : undefined),
  },
  pages: new Set(['/zh-hans/about/', '/zh-hant/about/', '/zh-hans/archive/', '/zh-hans/contact/', '/zh-hans/a/deep/']),
  keys: new Set(['2016/04/gala', '2016/04/school-opens', '2017/01/school-opens-again', 'undated/charter', '2015/tea']),
};
const probable = (path: string, own: object = {}) => probableAddress(path, { ...site, ...own });

describe('the same place, written otherwise', () => {
  const ends = ['', '/', '.md', '.mdx', '.htm', '.html', '.HTML', '/index.html', '/index', '/index.htm/'];
  test.each(ends)('with another end: %j', (end) => {
    expect(probable(`/news/2016/04/gala${end}`)).toBe('/news/2016/04/gala/');
    expect(probable(`/about${end}`)).toBe('/about/');
  });

  test.each(['/zh-hans', '/zh-hant'])('with its edition: %s', (edition) => {
    expect(probable(`${edition}/news/2016/04/gala/`)).toBe('/news/2016/04/gala/');
    expect(probable(`${edition}/about`)).toBe('/about/');
    expect(probable(edition, { pages: new Set(['/zh-hans/']) })).toBe('/');
  });

  test.each(['/pages/about', '/content/pages/about.mdx', '/content/about'])('as its file lies: %s', (path) =>
    expect(probable(path)).toBe('/about/'),
  );
  test('as an article’s file lies', () =>
    expect(probable('/content/news/2016/04/gala.mdx')).toBe('/news/2016/04/gala/'));
  test('as a file of nearly that name', () => expect(probable('/files/CHARTER 1.pdf')).toBe('/files/Charter%201.pdf'));
});

test.each([
  // Of the same name elsewhere.
  ['/news/2018/04/gala/', '/news/2016/04/gala/'],
  ['/gala', '/news/2016/04/gala/'],
  ['/old/GALA.html', '/news/2016/04/gala/'],
  ['/Tea/', '/news/2015/tea/'],
  // The nearest name of its month or year, which no other month has.
  ['/news/2016/04/school-open/', '/news/2016/04/school-opens/'],
  ['/news/2017/01/school-opens-agian/', '/news/2017/01/school-opens-again/'],
  ['/news/2015/taa/', '/news/2015/tea/'],
  ['/news/undated/chartre/', '/news/undated/charter/'],
  ['/news/2016/05/school-open/', undefined],
  ['/abuot/', '/about/'],
  // Without the folder of articles, or what parts the words.
  ['/2016/04/school-open/', '/news/2016/04/school-opens/'],
  ['/2017/01/schoolopensagain/', '/news/2017/01/school-opens-again/'],
  ['/news/2016/04/school_opens/', '/news/2016/04/school-opens/'],
  // Nothing is near, or somebody names a page of a list that is there.
  ['/news/2016/04/board-meets-in-spring/', undefined],
  ['/archive/2016/', undefined],
  ['/a/depe/', undefined],
  ['/zh-hansa/about/', undefined],
  ['/my/zh-hans/about/x', undefined],
  ['/contents/pages/x', undefined],
  ['/', undefined],
])('%s: %s', (path, expected) => expect(probable(path)).toBe(expected));

test('only a path that begins in the archive’s folder is one of its files', () => {
  const pages = new Set(['/zh-hans/my/about/', '/zh-hans/content/', '/zh-hans/pages/']);
  for (const path of ['/my/content/about', '/my/pages/about', '/my/zh-hans/about'])
    expect(probable(path, { pages, files: { near: () => undefined }, keys: new Set() }), path).toBeUndefined();
  expect([probable('/content', { pages }), probable('/pages/', { pages })]).toEqual(['/content/', '/pages/']);
});

test('two articles of one name are not told apart', () => {
  const keys = new Set(['2016/04/gala', '2017/04/gala']);
  expect(probable('/news/2018/04/gala/', { keys })).toBeUndefined();
});

test.each([
  ['/news/undated/charter', 'undated/charter'],
  ['/news/2016/04/gala/', '2016/04/gala'],
  ['/news/2016/gala', '2016/gala'],
  ['/news/2016/04', '2016/04'],
  ['/news/2016/', undefined],
  ['/news/gala/', undefined],
  ['/news/2016/4/gala/', undefined],
  ['/news/2016/04/a/gala/', undefined],
  ['/my/news/2016/04/gala/', undefined],
  ['/news/16/04/gala/', undefined],
  ['/news/2016/04/gala//', undefined],
])('the article that %s names is %s', (path, key) => expect(articleOf(path)).toBe(key));

test('a path is one of the first edition', () => expect(inEdition('/about/')).toBe('/zh-hans/about/'));
