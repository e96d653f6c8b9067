import { expect, test } from 'vitest';
import { mianFlour } from '../../../src/conversion/rules/mian-flour.ts';
import { candidatesOf, runOf } from '../rule-case.ts';

const rule = mianFlour('麵');

test.each(['一袋面', '两碗面条', '牛腩面', '送来三斤面'])('%s: flour or noodles', (run) => {
  const start = run.indexOf('面');
  expect(candidatesOf(rule, runOf(run))).toMatchObject([{ start, end: start + 1, output: '麵', rule: 'number' }]);
});

test('alone in a list it is flour', () => {
  expect(candidatesOf(rule, runOf('面', '米、', '、油'))).toMatchObject([{ output: '麵' }]);
  expect(candidatesOf(rule, runOf('面', '，', '。'))).toEqual([]);
});

test.each(['一份面积', '桌面', '肉面上', '面'])('%s: a side or a surface', (run) => {
  expect(candidatesOf(rule, runOf(run))).toEqual([]);
});

test('a region has its own form', () => {
  expect(candidatesOf(mianFlour('麪'), runOf('一袋面'))).toMatchObject([{ output: '麪' }]);
});
