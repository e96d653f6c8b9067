import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtFixture, builtSample, filesOf, textOf } from './built.ts';
import { wrongAlternates } from './checks/alternates.ts';
import { wrongFeed, wrongSitemaps } from './checks/machines.ts';
import { breaking, readSite, type Site } from './checks/site.ts';
import { wrongStructuredData } from './checks/structured.ts';

describe.each([
  ['the sample archive', builtSample],
  ['the fixture archive, under a base', builtFixture],
])('what machines read of %s', (_, build) => {
  let built: BuiltSite;
  let site: Site;
  const read = (file: string) => textOf(built, file);
  beforeAll(async () => {
    built = await build();
    site = readSite(built);
  });
  const article = (): string => [...site.pages.keys()].find((file) => /^zh-hans\/news\/.*\/index\.html$/.test(file))!;

  test('the editions of every page name each other', () => expect(wrongAlternates(site)).toEqual([]));

  test('an edition that does not name the other is found, and one that names nothing', () => {
    const silent = breaking(site, article(), (html) => html.replace('hreflang="zh-Hant"', 'hreflang="zh-Latn"'));
    expect(wrongAlternates(silent)).toHaveLength(2);
    const wrong = breaking(site, article(), (html) =>
      html.replace('rel="canonical" href="', 'rel="canonical" href="x'),
    );
    expect(wrongAlternates(wrong)).not.toEqual([]);
  });

  test('structured data has only types and properties that schema.org knows', () => {
    expect([
      ...site.pages.get(article())!.document.querySelectorAll('script[type="application/ld+json"]'),
    ]).toHaveLength(2);
    expect(wrongStructuredData(site)).toEqual([]);
  });

  test('a property that is misspelt, missing or no date is found', () => {
    for (const change of [
      (html: string) => html.replace('"headline"', '"headLine"'),
      (html: string) => html.replace(/"datePublished":"[^"]*"/, '"datePublished":"2016年"'),
      (html: string) => html.replace('"NewsArticle"', '"NewsReport"'),
      (html: string) => html.replace('"position":1', '"place":1'),
    ])
      expect(wrongStructuredData(breaking(site, article(), change))).not.toEqual([]);
  });

  test('every feed is valid and leads to pages', () => {
    const feeds = filesOf(built, '').filter((file) => /(^|\/)(feed\.xml|atom\.xml|feed\.json)$/.test(file));
    expect(feeds.length).toBeGreaterThanOrEqual(6);
    for (const feed of feeds) expect(wrongFeed(site, feed, read(feed))).toEqual([]);
  });

  test('a feed that is broken on purpose is found', () => {
    const feed = 'zh-hans/feed.xml';
    expect(wrongFeed(site, feed, read(feed).replaceAll('/news/20', '/news/19'))).not.toEqual([]);
    expect(wrongFeed(site, feed, read(feed).replaceAll('guid', 'gui'))).not.toEqual([]);
    expect(() => wrongFeed(site, feed, read(feed).replace('</channel>', ''))).toThrow();
  });

  test('the sitemaps list every article and list once', () => expect(wrongSitemaps(site, read)).toEqual([]));

  test('a sitemap that is broken on purpose is found', () => {
    const without = (file: string) => read(file).replace(/<url><loc>[^<]*\/archive\/<\/loc>.*?<\/url>/, '');
    expect(wrongSitemaps(site, without)).toHaveLength(1);
    const gone = (file: string) => read(file).replace('/archive/</loc>', '/archives/</loc>');
    expect(wrongSitemaps(site, gone)).not.toEqual([]);
  });

  test('the dump has every article once, but those that were withdrawn', () => {
    const dumped = filesOf(built, '.jsonl').flatMap((file) =>
      read(file)
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    );
    const articles = [...site.pages.keys()].filter(
      (file) => /^zh-hans\/news\//.test(file) && read(file).includes('data-article-id'),
    );
    expect(dumped.map((id) => `zh-hans/news/${id}/index.html`).sort()).toEqual(articles.sort());
  });
});
