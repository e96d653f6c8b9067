import { expect, test } from 'vitest';
import { readSentLine } from '../../../src/import/extract/sent-line.ts';

const fieldsOf = (line: string) => Object.fromEntries(readSentLine(line).map(({ field, value }) => [field, value]));

test.each([
  ['河口社 原作者 尤三省', { source: '河口社', author: '尤三省' }],
  ['《渡口晚报》 特约撰稿人 尤三省', { source: '渡口晚报', author: '尤三省' }],
  [
    '渡口晚报 首席记者 尤三省 编辑 贺大有 校对 方一平',
    { source: '渡口晚报', author: '首席记者 尤三省', editor: '贺大有' },
  ],
  ['渡口晚报 责编 贺大有', { source: '渡口晚报', editor: '贺大有' }],
])('%s', (line, fields) => expect(fieldsOf(line)).toEqual(fields));

test.each(['渡口晚报 今日要闻', '本报 编辑 贺大有', '老秤 作者 尤三省', '渡口晚报 作者 很多'])('%s is none', (line) =>
  expect(readSentLine(line)).toEqual([]),
);
