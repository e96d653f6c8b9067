import { expect, test } from 'vitest';
import { makeSitemaps, robots } from '../../src/seo/sitemap.ts';
import { readXml } from './xml.ts';

const home = 'https://example.org/a&b/';
const pages = ['/zh-hans/', '/zh-hant/', '/zh-hans/news/2016/04/a/', '/zh-hant/news/2016/04/a/'].map((path) => ({
  path,
}));
const texts = (xml: string, name: string): string[] =>
  readXml(xml)
    .filter((element) => element.name === name)
    .map(({ text }) => text);

test('names every page once, with its own counterparts in both editions', () => {
  const files = makeSitemaps(home, pages);
  expect(Object.keys(files)).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
  const locations = texts(files['sitemap-0.xml']!, 'loc');
  expect(locations).toEqual(pages.map(({ path }) => home + path.slice(1)));
  const links = readXml(files['sitemap-0.xml']!).filter(({ name }) => name === 'xhtml:link');
  expect(links).toHaveLength(pages.length * 2);
  // hreflang counts only where both pages say it.
  for (const { attributes } of links) {
    expect(locations).toContain(attributes.href);
    expect(attributes.href).toContain(attributes.hreflang === 'zh-Hans' ? '/zh-hans/' : '/zh-hant/');
  }
});

test('says when an article is from, and nothing where nobody knows', () => {
  const files = makeSitemaps(home, [
    { path: '/zh-hans/news/2016/04/a/', modified: '2016-04-18' },
    { path: '/zh-hans/' },
  ]);
  expect(texts(files['sitemap-0.xml']!, 'lastmod')).toEqual(['2016-04-18']);
});

test('is cut into files that search engines take, all of them in the index', () => {
  const many = Array.from({ length: 20_001 }, (_, i) => ({ path: `/zh-hans/news/2016/04/a${i}/` }));
  const files = makeSitemaps(home, many);
  const sizes = ['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-2.xml'].map((file) => files[file]!.match(/<url>/g)!.length);
  expect(sizes).toEqual([10_000, 10_000, 1]);
  expect(texts(files['sitemap-index.xml']!, 'loc')).toEqual([0, 1, 2].map((i) => `${home}sitemap-${i}.xml`));
  expect(texts(files['sitemap-2.xml']!, 'loc')).toEqual([`${home}zh-hans/news/2016/04/a20000/`]);
});

test('is whole XML for an archive of nothing', () => {
  const files = makeSitemaps(home, []);
  expect(readXml(files['sitemap-0.xml']!)).toHaveLength(1);
  expect(texts(files['sitemap-index.xml']!, 'loc')).toEqual([`${home}sitemap-0.xml`]);
});

test('robots are told where it is', () => {
  expect(robots('https://example.org/', true)).toBe('User-agent: *\nDisallow: /\n');
  expect(robots('https://example.org/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap-index.xml\n',
  );
});
