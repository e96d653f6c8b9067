import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/import/read/dom.ts';
import { linkedData } from '../../../src/import/read/linked-data.ts';

const read = (...data: unknown[]) => {
  const scripts = data.map(
    (one) => `<script type="application/ld+json">${typeof one === 'string' ? one : JSON.stringify(one)}</script>`,
  );
  const { titles, claims } = linkedData(elementsOf(parse(scripts.join(''))));
  return [titles, ...claims.map(({ field, value }) => [field, value])];
};
const article = {
  '@type': 'NewsArticle',
  headline: '老秤',
  datePublished: '2009-08-07T10:00:00+08:00',
  author: { '@type': 'Person', name: '尤三省' },
};

test('the first article is read, in a list, in a graph, behind what is no JSON', () => {
  const expected = [['老秤'], ['date', '2009-08-07'], ['author', '尤三省']];
  expect(read(article)).toEqual(expected);
  expect(read('{', [{ '@type': 'WebSite', name: '公会' }, article])).toEqual(expected);
  expect(read({ '@graph': [{ '@type': 'Person' }, article] })).toEqual(expected);
});

test('all who wrote are named', () => {
  const authors = [article.author, { '@type': 'Person', name: '周白榆' }, { '@type': 'Organization', name: '公会' }];
  expect(read({ ...article, author: authors })[2]).toEqual(['author', '尤三省、周白榆']);
});

test('who edited is told apart', () => {
  const editor = { '@type': 'Person', name: '施月明' };
  expect(read({ ...article, editor }).slice(2)).toEqual([
    ['author', '尤三省'],
    ['editor', '施月明'],
  ]);
});

test('an organisation is no author, and a page without an article says nothing', () => {
  expect(read({ ...article, author: [{ '@type': 'Organization', name: '公会' }] })).toEqual([
    ['老秤'],
    ['date', '2009-08-07'],
  ]);
  expect(read({ '@type': 'WebSite', name: '公会' })).toEqual([[]]);
  expect(read()).toEqual([[]]);
});

test('what a page tells Baidu has its day by another name', () => {
  const told = { '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld', pubDate: '2018-04-02T09:00:00' };
  expect(read(told)).toEqual([[], ['date', '2018-04-02']]);
  expect(read({ ...told, '@context': 'https://schema.org' })).toEqual([[]]);
});

test('WordPress describes the page of an article alone', () => {
  const page = { '@type': 'WebPage', name: '公会', datePublished: '2009-08-07T02:00:00+00:00' };
  expect(read({ '@graph': [{ '@type': 'WebSite' }, page] })).toEqual([[], ['date', '2009-08-07']]);
  expect(read(page, article)).toEqual([['老秤'], ['date', '2009-08-07'], ['author', '尤三省']]);
});

test('a sign behind a name is no part of it', () => {
  const author = [{ '@type': 'Person', name: 'Mei Yu,' }];
  expect(read({ '@type': 'NewsArticle', headline: '老秤校准', author })).toEqual([['老秤校准'], ['author', 'Mei Yu']]);
});

test('a name that a system fills in with the markup of its link is the name', () => {
  const author = { '@type': 'Person', name: '<a href="/author/7" hreflang="en">尤三省</a>' };
  expect(read({ '@type': 'NewsArticle', headline: '老秤校准', author })).toEqual([['老秤校准'], ['author', '尤三省']]);
});
