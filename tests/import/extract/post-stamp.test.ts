import { describe, expect, test } from 'vitest';
import { takePostStamp } from '../../../src/import/extract/post-stamp.ts';
import { paragraph } from '../../../src/import/page.ts';

const prose = '渡口的老秤用了八十年，本月重新校准。';
const take = (...lines: string[]) => takePostStamp([paragraph(prose), ...lines.map((text) => paragraph(text))]);

describe('the line of a post with its day, its poster and its readers', () => {
  test.each([
    'posted @ 2011-04-02 09:05 桥头卖瓜 阅读(430) 评论(2) 编辑 收藏 举报',
    '桥头卖瓜 于 2011-04-02 09:05:10 发布 阅读量1.2k 收藏 6',
    '发表于 2011年4月2日 | 桥头卖瓜 | 阅读 12 次',
  ])('%s', (text) => {
    const { blocks, claims, dropped } = take(text);
    expect(blocks.map((block) => block.text)).toEqual([prose]);
    expect(claims).toMatchObject([
      { field: 'date', value: '2011-04-02' },
      { field: 'author', value: '桥头卖瓜', flag: { kind: 'author-doubtful' } },
    ]);
    expect(dropped).toEqual([{ text, reason: 'metadata' }]);
  });
  test('may name a person, or nobody', () => {
    expect(take('发布于 2011-04-02 尤三省 阅读 12').claims).toMatchObject([
      { field: 'date' },
      { value: '尤三省', rank: 3.5 },
    ]);
    expect(take('发布于 2011-04-02 阅读 12').claims).toMatchObject([{ field: 'date' }]);
  });
});

test.each([
  ['an outlet', ['发布于 2011-04-02 渡口晚报 阅读 12']],
  ['a sentence', ['老秤的照片2011-04-02发布，阅读 12 次以后被人拿走']],
  ['no count', ['桥头卖瓜 发表于 2011-04-02']],
  ['several posts', ['发布于 2011-04-02 阅读 12', '发布于 2011-04-03 阅读 3']],
  ['a label', ['来源：渡口晚报 发布于 2011-04-02 阅读 12']],
])('%s is none', (_, lines) => {
  expect(take(...lines).dropped).toEqual([]);
});
