import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageAddress } from '../../../src/content/body/page-links.ts';
import { parseBody } from '../../../src/content/body/parse.ts';
import { boundsOf } from '../bounds.ts';

const about = 'content/pages/about.mdx';
const visit = 'our archive/content/news/2016/04/visit.mdx';

test.each([
  ['../contact/', about, '/contact/'],
  ['../contact/#tel', about, '/contact/#tel'],
  ['./', about, '/about/'],
  ['../', about, '/'],
  ['../../', about, '/'],
  ['../expo/', visit, '/news/2016/04/expo/'],
  ['../../../../about/', visit, '/about/'],
  ['../../../../../../about/?a=1', visit, '/about/?a=1'],
  ['../expo/', visit.replace('.mdx', '.zh-hant.mdx'), '/news/2016/04/expo/'],
  ['../expo/', 'content\\news\\2016\\04\\visit.md', '/news/2016/04/expo/'],
  ['../关于/', about, '/关于/'],
])('%s in %s leads to %s', (address, file, whole) => {
  expect(pageAddress(address, file)).toBe(whole);
});

test.each([
  'contact/',
  '../images/a.jpg',
  '../contact',
  '/contact/',
  'https://example.org/a/',
  '#tel',
  '..\\contact\\',
  '',
])('%j is no relative address of a page', (address) => {
  expect(pageAddress(address, about)).toBeUndefined();
});

test('it is the address that a browser makes on the published page', () => {
  const step = fc.constantFrom('../', './', '甲/', 'a-b/');
  fc.assert(
    fc.property(fc.constantFrom('../', './'), fc.array(step), (first, more) => {
      const address = first + more.join('');
      fc.pre(!/[甲b]\/\.{1,2}\//.test(address));
      const seen = decodeURI(new URL(address, 'https://example.org/about/').pathname);
      expect(pageAddress(address, about)).toBe(seen);
    }),
  );
});

test('a body has its relative links to pages from the top, and no word about them', () => {
  const { tree, problems } = parseBody('见[联系](../contact/)。\n', about);
  expect(problems).toEqual([]);
  expect(JSON.stringify(tree)).toContain('"href":"/contact/"');
});

test.each(boundsOf('body/page-links', { pageAddress }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
