import { expect, test } from 'vitest';
import { planBoth } from '../../src/views/both-page.ts';
import { planArchive } from '../../src/views/plan.ts';
import { paperArchive } from './paper-archive.ts';

const archive = paperArchive([
  { id: 'a', date: '2016-04-18', title: '甲', people: ['张三'] },
  { id: 'b', date: '2018-01-02', title: '乙', people: ['张三', '李四'] },
]);

test('every article has one page of both scripts, which leads to both editions', () => {
  const both = [...planArchive(archive, new Map())].filter(({ path }) => path.startsWith('/both/'));
  expect(both.map(({ path }) => path)).toEqual(['/both/2018/01/b/', '/both/2016/04/a/']);
  expect(both[0]!.make()).toMatchObject({ kind: 'both', edition: 'zh-Hans', counterpart: '/zh-hant/news/2018/01/b/' });
});

test('the page is in the words of the article’s own script, under its title, and leads back to it', () => {
  const [newest] = archive.articles;
  const hant = { ...newest!, script: 'zh-Hant' as const };
  const [page] = [...planBoth({ ...archive, articles: [hant] }, new Map())].map(({ make }) => make());
  expect(page).toMatchObject({
    edition: 'zh-Hant',
    title: '乙 zh-Hant（簡繁對照）',
    heading: '簡繁對照',
    breadcrumb: [{ href: '/zh-hant/news/2018/01/b/', label: '乙 zh-Hant' }],
    counterpart: '/zh-hans/news/2018/01/b/',
  });
  expect(page).not.toHaveProperty('reviewed');
});

test('the day on which a person read the conversion is told', () => {
  const pages = (article: (typeof archive.articles)[number]) => ({ ...archive.pages(article), reviewed: '2026-11-22' });
  const [page] = [...planBoth({ ...archive, pages }, new Map())].map(({ make }) => make());
  expect(page).toMatchObject({ reviewed: '2026-11-22' });
});

test('an archive may do without', () => {
  const settings = { ...archive.settings, sideBySide: false };
  expect([...planBoth({ ...archive, settings }, new Map())]).toEqual([]);
});

test('the key is the article’s and the environment’s', () => {
  const keys = (changed: Partial<typeof archive>) =>
    [...planBoth({ ...archive, ...changed }, new Map())].map(({ key }) => key);
  const before = keys({});
  expect(new Set(before).size).toBe(2);
  expect(keys({ environment: 'other' })).not.toContain(before[0]);
  const [first, second] = archive.articles;
  expect(keys({ articles: [{ ...first!, digest: 'other' }, second!] })[0]).not.toBe(before[0]);
  expect(keys({ articles: [{ ...first!, digest: 'other' }, second!] })[1]).toBe(before[1]);
});
