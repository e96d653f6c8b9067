import { expect, test } from 'vitest';
import type { Classified, Zone } from '../../../src/import/classify/classify.ts';
import { frameClaims } from '../../../src/import/extract/frame-claims.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const line = (zone: Zone, text: string, hints: Partial<Hints> = {}): Classified => ({
  block: paragraph(text, hints),
  label: 'chrome',
  zone,
  margin: 3,
  features: {},
});
const read = (text: string, hints: Partial<Hints> = {}, zone: Zone = 'tail') =>
  frameClaims(line(zone, text, hints), line('body', '老秤挂在渡口。'), false)
    .filter(({ unvouched }) => !unvouched)
    .map(({ field, value, flag }) => [field, value, flag?.kind]);

test('a source that all pages name by its label is a guess', () => {
  expect(read('文章来源：渡口晚报', { repeated: 3 })).toEqual([['source', '渡口晚报', 'source-doubtful']]);
  expect(read('来源：网络', { repeated: 3 })).toEqual([]);
  expect(read('消息来源渡口日报').map(([field, value]) => [field, value])).toEqual([['source', '渡口日报']]);
});

test('a statement of where the text comes from, on all pages, is a guess with its year', () => {
  expect(read('選自《渡口特刊》，一九九九年', { repeated: 3 })).toEqual([
    ['source', '渡口特刊', 'source-doubtful'],
    ['date', '1999', 'date-doubtful'],
  ]);
});

test('the month of an issue is a guess', () => {
  const own = ['source', '渡口会讯', 'source-doubtful'];
  expect(read('渡口会讯　1998年6月号')).toEqual([['date', '1998-06', 'date-doubtful'], own]);
  expect(read('渡口会讯　第三十二期　二〇〇一年九月', {}, 'head')).toEqual([['date', '2001-09', 'date-doubtful'], own]);
  expect(read('成立于1998年6月')).toEqual([]);
  expect(read('2016年6月号目录', { linked: 1 })).toEqual([]);
});

test('the editor below the text, and the author of a blog’s post', () => {
  expect(read('责任编辑：尤三省', { repeated: 3 })).toEqual([['editor', '尤三省', undefined]]);
  expect(read('本文作者：尤三省')).toEqual([['author', '尤三省', undefined]]);
});

test('a source alone with its label, below the text and on no other page, is the article’s', () => {
  expect(read('原文出处：渡口文汇')).toEqual([['source', '渡口文汇', undefined]]);
  expect(read('来源：渡口文汇　编辑：尤三省')).toEqual([]);
  expect(read('原文出处：渡口文汇', {}, 'head')).toEqual([]);
});

test.each([
  ['渡口商会会讯　1998年6月号', '渡口商会会讯'],
  ['中華民國八十七年六月　渡口月刊第二十一期', '渡口月刊'],
])('the periodical of %s is a guess, and none where sibling pages have the line, too', (text, outlet) => {
  const of = (repeated: number) =>
    frameClaims(line('head', text, { repeated }), undefined, false).filter(({ field }) => field === 'source');
  expect(of(0)).toMatchObject([{ value: outlet, flag: { kind: 'source-doubtful', quote: text } }]);
  expect(of(3)).toEqual([]);
});

test('the line of the day above the text names its source among words of the interface', () => {
  const text = '渡口时间：2010-04-19 04:55 | 来源：渡口晚报 | 评论( 3 )条 | 我来说两句';
  const sourceOf = (margin: number, repeated = 0) =>
    frameClaims({ ...line('head', text, { repeated }), margin }, undefined, false)
      .filter(({ field, flag }) => field === 'source' && !flag)
      .map(({ value }) => value);
  expect(sourceOf(0.1)).toEqual(['渡口晚报']);
  expect(sourceOf(9)).toEqual([]);
  expect(sourceOf(0.1, 4)).toEqual([]);
});

test('the source and the day before what the site says of both', () => {
  const of = (text: string) =>
    frameClaims({ ...line('head', text), margin: 9 }, undefined, false)
      .filter(({ field }) => field === 'source')
      .map(({ value }) => value);
  expect(of('文章来源: 渡口晚报 于 2010-04-19 07:15:33 - 新闻取自各大媒体，不代表本网立场！')).toEqual(['渡口晚报']);
  expect(of('本网声明：2010-04-19 起，来源: 渡口晚报')).toEqual([]);
});

test('an editor among words of the interface fills no field', () => {
  const of = (text: string, zone: Zone = 'tail') =>
    frameClaims(line(zone, text), undefined, false).filter(({ field }) => field === 'editor');
  expect(of('我要纠错 编辑：周白榆 责任编辑：')).toMatchObject([{ value: '周白榆', unvouched: true }]);
  expect([...of('编辑：渡口小组'), ...of('编辑：周白榆', 'head')]).toEqual([]);
});

test('who wrote stands between bars with the day and words of the interface', () => {
  expect(read('2013/05/05  |  尤三省 |  阅读次数：2894 |  收藏本文', {}, 'head')).toEqual([
    ['date', '2013-05-05', 'date-doubtful'],
    ['date', '2013-05-05', undefined],
    ['author', '尤三省', undefined],
  ]);
});

test('a source alone with its label right below the title is read, be it a link', () => {
  const below = (before: Classified) =>
    frameClaims(line('head', '来源：渡口晚报客户端', { linked: 0.7 }), before, false).map(({ value }) => value);
  expect(below({ ...line('head', '老秤校准'), label: 'title' })).toEqual(['渡口晚报客户端']);
  expect(below(line('head', '首页'))).toEqual([]);
});

test('those who handled a text, each behind his label, are its credits', () => {
  expect(read('初审：渡口 编辑：尤三省 责编：贺大有 回复')).toContainEqual(['editor', '尤三省', undefined]);
  expect(read('编辑：尤三省 回复').filter(([field]) => field === 'editor')).toEqual([]);
  expect(read('我要纠错 初审：渡口 编辑：尤三省').filter(([field]) => field === 'editor')).toEqual([]);
});

test('who wrote stands with where he works right below the title', () => {
  const below = (label: Classified['label']) =>
    frameClaims(line('head', '渡口市人民医院 尤三省'), { ...line('head', '老秤'), label }, false).map(
      ({ value }) => value,
    );
  expect(below('title')).toEqual(['尤三省']);
  const called = frameClaims(line('head', '明查员 贺大有'), { ...line('head', '老秤'), label: 'title' }, false);
  expect(called.map(({ value }) => value)).toEqual(['贺大有']);
  expect(below('chrome')).toEqual([]);
});
