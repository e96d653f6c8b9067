import { expect, test } from 'vitest';
import { announcedBy } from '../../src/lint/announcements.ts';

test.each([
  ['理事会通过以下五家企业入会：', '五家企业入会', 5],
  ['受表彰的有八位老会员。名单如下：', '八位老会员', 8],
  ['获奖的三家企业是', '三家企业是', 3],
  ['考察团走访了六个乡镇：', '六个乡镇', 6],
  ['选出七名理事，名单如下：', '七名理事', 7],
])('%s', (text, found, count) => expect(announcedBy(text)).toMatchObject({ found, count }));
test.each([
  '引进三个项目。负责人介绍说：',
  '五家企业的产品如下：',
  '三位会员建议：',
  '五名学生带来：',
  '办了五件大事，主要是：',
  '约五家企业入会：',
  '每家企业三件：甲',
  '五家企业入会。',
  '考察四个乡镇，资金来自：',
])('nothing by %s', (text) => expect(announcedBy(text)).toBeUndefined());
test('all numbers of the sentence are known', () => {
  expect(announcedBy('四名会员分两组出发：')?.counts).toEqual([4, 2]);
});
