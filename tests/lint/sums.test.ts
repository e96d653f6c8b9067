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
