import { expect, test } from 'vitest';
import { statedHead } from '../../src/content/stated-head.ts';
import { boundsOf } from './bounds.ts';

test.each([
  [
    '# 开放日\n\n创建时间: 2018年5月3日 上午10:20\n标签: 活动, 会员\n状态: 已完成\n\n正文。',
    ['title: 开放日', 'date: 2018-05-03', 'tags: [活动, 会员]'],
    4,
  ],
  [
    '# 开放日\n\n- 作者：黄萍\n- **日期**: 2016/4/18\n\n正文。',
    ['title: 开放日', 'credits: [{ role: author, name: 黄萍 }]', 'date: 2016-04-18'],
    3,
  ],
])('%j', (text, lines, end) => expect(statedHead(text)).toEqual({ lines, end }));

test.each(['# 开放日\n\n会长说：好。\n', '正文。\n\n作者：黄萍\n', ''])('%j says no more than its title', (text) =>
  expect(statedHead(text)).toBeUndefined(),
);

test.each(boundsOf('stated-head', { statedHead }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
