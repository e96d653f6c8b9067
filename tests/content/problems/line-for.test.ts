import { expect, test } from 'vitest';
import { lineFor, lineOf, lineOfAll } from '../../../src/content/problems/line-for.ts';
import { boundsOf } from '../bounds.ts';

const line = (
  name: string,
  value: unknown,
  near?: string,
  known: string[] = ['title'],
  more: object = { title: '甲' },
) => lineFor(name, { near, known }, { ...more, [name]: value });

test.each([
  ['event', { date: '2017-05-19至21日', place: '会展中心' }, 'eventDate', 'eventDate: 2017-05-19'],
  ['categories', [['招商', '手工业']], 'category', 'category: 招商'],
  ['author', '张三', 'credits', 'credits: [{ role: author, name: 张三 }]'],
  ['记者', ['黄萍', '李明'], 'credits', 'credits: [{ role: reporter, name: 黄萍 }, { role: reporter, name: 李明 }]'],
  ['photographer', '李明', 'credits', 'credits: [{ role: photographer, name: 李明 }]'],
  ['author', { name: '张三' }, 'credits', 'credits: [{ role: author, name: 张三 }]'],
  ['published', false, 'draft', 'draft: true'],
  ['published', true, 'draft', undefined],
  ['status', 'draft', 'draft', 'draft: true'],
  ['status', 'live', 'draft', undefined],
  ['日期', '2016年4月18日', 'date', 'date: 2016-04-18'],
  ['时间', '去年', 'date', 'date: 去年'],
  ['lang', 'zh-TW', 'script', 'script: zh-Hant'],
  ['lang', 'fr', 'script', undefined],
  ['原文链接', 'https://a.org/', 'source', 'source: { name: 来源的名称, url: https://a.org/ }'],
  ['来源', '样本日报', 'source', 'source: 样本日报'],
  ['来源', { a: 1 }, 'source', undefined],
  ['categories', ['要闻', '人物'], 'category', 'category: 要闻'],
  ['更正', '人名', 'corrections', undefined],
  ['tag', '招商，引资', 'tags', 'tags: [招商, 引资]'],
  ['titel', '甲: 乙', 'title', 'title: "甲: 乙"'],
  ['cover', '/a.jpg', 'image', 'image: { src: /a.jpg, alt: 图上有什么 }'],
  ['cover', { src: '/a.jpg', alt: '甲' }, 'image', 'image: { src: /a.jpg, alt: 甲 }'],
  ['titel', null, 'title', undefined],
  ['titel', '甲'.repeat(160), 'title', undefined],
])('%s: %j is meant as %s', (name, value, near, expected) => expect(line(name, value, near)).toBe(expected));

test('a word alone is the name of what takes one', () => {
  expect(lineFor('汝州日报', { near: undefined, known: ['name', 'url'] }, { 汝州日报: null })).toBe(
    '{ name: 汝州日报 }',
  );
  expect(lineFor('汝州日报', { near: undefined, known: ['title'] }, { 汝州日报: null })).toBeUndefined();
  expect(lineFor('汝州日报', { near: undefined, known: ['name'] }, { 汝州日报: null, url: 'x' })).toBeUndefined();
});

test('a glossary’s entry may be written as one word and the other', () => {
  const known = ['hans', 'hant'];
  expect(lineFor('张发', { near: undefined, known }, { 张发: '張發' })).toBe('{ hans: 张发, hant: 張發 }');
  expect(lineFor('zhang', { near: undefined, known }, { zhang: '張發' })).toBeUndefined();
  expect(lineFor('张发', { near: undefined, known }, { 张发: 1 })).toBeUndefined();
});

test('what stands in no record has no line', () =>
  expect(lineFor('a', { near: 'title', known: [] }, ['a'])).toBeUndefined());

test.each(boundsOf('problems/line-for', { lineFor, lineOf, lineOfAll }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
