import { expect, test } from 'vitest';
import { categoryOf } from '../../src/content/sections.ts';

const table = { '财经 > 滚动新闻': 'economy', 滚动新闻: 'news', 会员风采: 'members', B2B: 'trade' };

test.each<[string[], string | undefined]>([
  [['财经', '滚动新闻'], 'economy'],
  // In either script, width and spacing, and further inside than the site's own name.
  [['首页', '財經', '滾動新聞'], 'economy'],
  [['会 员 风 采'], 'members'],
  [['Ｂ２Ｂ'], 'trade'],
  [['“会员风采”'], 'members'],
  [['体育', '滚动新闻'], 'news'],
  // The innermost section that the table has.
  [['滚动新闻', '会员风采'], 'members'],
  [['会员风采', '其他'], 'members'],
  [['体育'], undefined],
  [[], undefined],
])('what stood in %j is of the category %s', (sections, category) =>
  expect(categoryOf(sections, table)).toBe(category),
);

test('signs between the sections of a path are the same', () => {
  for (const sign of ['>', '›', '»', '→', '＞'])
    expect(categoryOf(['财经', '滚动新闻'], { [`财经 ${sign} 滚动新闻`]: 'economy' })).toBe('economy');
});

test('a site without a table has no categories of sections', () => {
  expect(categoryOf(['会员风采'], {})).toBeUndefined();
});
