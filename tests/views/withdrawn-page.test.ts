import { expect, test } from 'vitest';
import { EditionPlan } from '../../src/views/edition-plan.ts';
import { planWithdrawn } from '../../src/views/withdrawn-page.ts';
import { paperArchive } from './paper-archive.ts';

const archive = paperArchive([{ id: 'a', date: '2016-04-18', title: '甲', people: [] }]);
const withdrawn = archive.articles.map((article) => ({
  ...article,
  withdrawn: { date: '2020-01-02', reason: { 'zh-Hans': '资料有误', 'zh-Hant': '資料有誤' } },
}));
const plan = (own: Partial<(typeof withdrawn)[number]> = {}) => {
  const articles = withdrawn.map((article) => ({ ...article, ...own }));
  return [...planWithdrawn(new EditionPlan({ ...archive, withdrawn: articles }, 'zh-Hant', new Map()))];
};

test('an article that was taken back has a page that says when and why, and nothing of what it said', () => {
  const [page] = plan();
  expect(page!.path).toBe('/zh-hant/news/2016/04/a/');
  const made = page!.make();
  expect(made).toMatchObject({
    kind: 'withdrawn',
    path: '/zh-hant/news/2016/04/a/',
    title: '甲 zh-Hant',
    published: '2016-04-18',
    withdrawn: { date: '2020-01-02', reason: '資料有誤' },
    breadcrumb: [{ href: '/zh-hant/archive/' }],
  });
  expect(JSON.stringify({ ...made, settings: undefined })).not.toContain('正文');
});

test('its key changes with the article', () => {
  expect(plan({ digest: 'other' })[0]!.key).not.toBe(plan()[0]!.key);
});

test('an archive in which nothing was taken back has no such page', () => {
  const edition = new EditionPlan({ ...archive, withdrawn: [] }, 'zh-Hans', new Map());
  expect([...planWithdrawn(edition)]).toEqual([]);
});
