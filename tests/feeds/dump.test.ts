import { describe, expect, test } from 'vitest';
import type { ArticlePages, ArticleSummary } from '../../src/archive/index.ts';
import { dumpArticle, dumpIndex } from '../../src/feeds/dump.ts';
import { paperArchive } from '../views/paper-archive.ts';

const archive = paperArchive([
  { id: 'a', date: '2016-04-18', title: '甲', people: ['张三'], category: 'members' },
  { id: 'b', date: '2017-01-02', title: '乙', people: [] },
]);
const { settings, articles } = archive;
const [bare, full] = articles as [ArticleSummary, ArticleSummary];

const basePages = (article: ArticleSummary): ArticlePages => archive.pages(article);

test('an article with all that is known of it is one object, in both scripts', () => {
  const pages = basePages(full);
  const written = {
    ...pages.text['zh-Hans'],
    source: { name: '商报', url: 'https://example.com/' },
    credits: [{ role: 'author' as const, name: '黄萍' }],
    corrections: [{ date: '2016-05-01', text: '更正了人名。' }],
  };
  const other = { ...pages.text['zh-Hant'], plain: '正文（繁）。' };
  const summary = { ...full, text: { ...full.text, 'zh-Hant': { title: '甲（繁）', summary: '摘要（繁）' } } };
  const all: ArticlePages = {
    ...pages,
    text: { 'zh-Hans': written, 'zh-Hant': other },
    eventDate: '2016-04-15',
    archivedDate: '2016-04-20',
    views: 0,
    reviewed: '2026-11-22',
  };
  expect(dumpArticle(settings, summary, all, summary.id)).toEqual({
    id: '2016/04/a',
    date: '2016-04-18',
    script: 'zh-Hans',
    permanent: 'https://example.org/news/a/',
    url: {
      'zh-Hans': 'https://example.org/zh-hans/news/2016/04/a/',
      'zh-Hant': 'https://example.org/zh-hant/news/2016/04/a/',
    },
    title: { 'zh-Hans': '甲 zh-Hans', 'zh-Hant': '甲（繁）' },
    summary: { 'zh-Hans': '', 'zh-Hant': '摘要（繁）' },
    text: { 'zh-Hans': '正文。', 'zh-Hant': '正文（繁）。' },
    category: 'members',
    source: { name: '商报', url: 'https://example.com/' },
    credits: [{ role: 'author', name: '黄萍' }],
    topics: [{ kind: 'person', hans: '张三', hant: '张三' }],
    eventDate: '2016-04-15',
    archivedDate: '2016-04-20',
    views: 0,
    reviewed: '2026-11-22',
    corrections: [{ date: '2016-05-01', text: '更正了人名。' }],
  });
});

test('what is not known of an article has no field', () => {
  expect(Object.keys(dumpArticle(settings, bare, basePages(bare), bare.id))).toEqual([
    'id',
    'date',
    'script',
    'permanent',
    'url',
    'title',
    'summary',
    'text',
    'credits',
    'topics',
    'corrections',
  ]);
});

describe('the list of files', () => {
  test('names each year with its address and its number of articles', () => {
    const index = dumpIndex(settings, [
      { year: '2017', articles: 1 },
      { year: '2016', articles: 3 },
    ]);
    expect(JSON.parse(index)).toEqual({
      title: '样本会刊',
      publisher: '样本会刊',
      home: 'https://example.org/',
      format: expect.stringContaining('application/jsonl'),
      years: [
        { year: '2017', articles: 1, url: 'https://example.org/dump/2017.jsonl' },
        { year: '2016', articles: 3, url: 'https://example.org/dump/2016.jsonl' },
      ],
    });
    expect(index).toMatch(/^\{\n {2}"title"[\s\S]*\}\n$/);
  });
});

test('ruby, which the plain text leaves out, is told beside it', () => {
  const pages = basePages(full);
  const html =
    '<p><ruby>漯<rp>(</rp><rt>luò</rt><rp>)</rp></ruby>河，<ruby><strong>郏</strong><rt>jiá</rt>县<rt>xiàn &amp;</rt></ruby></p>';
  const all = { ...pages, text: { ...pages.text, 'zh-Hans': { ...pages.text['zh-Hans'], html } } };
  expect(dumpArticle(settings, full, all, full.id).readings).toEqual([
    ['漯', 'luò'],
    ['郏', 'jiá'],
    ['县', 'xiàn &'],
  ]);
  expect(dumpArticle(settings, full, pages, full.id).readings).toBeUndefined();
});
