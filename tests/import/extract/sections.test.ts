import { describe, expect, test } from 'vitest';
import { categoryOf } from '../../../src/content/sections.ts';
import { extract } from '../../../src/import/extract.ts';

/** The sections of a page whose head has these lines. */
const sectionsOf = (...head: string[]): string[] =>
  extract({
    name: 'a.txt',
    bytes: Buffer.from(
      `${head.join('\n')}\n\n江城商会召开会员大会\n\n发布时间：2016-04-18　来源：江城日报\n\n江城商会昨日召开会员大会，四百人到会。\n\n会长致开幕词，欢迎各位会员。\n\n大会选出理事二十人。\n`,
    ),
  }).article.sections;

describe('the sections that a page stood in', () => {
  test.each([
    [['财经 > 滚动新闻 > 正文'], ['财经', '滚动新闻']],
    [['您现在的位置：首页 >> 商会动态 >> 会员大会'], ['商会动态', '会员大会']],
    [['首頁 › 新聞中心 › 僑界動態 › 正文'], ['新聞中心', '僑界動態']],
    [['新闻中心'], ['新闻中心']],
    // A menu names many.
    [['新闻中心', '会员风采', '通知公告'], []],
    [['当前位置：首页 > 江城商会召开会员大会'], []],
    [[], []],
  ])('%j', (head, sections) => expect(sectionsOf(...head)).toEqual(sections));
});

describe('the category of sections', () => {
  const table = { '财经 > 滚动新闻': 'economy', 新闻中心: 'news', 财经: 'money' };
  test.each([
    [['财经', '滚动新闻'], 'economy'],
    [['財經', '滾動新聞'], 'economy'],
    [['首页', '财经', '滚动新闻'], 'economy'],
    [['财经', '专题'], 'money'],
    [['新聞中心', '專題'], 'news'],
    [['专题'], undefined],
    [[], undefined],
  ])('of %j', (sections, category) => expect(categoryOf(sections, table)).toBe(category));
});
