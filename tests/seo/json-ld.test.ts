import { describe, expect, test } from 'vitest';
import type { ArticleText } from '../../src/archive/index.ts';
import { absolute } from '../../src/core/url.ts';
import { breadcrumbList, newsArticle, organisation, scriptJson } from '../../src/seo/json-ld.ts';
import { paperArchive } from '../views/paper-archive.ts';

const { settings, articles } = paperArchive([{ id: 'ruzhou', date: '2016-04-18', title: '汝州', people: ['张三'] }]);
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
  ],
  corrections: [
    { date: '2016-05-02', text: '更正一字' },
    { date: '2016-04-20', text: '更正二字' },
  ],
  rules: {},
};
describe('structured data', () => {
  test('of an article', () => {
    expect(
      newsArticle(settings, 'zh-Hans', { path: path['zh-Hans'], permanent: '/news/ruzhou/' }, article, text),
    ).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: '汝州商人返乡办厂',
      inLanguage: 'zh-Hans',
      url: absolute(settings.home, path['zh-Hans']),
      datePublished: '2016-04-18',
      dateModified: '2016-05-02',
      abstract: '摘要',
      author: [
        { '@type': 'Person', name: '黄萍' },
        { '@type': 'Person', name: '李乾' },
      ],
      editor: [{ '@type': 'Person', name: '罗伯特' }],
      isBasedOn: 'https://example.org/old',
      publisher: { '@type': 'Organization', name: '样本会刊', url: 'https://example.org/' },
    });
  });

  test('says nothing of what is not known', () => {
    const bare: ArticleText = { title: '甲', html: '', plain: '', credits: [], corrections: [], rules: {} };
    const data = newsArticle(
      settings,
      'zh-Hans',
      { path: path['zh-Hans'], permanent: '/news/ruzhou/' },
      articles[0]!,
      bare,
    ) as object;
    for (const key of ['author', 'editor', 'dateModified', 'isBasedOn', 'image', 'correction', 'abstract'])
      expect(data).not.toHaveProperty(key);
    expect(organisation(settings, 'zh-Hans')).not.toHaveProperty('email');
  });

  test('of the way to a page counts from one', () => {
    expect(
      breadcrumbList(settings, [
        { href: '/zh-hans/', label: '首页' },
        { href: '/zh-hans/archive/', label: '往期' },
      ]),
    ).toMatchObject({
      itemListElement: [
        { position: 1, name: '首页', item: 'https://example.org/zh-hans/' },
        { position: 2, item: 'https://example.org/zh-hans/archive/' },
      ],
    });
  });

  test('cannot end the element that it stands in', () => {
    const value = { headline: '</script><script>alert(1)</script><!--' };
    expect(scriptJson(value)).not.toContain('<');
    expect(JSON.parse(scriptJson(value))).toEqual(value);
  });
});

/** What is said of when an article was published. */
function publishedOn(date: string): Record<string, unknown> {
  const page = { path: path['zh-Hans'], permanent: '/news/ruzhou/' };
  const data = newsArticle(settings, 'zh-Hans', page, { ...article, date }, text) as Record<string, unknown>;
  const { datePublished, publication, 'http://purl.org/dc/terms/issued': issued } = data;
  return { datePublished, publication, issued };
}
const edtf = (value: string) => ({ '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': value });

test.each([
  ['2016-04-18', '2016-04-18', undefined, undefined],
  ['2016-04', '2016-04', undefined, edtf('2016-04')],
  ['2016-04?', undefined, undefined, edtf('2016-04?')],
  ['201X', undefined, undefined, edtf('201X')],
  ['unknown', undefined, undefined, edtf('XXXX')],
  ['2015/2016-02', undefined, { startDate: '2015', endDate: '2016-02' }, edtf('2015/2016-02')],
  ['2015/2016~', undefined, { startDate: '2015' }, edtf('2015/2016~')],
])('an article of %s was published %j, in %j, or %j', (date, datePublished, ends, issued) => {
  expect(publishedOn(date)).toEqual({
    datePublished,
    publication: ends && { '@type': 'PublicationEvent', ...ends },
    issued,
  });
});

describe('an article in an edition', () => {
  const data = (edition: 'zh-Hans' | 'zh-Hant', image?: string) => {
    const tag = { kind: 'tag' as const, key: '招商引资', hant: '招商引資', slug: 'z' };
    const topics = [...article.topics, tag];
    const page = { path: path[edition], permanent: '/news/ruzhou/' };
    return newsArticle(settings, edition, page, { ...article, topics }, text, image) as Record<string, unknown>;
  };

  test('has its tags as that edition writes them', () => {
    expect(data('zh-Hans')).toMatchObject({ keywords: ['招商引资'] });
    expect(data('zh-Hant')).toMatchObject({ keywords: ['招商引資'], inLanguage: 'zh-Hant' });
  });

  test('is known by its permanent address, and stands at its own', () => {
    expect(data('zh-Hant')).toMatchObject({
      identifier: 'https://example.org/news/ruzhou/',
      mainEntityOfPage: 'https://example.org/zh-hant/news/2016/04/ruzhou/',
    });
  });

  test('says its corrections, its source and its picture', () => {
    expect(data('zh-Hans', 'https://example.org/a.jpg')).toMatchObject({
      image: 'https://example.org/a.jpg',
      sourceOrganization: { '@type': 'Organization', name: '样本工商报' },
      correction: [
        { '@type': 'CorrectionComment', text: '更正一字', datePublished: '2016-05-02' },
        { '@type': 'CorrectionComment', text: '更正二字', datePublished: '2016-04-20' },
      ],
    });
  });
});

test.each([
  ['综合新华社', { isBasedOn: { '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: '新华社' } } }],
  ['综合报道', {}],
  [undefined, {}],
])('no organisation is made of the source %s', (name, said) => {
  const sourced = { ...text, source: name === undefined ? undefined : { name } };
  const page = { path: path['zh-Hans'], permanent: '/news/ruzhou/' };
  const { isBasedOn, sourceOrganization } = newsArticle(settings, 'zh-Hans', page, article, sourced) as Record<
    string,
    unknown
  >;
  expect({ isBasedOn, sourceOrganization }).toEqual({ isBasedOn: undefined, sourceOrganization: undefined, ...said });
});

test('the publisher says how it is reached, where the settings do', () => {
  const text = { ...settings.text, 'zh-Hant': { ...settings.text['zh-Hant'], address: '汝州市' } };
  const own = { ...settings, text, email: 'a@example.org', telephone: '0375' };
  expect(organisation(own, 'zh-Hant')).toEqual({
    '@type': 'Organization',
    name: '样本会刊',
    url: 'https://example.org/',
    email: 'a@example.org',
    telephone: '0375',
    address: '汝州市',
  });
});
