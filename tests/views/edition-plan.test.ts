import { describe, expect, test } from 'vitest';
import { EditionPlan } from '../../src/views/edition-plan.ts';
import type { Pictures } from '../../src/views/picture.ts';
import { paperArchive } from './paper-archive.ts';

const archive = paperArchive([
  { id: 'a', date: '2016-04-18', title: '甲', people: [], image: '/images/a.jpg' },
  { id: 'b', date: '2016-05-01', title: '乙', people: [] },
]);
const [b, a] = archive.articles;
const measured = (src: string, width: number): Pictures => new Map([[src, { src, width, height: 1, sources: [] }]]);
const plan = (pictures: Pictures = new Map(), own: Partial<typeof archive> = {}, edition = 'zh-Hans' as const) =>
  new EditionPlan({ ...archive, ...own }, edition, pictures);

describe('a cache key', () => {
  test('is of the edition, of the environment and of each thing that is shown, in their order', () => {
    const keys = [
      plan().keyOf('a', 'b'),
      plan().keyOf('b', 'a'),
      plan().keyOf('a'),
      plan().keyOf('a', 'b', 1),
      plan(new Map(), { environment: 'other' }).keyOf('a', 'b'),
      new EditionPlan(archive, 'zh-Hant', new Map()).keyOf('a', 'b'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(plan().keyOf('a', 'b')).toBe(keys[0]);
  });

  test('says of an article its digest and the measures of its picture', () => {
    expect(plan().keyOfArticle(b!)).toBe(b!.digest);
    const [small, large] = [measured('/images/a.jpg', 1), measured('/images/a.jpg', 2)];
    expect(plan(small).keyOfArticle(a!)).not.toBe(plan(large).keyOfArticle(a!));
    expect(plan(small).keyOfArticle(b!)).toBe(b!.digest);
    expect(plan(small).keyOfArticle({ ...a!, digest: 'other' })).not.toBe(plan(small).keyOfArticle(a!));
  });

  test('says of a list of articles each of them, in their order', () => {
    expect(plan().keyOfArticles([a!, b!])).toBe(`${a!.digest},${b!.digest}`);
    expect(plan().keyOfArticles([b!, a!])).toBe(`${b!.digest},${a!.digest}`);
    expect(plan().keyOfArticles([])).toBe('');
  });

  test('finds the pictures of a body with the site’s base', () => {
    const settings = { ...archive.settings, base: '/b/' };
    const key = (width: number) =>
      plan(measured('/b/images/a.jpg', width), { settings }).keyOfPictures(['/images/a.jpg']);
    expect(key(1)).not.toBe(key(2));
    expect(plan(measured('/images/a.jpg', 1), { settings }).keyOfPictures(['/images/a.jpg'])).toBe('');
  });
});

test('the calendar and the weights are made once', () => {
  const one = plan();
  expect(one.calendar).toBe(one.calendar);
  expect(one.calendar.years.map(({ count }) => count)).toEqual([2]);
  expect(one.weights).toBe(one.weights);
  expect(one.weights).not.toBe(plan(new Map(), { articles: [a!] }).weights);
});

test('the frame of a page has what every page has', () => {
  const pictures = measured('/images/a.jpg', 1);
  expect(plan(pictures).frame('/a/', '甲', '乙')).toEqual({
    edition: 'zh-Hans',
    path: '/a/',
    title: '甲',
    description: '乙',
    breadcrumb: [],
    settings: archive.settings,
    pictures,
  });
  const breadcrumb = [{ href: '/b/', label: '丙' }];
  expect(plan().frame('/a/', '甲', '乙', breadcrumb).breadcrumb).toBe(breadcrumb);
  expect(plan().siteTitle).toBe('样本会刊');
});
