import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { cutValues } from '../../src/content/cut-values.ts';
import { boundsOf } from './bounds.ts';

const told = (text: string): (string | undefined)[] =>
  cutValues(parseDocument(text), text, () => ({ file: 'a.mdx', line: 1, column: 1 })).map(
    ({ params }) => (params as { better?: string }).better,
  );

test.each([
  ['title: 汝州 #回归# 工程', ['title: "汝州 #回归# 工程"']],
  ['tags:\n  - 招商 #1', ['- "招商 #1"']],
  ['title: 汝州  # 待核', []],
  ['title: "汝州 #回归#"', []],
  ['pageSize: 20 #每页', []],
  ['category: 招商   // 待定', ['category: 招商 # 待定']],
  ['source: 汝州日报 // 待核', ['source: 汝州日报 # 待核']],
  ['source: 汝州日报 // 人民网', []],
  ['title: 上联 // 下联', []],
  ['url: https://example.org', []],
  ['title: "汝州 // 待核"', []],
])('%j', (text, better) => expect(told(text)).toEqual(better));

const inFull = (text: string): string[] =>
  cutValues(parseDocument(text), text, (offset) => ({
    file: 'news/2016/04/a.mdx',
    line: text.slice(0, offset).split('\n').length,
    column: offset - text.lastIndexOf('\n', offset - 1),
  })).map(({ line, column, params }) => `${line}:${column} ${JSON.stringify(params)}`);

test.each(boundsOf('cut-values', { told: inFull }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
