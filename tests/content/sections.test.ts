import { expect, test } from 'vitest';
import { categoryOf } from '../../src/content/sections.ts';
import { boundsOf } from './bounds.ts';

const table = { '财经 > 滚动新闻': 'economy', 滚动新闻: 'latest', 会员动态: 'members' };

test.each([
  [['财经', '滚动新闻'], 'economy'],
  [['首页', '財經', '滾動 新聞'], 'economy'],
  [['体育', '滚动新闻'], 'latest'],
  [['会员动态', '其他'], 'members'],
  [['会员动态', '滚动新闻'], 'latest'],
  [['《会员动态》'], 'members'],
  [['财经'], undefined],
  [[], undefined],
])('%j: %s', (sections, category) => expect(categoryOf(sections, table)).toBe(category));

test('arrows of every kind part a path, and an empty table knows nothing', () => {
  for (const arrow of ['>', '›', '»', '→', '＞'])
    expect(categoryOf(['甲', '乙'], { [`甲 ${arrow} 乙`]: 'found' })).toBe('found');
  expect(categoryOf(['甲'], {})).toBeUndefined();
});

test.each(boundsOf('sections', { categoryOf }))('$name', ({ answer, expected }) => expect(answer()).toEqual(expected));
