import { describe, expect, test } from 'vitest';
import type { Archive, ArticleSummary } from '../../src/archive/index.ts';
import { planArticles } from '../../src/views/article-page.ts';
import { EditionPlan } from '../../src/views/edition-plan.ts';
import type { Pictures } from '../../src/views/picture.ts';
import { type PaperArticle, paperArchive } from './paper-archive.ts';

const papers: PaperArticle[] = [
  { id: 'a', date: '2016-01-01', title: '甲', people: ['张三'] },
  { id: 'b', date: '2016-02-01', title: '乙', people: ['张三'], category: 'members' },
  { id: 'c', date: '2016-03-01', title: '丙', people: [] },
];
const archive = paperArchive(papers);
const plan = (own: Partial<Archive> = {}, pictures: Pictures = new Map()) => [
  ...planArticles(new EditionPlan({ ...archive, ...own }, 'zh-Hans', pictures)),
];
const page = (id: string, own: Partial<Archive> = {}, pictures?: Pictures) => {
  const made = plan(own, pictures)
    .find(({ path }) => path.endsWith(`/${id}/`))!
    .make();
  if (made.kind !== 'article') throw new Error('not an article');
  return made;
};

test('each article has a page, the newest first', () => {
  expect(plan().map(({ path }) => path)).toEqual([
    '/zh-hans/news/2016/03/c/',
    '/zh-hans/news/2016/02/b/',
    '/zh-hans/news/2016/01/a/',
  ]);
});

describe('the page of an article', () => {
  test('stands below its category, else below its year', () => {
    expect(page('b').breadcrumb).toEqual([{ href: '/zh-hans/category/members/', label: '会员' }]);
    expect(page('a').breadcrumb).toEqual([{ href: '/zh-hans/archive/2016/', label: '2016年' }]);
    const undated = archive.articles.map((article) => ({ ...article, key: `undated/${article.id}` }));
    expect(page('a', { articles: undated }).breadcrumb).toEqual([
      { href: '/zh-hans/archive/undated/', label: '年份不详' },
    ]);
  });

  test('is described by its summary, and has its permanent address', () => {
    const articles = archive.articles.map((article): ArticleSummary => {
      const text = { title: '甲', summary: '摘要' };
      return { ...article, text: { 'zh-Hans': text, 'zh-Hant': text } };
    });
    expect(page('a', { articles })).toMatchObject({ description: '摘要', permanent: '/news/a/' });
  });

  test('has what both editions share, apart from the texts', () => {
    const pages = (article: ArticleSummary) => ({ ...archive.pages(article), views: 605 });
    const { facts, text } = page('a', { pages });
    expect(facts).toEqual({ views: 605 });
    expect(text.plain).toBe('正文。');
  });

  test('measures the pictures of its body', () => {
    const html = '<img src="/images/a.png" alt="">';
    const pages = (article: ArticleSummary) => {
      const { text, ...rest } = archive.pages(article);
      return { ...rest, text: { ...text, 'zh-Hans': { ...text['zh-Hans'], html } } };
    };
    const pictures = new Map([['/images/a.png', { src: '/images/a.png', width: 30, height: 20, sources: [] }]]);
    expect(page('a', { pages }, pictures).text.html).toContain('width="30" height="20"');
  });

  test('leads to its source', () => {
    const source = { kind: 'source' as const, key: '报', slug: 'bao', label: { 'zh-Hans': '报', 'zh-Hant': '報' } };
    const topics = new Map([...archive.topics, ['source', new Map([['报', { ...source, articles: [] }]])] as const]);
    const articles = archive.articles.map((article) => ({
      ...article,
      topics: [{ kind: source.kind, key: '报', hant: '報', slug: 'bao' }],
    }));
    expect(page('a', { topics, articles }).sourceLink).toBe('/zh-hans/source/bao/');
    expect(page('a')).not.toHaveProperty('sourceLink');
  });

  test('lists its related articles', () => {
    expect(page('a').related.map(({ key }) => key)).toEqual(['2016/02/b']);
  });
});

describe('the key of an article', () => {
  const keyOf = (own: Partial<Archive> = {}, pictures?: Pictures) => plan(own, pictures).map(({ key }) => key);
  const before = keyOf();
  const changed = (id: string, change: Partial<ArticleSummary>) => ({
    articles: archive.articles.map((article) => (article.id === id ? { ...article, ...change } : article)),
  });

  test('is its own, and those of its neighbours change with it', () => {
    const after = keyOf(changed('c', { digest: 'other' }));
    expect(new Set(before).size).toBe(3);
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[2]).toBe(before[2]);
  });

  test('changes with its permanent name, its related articles and its topics', () => {
    expect(keyOf({ permanentName: () => 'other' })[2]).not.toBe(before[2]);
    expect(keyOf({ related: () => [] })[2]).not.toBe(before[2]);
    const topics = new Map(archive.topics);
    const person = topics.get('person')!.get('张三')!;
    topics.set('person', new Map([['张三', { ...person, slug: 'other' }]]));
    expect(keyOf({ topics })[2]).not.toBe(before[2]);
    expect(keyOf({ environment: 'other' })[2]).not.toBe(before[2]);
  });

  test('changes with the measures of a picture in its body, of no link', () => {
    const address = { address: '/images/a.png', line: 1, column: 1 };
    const pictures = new Map([['/images/a.png', { src: '/images/a.png', width: 30, height: 20, sources: [] }]]);
    const shown = changed('a', { addresses: [{ kind: 'image', ...address }] });
    expect(keyOf(shown, pictures)[2]).not.toBe(keyOf(shown)[2]);
    const linked = changed('a', { addresses: [{ kind: 'link', ...address }] });
    expect(keyOf(linked, pictures)[2]).toBe(keyOf(linked)[2]);
  });
});
