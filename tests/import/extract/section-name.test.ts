import { expect, test } from 'vitest';
import { isSectionName } from '../../../src/import/extract/section-name.ts';

test('a section of a site is no author', () => {
  expect(
    [
      '海外要闻',
      '会员企业动态',
      '最新消息',
      '尤三省',
      '渡口晚报',
      '渡口要闻',
      '臺北訊',
      '要闻频道',
      '首页',
      '李讯',
    ].map(isSectionName),
  ).toEqual([true, true, true, false, false, false, true, true, true, false]);
});
