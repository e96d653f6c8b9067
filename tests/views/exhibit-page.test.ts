import { expect, test } from 'vitest';
import { EditionPlan } from '../../src/views/edition-plan.ts';
import { planExhibits } from '../../src/views/exhibit-page.ts';
import type { Pictures } from '../../src/views/picture.ts';
import { planEdition } from '../../src/views/plan.ts';
import { paperArchive } from './paper-archive.ts';

const papers = (title: string) => [
  { id: 'road', date: '2016-01-01', title, people: [] },
  { id: 'other', date: '2016-02-01', title: '别的', people: [] },
];
const exhibits = [{ id: 'home', title: '回家的路', articles: ['road'] }];
const noPictures: Pictures = new Map();
const pagesOf = (archive = paperArchive(papers('路'), exhibits)) =>
  new Map([...planEdition(archive, 'zh-Hant', noPictures)].map((page) => [page.path, page]));

test('an exhibit shows its words, its timeline and its articles in one edition', () => {
  expect(pagesOf().get('/zh-hant/exhibits/home/')!.make()).toMatchObject({
    kind: 'exhibit',
    heading: '回家的路 zh-Hant',
    opened: '2026-11-20',
    html: '<p>引言。</p>',
    breadcrumb: [{ href: '/zh-hant/exhibits/', label: '專題' }],
    timeline: [{ date: '2016', text: '开始。', article: { href: '/zh-hant/news/2016/01/road/' } }],
    entries: [{ key: '2016/01/road' }],
  });
});

test('the list, the home page and the articles that it holds lead to it', () => {
  const link = { href: '/zh-hant/exhibits/home/', label: '回家的路 zh-Hant' };
  const pages = pagesOf();
  expect(pages.get('/zh-hant/exhibits/')!.make()).toMatchObject({
    kind: 'exhibits',
    exhibits: [{ ...link, count: 1 }],
  });
  expect(pages.get('/zh-hant/')!.make()).toMatchObject({ exhibits: [link] });
  expect(pages.get('/zh-hant/news/2016/01/road/')!.make()).toMatchObject({ exhibits: [link] });
  expect(pages.get('/zh-hant/news/2016/02/other/')!.make()).toMatchObject({ exhibits: [] });
});

test('an edit makes anew only what shows it', () => {
  const changed = (after: ReturnType<typeof pagesOf>): string[] => {
    const before = pagesOf();
    return [...after.values()].filter(({ path, key }) => before.get(path)?.key !== key).map(({ path }) => path);
  };
  const archive = paperArchive(papers('路'), exhibits);
  const retitled = changed(pagesOf(paperArchive(papers('大路'), exhibits)));
  expect(retitled).toContain('/zh-hant/exhibits/home/');
  expect(retitled).not.toContain('/zh-hant/exhibits/');
  const rewritten = [{ ...archive.exhibits[0]!, digest: 'another' }];
  expect(changed(pagesOf({ ...archive, exhibits: rewritten }))).toEqual(['/zh-hant/exhibits/home/']);
  const renamed = paperArchive(papers('路'), [{ ...exhibits[0]!, title: '路' }]);
  expect(changed(pagesOf(renamed))).toEqual([
    '/zh-hant/',
    '/zh-hant/news/2016/01/road/',
    '/zh-hant/exhibits/',
    '/zh-hant/exhibits/home/',
  ]);
});

test('an archive without exhibits has no page for them', () => {
  expect([...planExhibits(new EditionPlan(paperArchive(papers('路')), 'zh-Hans', noPictures))]).toEqual([]);
});
