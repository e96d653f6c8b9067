import { expect, test } from 'vitest';
import type { Classified, Label } from '../../../src/import/classify/classify.ts';
import { asShown, isColumnOf, withoutSites } from '../../../src/import/extract/site-suffix.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const line = (label: Label, text: string, hints: Partial<Hints> = {}): Classified => ({
  block: paragraph(text, hints),
  label,
  zone: 'head',
  margin: 1,
  features: {},
});
const menu = [line('chrome', '桥头茶话', { linked: 1 }), line('chrome', '首页 > 码头纪事 > 正文')];

test.each([
  ['老秤重新校准-渡口网', '老秤重新校准', 'words'],
  ['老秤重新校准-尤三的渡口博客-渡口网', '老秤重新校准', 'words'],
  ['老秤重新校准-全在渡口官网', '老秤重新校准', 'words'],
  ['老秤重新校准_桥头频道_渡口新闻网', '老秤重新校准', 'words'],
  ['老秤重新校准－渡口报网——渡口门户', '老秤重新校准', 'words'],
  ['老秤重新校准 - 桥头茶话', '老秤重新校准', 'site'],
  ['老秤重新校准 | 码头纪事', '老秤重新校准', 'site'],
  ['老秤重新校准 | 一杆秤DUKOU', '老秤重新校准', 'site'],
  ['老秤重新校准 | 渡口人家', '老秤重新校准', 'site'],
  ['老秤重新校准_江城渡口商会', '老秤重新校准', 'words'],
])('%s: what names the site is cut', (title, rest, by) => {
  const declared = { titles: [], siteName: '渡口人家', address: 'https://www.dukou.com/a/1.html' };
  expect(withoutSites(title, menu, declared, 'head')).toEqual({ title: rest, by });
});

test.each([
  '老秤重新校准 | 谁来校？校得准吗？',
  '码头调查 | 老秤重新校准，会员到场观看',
  '老秤重新校准——《渡口月刊》',
  '渡口老秤—写在开张之前',
  '1-2月码头货运增三成',
])('%s: what nothing names is part of the headline', (title) => {
  expect(withoutSites(title, menu, { titles: [] }, 'head')).toEqual({ title });
});

test('a society is a site by its words in the head alone', () => {
  expect(withoutSites('走进会员 | 江城渡口商会', [], { titles: [] }, 'line').by).toBeUndefined();
});

test('a column that the page has in a list is no headline', () => {
  const whole = '码头调查 | 老秤重新校准，会员到场观看';
  const titles = [whole, '码头调查', '老秤重新校准，会员到场观看'];
  const list = [line('chrome', '码头调查')];
  expect(asShown(whole, list, { titles })).toBe(whole);
  expect(isColumnOf('码头调查', titles, list, { titles })).toBe(true);
  expect(isColumnOf('老秤重新校准', ['老秤重新校准 | 渡口网'], list, { titles })).toBe(false);
  expect(
    asShown('老秤重新校准 | 渡口网', [line('heading', '老秤重新校准')], {
      titles: ['老秤重新校准 | 渡口网', '老秤重新校准'],
    }),
  ).toBe('老秤重新校准');
});
