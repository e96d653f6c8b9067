import { expect, test } from 'vitest';
import { oneText } from '../../../src/content/problems/text-instead.ts';

test.each([
  ['title', ['甲', '乙'], '', false, '甲、乙'],
  ['category', ['news', 'members'], '', false, 'news'],
  ['title', 2016, '2016', false, '"2016"'],
  ['title', null, '', false, undefined],
  ['src', { src: '/a.jpg', alt: '会场' }, '', false, '/a.jpg'],
  // A person's name is not the page about it.
  ['people', { name: '李乾', url: 'https://a.example/' }, '', true, '李乾'],
  ['articles', { title: '年会', slug: 'nianhui' }, '', true, 'nianhui'],
  // `李乾: 会长`
  ['people', { 李乾: '会长' }, '', true, '李乾'],
  ['tags', { 招商: '返乡' }, '', true, '招商：返乡'],
  ['title', { 年会: '开幕' }, '', false, '开幕'],
  ['people', { 李乾: 1, 王明: 2 }, '', true, undefined],
] as const)('%s: %j', (key, value, source, isItem, text) => {
  expect(oneText(key, value, source, isItem)).toBe(text);
});

test('a list that was none, and links of a wiki', () => {
  expect(oneText('source', [{ name: '日报' }], '[{ name: 日报 }]')).toBe('{ name: 日报 }');
  expect(oneText('category', [['会员']], '[[会员]]')).toBe('会员');
});
