import { expect, test } from 'vitest';
import { articleOf, inEdition, probableAddress } from '../../src/archive/probable-address.ts';

const site = {
  files: { near: (path: string) => (path.toLowerCase() === '/files/charter.pdf' ? '/files/Charter.pdf' : undefined) },
  pages: new Set(['/zh-hans/about/', '/zh-hans/archive/', '/zh-hans/contact/']),
  keys: new Set(['2016/04/gala', '2016/04/school-opens', '2017/01/school-opens-again', 'undated/charter']),
};

test.each([
  // The same place, written as its file or with its edition.
  ['/news/2016/04/gala.mdx', '/news/2016/04/gala/'],
  ['/zh-hant/news/2016/04/gala/index.html', '/news/2016/04/gala/'],
  ['/content/pages/about.mdx', '/about/'],
  ['/files/CHARTER.pdf', '/files/Charter.pdf'],
  // Of the same name in another month; the nearest name of its month.
  ['/news/2018/04/gala/', '/news/2016/04/gala/'],
  ['/news/2016/04/school-open/', '/news/2016/04/school-opens/'],
  ['/abuot/', '/about/'],
  // Nothing is near, or somebody names a page of a list that is there.
  ['/news/2016/04/board-meets-in-spring/', undefined],
  ['/archive/2016/', undefined],
])('%s: %s', (path, expected) => expect(probableAddress(path, site)).toBe(expected));

test('two articles of one name are not told apart', () => {
  const keys = new Set(['2016/04/gala', '2017/04/gala']);
  expect(probableAddress('/news/2018/04/gala/', { ...site, keys })).toBeUndefined();
});

test('the article that a path names', () => {
  expect(articleOf('/news/undated/charter')).toBe('undated/charter');
  expect(articleOf('/news/2016/')).toBeUndefined();
  expect(inEdition('/about/')).toBe('/zh-hans/about/');
});
