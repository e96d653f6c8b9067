import { expect, test } from 'vitest';
import { checkSums } from '../../src/lint/sums.ts';
import { told } from './told.ts';

test('a sum is told in the measure that it is written in', () => {
  expect(told(checkSums, '罗立捐3万元、黄萍捐5000元，共4万元。')).toEqual([
    { at: '4:18', found: '4万元', sum: '3.5万元' },
  ]);
  expect(told(checkSums, '三家总投资5亿元。\n\n其中，甲1亿元，乙1亿元，丙2亿元。')).toEqual([
    { at: '4:6', found: '5亿元', sum: '4亿元' },
  ]);
  for (const right of ['罗立捐3万元、黄萍捐2万元，共5万元。', '总投资5亿元。其中，甲1亿元，乙2亿元。'])
    expect(told(checkSums, right)).toEqual([]);
});

test('kinds of three or more that come to a little more than their whole were meant to make it', () => {
  expect(told(checkSums, '到会86人，其中代表62人、干部21人、记者5人。')).toEqual([
    { at: '4:3', found: '86人', sum: '88人' },
  ]);
  for (const right of [
    '到会86人，其中女士62人、干部21人、记者5人。',
    '到会40人，其中代表62人、干部21人、记者5人。',
    '到会96人，其中代表62人、干部21人、记者5人。',
  ])
    expect(told(checkSums, right)).toEqual([]);
});

test('some of a whole that was told before have a sum of their own where it counts them', () => {
  expect(told(checkSums, '其中，茶行捐7万元，米行捐6万元，布庄捐4万元，三家共捐18万元。')).toEqual([
    { at: '4:29', found: '18万元', sum: '17万元' },
  ]);
  for (const right of [
    '其中，茶行捐7万元，米行捐6万元，布庄捐4万元，三家共捐17万元。',
    '其中，茶行捐7万元，米行捐6万元，布庄捐4万元，全会共捐18万元。',
    '其中，茶行捐7万元，米行捐6万元，布庄捐4万元，五家共捐18万元。',
    '会员踊跃，其中茶行捐7万元，米行捐6万元，两家共捐18万元。',
  ])
    expect([right, told(checkSums, right).length]).toEqual([right, 0]);
});
