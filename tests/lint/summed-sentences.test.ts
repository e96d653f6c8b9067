import { expect, test } from 'vitest';
import { checkSummedSentences } from '../../src/lint/summed-sentences.ts';
import { told } from './told.ts';

test('a sum of the sentences before, which counts their amounts', () => {
  expect(told(checkSummedSentences, '罗家捐3万元。黄家捐2万元。两家共捐6万元。')).toEqual([
    { at: '4:19', found: '6万元', sum: '5万元' },
  ]);
  expect(told(checkSummedSentences, '茶行出资8000元；米行出资5000元；布庄出资2000元；三家合共出资1.6万元。')).toEqual([
    { at: '4:37', found: '1.6万元', sum: '1.5万元' },
  ]);
  for (const right of [
    '罗家捐3万元。黄家捐2万元。两家共捐5万元。',
    // Not as many, not the same, not beside it, or not all.
    '罗家捐3万元。黄家捐2万元。三家共捐6万元。',
    '罗家捐3万元。黄家借2万元。两家共捐6万元。',
    '罗家捐3万元。\n\n黄家捐2万元。\n\n两家共捐6万元。',
    '罗家每年捐3万元。黄家捐2万元。两家共捐6万元。',
    '罗家捐约3万元。黄家捐2万元。两家共捐6万元。',
    '罗家捐3万元。黄家捐2万元。十年来两家共捐60万元。',
    '罗家捐3万元。黄家捐2万元。两家共捐约6万元。',
    '罗家捐3万元。黄家捐2万美元。两家共捐6万元。',
    '罗家捐3万元。黄家捐2万元。陈家捐2万元。两家共捐6万元。',
  ])
    expect([right, told(checkSummedSentences, right).length]).toEqual([right, 0]);
});
