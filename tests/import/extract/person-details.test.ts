import { expect, test } from 'vitest';
import { readLabels } from '../../../src/import/extract/labels.ts';

const labels = (line: string) => readLabels(line).map(({ kind, value }) => [kind, value]);

test.each([
  ['作者：周礼华 王力 江城梅 单位：江城医学院', '周礼华 王力 江城梅', '江城医学院'],
  ['作者：周礼华，電話：2345 6789', '周礼华', '2345 6789'],
])('%s: what is of the author is no part of the text', (line, author, detail) => {
  expect(labels(line)).toEqual([
    ['author', author],
    ['number', detail],
  ]);
});

test('alone it announces something else', () => {
  expect(labels('单位：万元')).toEqual([]);
  expect(labels('来源：江城日报 单位：万元')).toEqual([['source', '江城日报']]);
});
