import { describe, expect, test } from 'vitest';
import type { ArticleText } from '../../src/archive/index.ts';
import { type Edition, editions } from '../../src/core/edition.ts';
import { alternates, type HeadFacts, type HeadTag, headHtml, headTags } from '../../src/seo/meta.ts';
import { paperArchive } from '../views/paper-archive.ts';

const { articles } = paperArchive([{ id: 'ruzhou', date: '2016-04-18', title: '汝州', people: ['张三'] }]);
const article = { ...articles[0]!, modified: '2016-05-02' };
const path = { 'zh-Hans': '/zh-hans/news/2016/04/ruzhou/', 'zh-Hant': '/zh-hant/news/2016/04/ruzhou/' };
const text: ArticleText = {
  title: '汝州商人返乡办厂',
  summary: '摘要',
  html: '',
  plain: '',
  source: { name: '样本工商报', url: 'https://example.org/old' },
  credits: [
    { role: 'reporter', name: '黄萍' },
    { role: 'correspondent', name: '李乾' },
    { role: 'photographer', name: '王五' },
    { role: 'editor', name: '罗伯特' },
    { role: 'author', name: '陈风' },
  ],
  corrections: [
    { date: '2016-05-02', text: '更正一字' },
    { date: '2016-04-20', text: '更正二字' },
  ],
  rules: {},
};
const factsOf = (edition: Edition, more: Partial<HeadFacts> = {}): HeadFacts => ({
  edition,
  script: 'zh-Hans',
  path: path[edition],
  title: text.title,
  description: '摘要',
  siteTitle: '样本会刊',
  home: 'https://example.org/base/',
  region: 'tw',
  ...more,
});
const linksOf = (tags: HeadTag[]): Record<string, string> =>
  Object.fromEntries(tags.flatMap((tag) => (tag.tag === 'link' && tag.hreflang ? [[tag.hreflang, tag.href]] : [])));
const contentOf = (tags: HeadTag[], name: string): string[] =>
  tags.flatMap((tag) =>
    tag.tag === 'meta' && ('name' in tag ? tag.name : tag.property) === name ? [tag.content] : [],
  );

describe('the head', () => {
  test('names the same alternates in both editions, each page among its own', () => {
    const [hans, hant] = editions.map((edition) => headTags(factsOf(edition)));
    expect(linksOf(hans!)).toEqual(linksOf(hant!));
    expect(linksOf(hans!)).toEqual({
      'zh-Hans': 'https://example.org/base/zh-hans/news/2016/04/ruzhou/',
      'zh-Hant': 'https://example.org/base/zh-hant/news/2016/04/ruzhou/',
      'x-default': 'https://example.org/base/zh-hans/news/2016/04/ruzhou/',
    });
    for (const [i, edition] of editions.entries()) {
      const canonical = [hans, hant][i]!.find((tag) => tag.tag === 'link' && tag.rel === 'canonical');
      expect(canonical).toMatchObject({ href: linksOf(hans!)[edition] });
    }
  });

  test('of a home page leads whoever reads neither script to the chooser', () => {
    expect(linksOf(headTags(factsOf('zh-Hant', { path: '/zh-hant/' })))['x-default']).toBe('https://example.org/base/');
  });

  test('names the regions as Open Graph does', () => {
    const locales = (edition: Edition, region: 'tw' | 'hk') => {
      const tags = headTags(factsOf(edition, { region }));
      return [...contentOf(tags, 'og:locale'), ...contentOf(tags, 'og:locale:alternate')];
    };
    expect(locales('zh-Hans', 'tw')).toEqual(['zh_CN', 'zh_TW']);
    expect(locales('zh-Hant', 'hk')).toEqual(['zh_HK', 'zh_CN']);
  });

  test('cites an article for reference managers and libraries', () => {
    const tags = headTags(factsOf('zh-Hans', { article: { article, text, permanent: '/news/ruzhou/' } }));
    expect(contentOf(tags, 'citation_author')).toEqual(['黄萍', '李乾', '陈风']);
    expect(contentOf(tags, 'DC.creator')).toEqual(['黄萍', '李乾', '陈风']);
    expect(contentOf(tags, 'citation_publication_date')).toEqual(['2016/04/18']);
    expect(contentOf(tags, 'citation_journal_title')).toEqual(['样本工商报']);
    expect(contentOf(tags, 'citation_public_url')).toEqual(['https://example.org/base/news/ruzhou/']);
    expect(contentOf(tags, 'DC.language')).toEqual(['zh-Hans']);
    expect(contentOf(tags, 'og:type')).toEqual(['article']);
    expect(contentOf(headTags(factsOf('zh-Hans')), 'citation_title')).toEqual([]);
  });

  test.each([
    ['综合新华社、人民日报', ['综合新华社、人民日报']],
    ['综合报道', ['综合报道']],
    [undefined, []],
  ])('names no journal where the source is %s', (name, said) => {
    const sourced = { ...text, source: name === undefined ? undefined : { name } };
    const tags = headTags(factsOf('zh-Hans', { article: { article, text: sourced, permanent: '/news/ruzhou/' } }));
    expect([contentOf(tags, 'citation_journal_title'), contentOf(tags, 'DC.source')]).toEqual([[], said]);
  });
});

describe('a picture of the page', () => {
  const said = (image: HeadFacts['image']) =>
    headTags(factsOf('zh-Hans', { image })).flatMap((tag) =>
      tag.tag === 'meta' && 'property' in tag && tag.property.startsWith('og:image')
        ? [[tag.property, tag.content]]
        : [],
    );
  const url = 'https://example.org/base/a.jpg';

  test('is told with its size and its words', () => {
    expect(said({ url, width: 1200, height: 630, alt: '码头' })).toEqual([
      ['og:image', url],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', '码头'],
    ]);
    expect(contentOf(headTags(factsOf('zh-Hans', { image: { url } })), 'twitter:card')).toEqual([
      'summary_large_image',
    ]);
  });

  test('whose size or words are not known is told without', () => {
    expect(said({ url })).toEqual([['og:image', url]]);
    expect(said({ url, width: 1200 })).toEqual([['og:image', url]]);
    expect(said(undefined)).toEqual([]);
    expect(contentOf(headTags(factsOf('zh-Hans')), 'twitter:card')).toEqual(['summary']);
  });
});

test('feeds are named: those of the site by it, those of a topic by the topic too', () => {
  const feeds = (more: Partial<HeadFacts>) =>
    headTags(factsOf('zh-Hans', more)).flatMap((tag) =>
      tag.tag === 'link' && 'type' in tag ? [[tag.type, tag.title, tag.href]] : [],
    );
  const home = 'https://example.org/base';
  expect(feeds({})).toEqual([
    ['application/rss+xml', '样本会刊', `${home}/zh-hans/feed.xml`],
    ['application/atom+xml', '样本会刊', `${home}/zh-hans/atom.xml`],
    ['application/feed+json', '样本会刊', `${home}/zh-hans/feed.json`],
  ]);
  expect(feeds({ feeds: '/zh-hans/tag/a/', title: '标签' })[0]).toEqual([
    'application/rss+xml',
    '标签 - 样本会刊',
    `${home}/zh-hans/tag/a/feed.xml`,
  ]);
});

test('alternates lead from either edition to both', () => {
  for (const edition of editions) expect(alternates(path[edition])).toEqual(path);
});

test('tags are written as HTML', () => {
  const tags: HeadTag[] = [
    { tag: 'meta', name: 'description', content: '“甲” & "乙" < 丙' },
    { tag: 'link', rel: 'canonical', href: 'https://example.org/?a=1&b=2' },
  ];
  expect(headHtml(tags)).toBe(
    '<meta name="description" content="“甲” &amp; &quot;乙&quot; &lt; 丙">' +
      '<link rel="canonical" href="https://example.org/?a=1&amp;b=2">',
  );
});
