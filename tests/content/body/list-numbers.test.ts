import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { boundsOf } from '../bounds.ts';
import { toldOf } from './told.ts';

const told = (body: string) =>
  parseBody(body, 'a.mdx')
    .problems.filter(({ code }) => code === 'list-number' || code === 'sentence-in-list')
    .map(({ line, params }) => ({ line, ...params }));

test('lists of one item each that all begin with 1 are numbered on, but not beyond a heading', () => {
  expect(told('1. 报名\n\n填表。\n\n1. 交费\n\n现金。\n\n1. 入场\n\n排队。')).toEqual([
    { line: 5, found: '1、1、1', better: '1、2、3' },
  ]);
  expect(told('1. 报名\n\n填表。\n\n2. 交费')).toEqual([]);
  expect(told('1. 报名\n\n## 下午\n\n1. 交费')).toEqual([]);
  expect(told('1. 报名\n2. 填表\n\n然后：\n\n1. 交费')).toEqual([]);
});

test('a figure that a sentence goes on with is no item', () => {
  expect(told('同比增幅为\n- 3.2%，是首次。')).toEqual([
    { line: 2, found: '- 3.2%，是首次。', better: '同比增幅为−3.2%，是首次。' },
  ]);
  expect(told('误差\n> 5%的退回。')).toEqual([{ line: 2, found: '> 5%的退回。', better: '误差＞5%的退回。' }]);
  for (const right of [
    '收支如下：\n- 3 万元',
    '到会的有\n- 罗立',
    '到会的有\n- 3 位会长\n- 5 位会员',
    '同比增幅为\n\n- 3.2%',
  ])
    expect(told(right)).toEqual([]);
});

test.each(boundsOf('body/list-numbers', { told: toldOf('list-number', 'sentence-in-list') }))(
  '$name',
  ({ answer, expected }) => expect(answer()).toEqual(expected),
);
