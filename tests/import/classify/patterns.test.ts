import { describe, expect, test } from 'vitest';
import {
  byline,
  creditIn,
  framePatterns,
  isName,
  isSalutation,
  officeHolder,
  reportedBy,
  speaker,
} from '../../../src/import/classify/patterns.ts';
import { extractArticle } from '../../../src/import/extract/extract-article.ts';
import { readText } from '../../../src/import/read/text.ts';
import { plain } from '../labelled.ts';

const people = ['黄嘉明', '洪建平', '傅嘉明', '赖文娟', '阎立新', '裘秀英', '欧阳文', '独孤建国'];

test.each([
  ['counters', '本文字数：181阅读时长 ≈ 1 分钟'],
  ['counters', '全文字数 3.2k | 预计阅读时间 8 分钟'],
  ['counters', '2 min read'],
  ['neighbours', '此分类上一篇：没有了'],
  ['neighbours', '本栏目下一篇：渡口的老秤'],
  ['share', '按赞 11 人说这个赞'],
  ['issue', '江城饼业　总第7期　2011春　12'],
  ['counters', '累积：48,201'],
  ['counters', '今天 41 | 总计 120087'],
  ['counters', '我们有 5 位访客在线'],
  ['counters', '现在有 4 位访客 在线'],
  ['counters', '目前共有 3 位访客及 0 位会员在线上。'],
  ['counters', '没有回应'],
  ['counters', '12 则留言'],
  ['share', '31 人喜欢了这篇文章'],
  ['weekly', '本周经文：你们要常常喜乐。'],
  ['weekly', '上主日人数：崇拜八十二'],
  ['pages', '您是第'],
  ['pages', '— 第 3 页 —'],
  ['counters', '2,413 观看次数 | 0 则评论 |'],
  ['counters', '7 位读者推荐'],
  ['share', '看渡口新闻，立即下载渡口App'],
  ['issue', '中华民国八十七年六月　渡口月刊第二十一期'],
  ['reading', '- END -'],
  ['reading', 'End'],
  ['reading', '展开全文'],
  ['reading', '↓↓ 戳「阅读原文」报名'],
  ['contact', '商务联系 : 13800138000（彭先生）'],
  ['contact', '会务组：0755-88886666'],
  ['share', '下载江城新闻APP，消息不漏接'],
  ['disclaimer', '渡口网版权作品，未经授权不得转载。'],
  ['disclaimer', '本平台所发布信息的内容由提供者承担完全责任。'],
] as const)('%s: %s', (name, line) => expect(framePatterns[name].test(line)).toBe(true));

test.each([
  ['counters', '阅读时间久了，字就认得了'],
  ['counters', '3 分钟读完老秤的故事'],
  ['neighbours', '此分类法上一篇论文谈过'],
  ['share', '按赞成人数计算'],
  ['counters', '12 位读者推荐老秤入展'],
  ['pages', '第 3 页写着老秤'],
  ['issue', '江城饼业公会编印的会刊第7期出版'],
  ['counters', '没有留言的老秤'],
  ['share', '31 人喜欢老秤的故事'],
  ['weekly', '本周老炉重开，人人可来'],
  ['pages', '您是第一个问的人'],
  ['reading', 'End of the ferry'],
  ['reading', '全文共三节'],
  ['contact', '营业额：13800138000元'],
  ['share', '下载会员名册的人不少'],
] as const)('not %s: %s', (name, line) => expect(framePatterns[name].test(line)).toBe(false));

describe('a name alone on its line', () => {
  test.each(['时间', '单元'])('the head of a table is none: %s', (name) => {
    expect(isName(name)).toBe(false);
  });
  test.each([...people, '陶 丽'])('%s', (name) => {
    expect(isName(name)).toBe(true);
  });

  test.each(['的士高', '洪建平文明', '会长', '商会简介', 'Fu Jiaming'])('%s is none', (line) => {
    expect(isName(line)).toBe(false);
  });

  test.each(people)('beside a date %s is the author', (name) => {
    const page = [
      '商会召开理事会会议',
      `2016-09-15 ${name}`,
      '九月十五日，商会在江城召开理事会会议，来自各地的八十余名会员代表参加了会议并发言。',
      '会议听取了秘书处的工作报告，讨论了下一年度的活动安排。',
    ].join('\n');
    const { author } = extractArticle(readText('page.txt', page));
    expect(author && plain(author)).toBe(plain(name));
  });
});

test('a paper’s reporter is a byline, an office with a name signs', () => {
  expect(byline.test('河口网记者　尤三省')).toBe(true);
  expect(officeHolder('秤業公會理事長　尤三省')).toBe('尤三省');
  expect(['公会理事长致辞 老秤', '理事长 尤三省', '尤三省'].map(officeHolder)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['【江城时报／记者尤三省／河口报导】', { source: '江城时报', author: '记者尤三省' }],
  ['【尤三省、贺大有／江城－渡口连线报导】', { author: '尤三省、贺大有' }],
  ['【江城时报／尤三省／河口报导】', { source: '江城时报', author: '尤三省' }],
  ['〔河口社／渡口专电〕', { source: '河口社' }],
  ['2009-08-07 河口晚报 【尤三省／江城报导】', { author: '尤三省' }],
])('the credit of %s', (line, expected) => expect({ ...creditIn(line) }).toMatchObject(expected));

test.each(['【老秤／渡口报导】', '（上午／下午电）', '【尤三省】', '渡口／江城报导'])('%s is no credit', (line) =>
  expect(creditIn(line)).toBeUndefined(),
);

test('names behind what a report is called', () => {
  expect(
    [
      '獨家報導：尤三省',
      '特別報導／尤三省、賀大有',
      '独家报道：老秤校准',
      '尤三省报道',
      '原创：尤三省',
      '原创：今日推荐',
      '特稿／尤三省',
    ].map(reportedBy),
  ).toEqual(['尤三省', '尤三省、賀大有', undefined, undefined, '尤三省', undefined, '尤三省']);
});

test('a speaker’s office may stand without whose it is', () => {
  expect(['会长　尤三省', '秤業公會理事長 尤三省', '会长致辞'].map(speaker)).toEqual(['尤三省', '尤三省', undefined]);
  expect(['各位会员，各位来宾：', '老秤的会员：他们的路'].map(isSalutation)).toEqual([true, false]);
});

test('a paper names its own reporter by what the paper is', () => {
  expect(['晚报记者 尤三省', '□商报首席记者 尤三省 賀大有', '早报记者会 今天'].map(reportedBy)).toEqual([
    '尤三省',
    '尤三省 賀大有',
    undefined,
  ]);
});
