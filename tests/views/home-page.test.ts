import { expect, test } from 'vitest';
import { EditionPlan } from '../../src/views/edition-plan.ts';
import { planHome } from '../../src/views/home-page.ts';
import { type PaperArticle, paperArchive } from './paper-archive.ts';

const articles = Array.from(
  { length: 15 },
  (_, i): PaperArticle => ({ id: `a${i}`, date: `2016-01-${10 + i}`, title: '甲', people: i === 0 ? ['李四'] : [] }),
);
const home = (papers: PaperArticle[], edition: 'zh-Hans' | 'zh-Hant' = 'zh-Hans') =>
  planHome(new EditionPlan(paperArchive(papers), edition, new Map()));

test('the home page leads with the newest, then the next twelve, the calendar, the topics and the number of all', () => {
  const page = home(articles, 'zh-Hant').make();
  if (page.kind !== 'home') throw new Error('not the home page');
  expect(page).toMatchObject({
    path: '/zh-hant/',
    title: '样本会刊',
    description: '样本会刊',
    breadcrumb: [],
    total: 15,
  });
  expect([page.lead!, ...page.seconds].map(({ key }) => key.slice(8))).toEqual(
    articles
      .slice(2)
      .map(({ id }) => id)
      .reverse(),
  );
  expect(page.sections).toEqual([]);
  expect(page.calendar.years.map(({ count }) => count)).toEqual([15]);
  expect(page.topics).toEqual([
    { kind: 'person', links: [{ href: '/zh-hant/person/li-si/', label: '李四', count: 1 }] },
  ]);
});

test('its key changes with each article that it shows, and with the number of all', () => {
  const keys = [
    articles,
    articles.with(14, { ...articles[14]!, title: '乙' }),
    articles.with(2, { ...articles[2]!, title: '乙' }),
    articles.slice(1),
    articles.with(0, { ...articles[0]!, people: ['王五'] }),
  ].map((papers) => home(papers).key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(home(articles, 'zh-Hant').key).not.toBe(keys[0]);
});

test('its key stays with an article that it does not show', () => {
  expect(home(articles.with(1, { ...articles[1]!, title: '乙' })).key).toBe(home(articles).key);
});
