import { describe, expect, test } from 'vitest';
import { frontMatter } from '../../../src/content/schema/front-matter.ts';
import { creditRoles } from '../../../src/content/schema/roles.ts';

const least = { title: '汝州商人返乡', date: '2016-04-18' };
const accepts = (more: object): boolean => frontMatter.safeParse({ ...least, ...more }).success;

test('an article says its title and its date; what else there is has a default', () => {
  expect(frontMatter.parse(least)).toEqual({
    ...least,
    titleSupplied: false,
    credits: [],
    tags: [],
    people: [],
    places: [],
    organisations: [],
    corrections: [],
    review: [],
    repairs: [],
    draft: false,
  });
  expect(frontMatter.safeParse({ title: '甲' }).success).toBe(false);
  expect(frontMatter.safeParse({ date: '2016' }).success).toBe(false);
});

describe.each([
  ['date', ['2016', '2016-04', '2016-04-18', '2016?', '2015/2016', 'unknown', 2016], ['2016-02-30', 'gestern', '']],
  ['archivedDate', ['2016-04-18'], ['2016', '2016-02-30', 2016]],
  ['id', ['a-1'], ['A', 'a_b', 'a--b', '-a', '']],
  ['script', ['zh-Hans', 'zh-Hant'], ['zh-TW']],
  ['credits', [[{ role: 'reporter', name: '黄萍' }]], [[{ role: 'boss', name: '甲' }], [{ role: 'author' }], '黄萍']],
  ['image', [{ src: '/a.jpg', alt: '甲' }], [{ src: '/a.jpg' }, '/a.jpg', { src: '/a.jpg', alt: '甲', width: 1 }]],
  ['legacy', [{ urls: ['/a', 'https://a.org/'] }, { views: 0 }, {}], [{ urls: ['a'] }, { views: -1 }, { views: 1.5 }]],
  ['corrections', [[{ date: '2016-05-01', text: '甲' }]], [[{ date: '2016', text: '甲' }]]],
  ['withdrawn', [{ date: '2024-03-01', reason: '甲' }], [{ date: '2024-03-01' }, true]],
  ['repairs', [[{ kind: 'a', from: '甲', to: '乙', count: 1 }]], [[{ kind: 'a', from: '甲', to: '乙', count: 0 }]]],
  ['review', [[{ kind: 'a' }], [{ kind: 'a', quote: '甲\n乙', suggestions: [] }]], [[{ quote: '甲' }]]],
  ['originals', [['/images/a.jpg'], []], ['/images/a.jpg', [{ src: '/a.jpg' }]]],
  ['featured', [true, { until: '2026-12-31' }], [{ until: '2026' }, 'yes']],
  ['conversion', [{ keep: ['李乾'], hant: { 甲: '乙' }, reviewed: '2026-11-22' }], [{ keep: '李乾' }, { to: 'hant' }]],
  ['summary', ['甲\n乙'], ['', ' \n']],
  ['title', ['甲'], ['', ' ', '甲\n乙', '甲\u0007']],
  ['unknown', [], ['甲']],
])('%s', (key, right, wrong) => {
  test.each(right.map((value) => [value]))('may be %j', (value) => expect(accepts({ [key]: value })).toBe(true));
  test.each(wrong.map((value) => [value]))('may not be %j', (value) => expect(accepts({ [key]: value })).toBe(false));
});

test('a source is a name, or a name with an address', () => {
  const sourceOf = (source: unknown) => frontMatter.parse({ ...least, source }).source;
  expect(sourceOf(' 样本日报 ')).toEqual({ name: '样本日报', url: undefined });
  expect(sourceOf({ name: '样本日报', url: 'https://a.org/' })).toEqual({ name: '样本日报', url: 'https://a.org/' });
  expect(accepts({ source: { name: '样本日报', url: 'ftp://a.org/' } })).toBe(false);
  expect(accepts({ source: { url: 'https://a.org/' } })).toBe(false);
});

test('a bare year is what YAML reads as a number', () =>
  expect(frontMatter.parse({ ...least, date: 2016 }).date).toBe('2016'));

test.each(creditRoles)('the role %s is known', (role) =>
  expect(accepts({ credits: [{ role, name: '甲' }] })).toBe(true),
);
