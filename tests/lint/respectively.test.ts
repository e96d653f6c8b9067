import { expect, test } from 'vitest';
import { checkRespectively } from '../../src/lint/respectively.ts';
import { told } from './told.ts';

test('things that are fewer than people may be shared, and more may not', () => {
  expect(told(checkRespectively, '罗立、黄萍分别获一、二、三等奖。')).toMatchObject([{ first: '2', second: '3' }]);
  expect(told(checkRespectively, '罗立、黄萍、关玉兰分别获一、二等奖。')).toEqual([]);
});
