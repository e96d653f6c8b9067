import { expect, test } from 'vitest';
import { regionData } from '../../../src/conversion/engine/region-data.ts';
import { bareSurnames } from '../../../src/conversion/names/bare-surnames.ts';
import { candidatesOf, runOf } from '../rule-case.ts';

const rule = bareSurnames(regionData('tw').names);
const outputs = (run: string): string[] => candidatesOf(rule, runOf(run)).map(({ output }) => output);

test.each([
  ['姓范的店主', '姓范'],
  ['小余说', '小余'],
  ['和老姜', '老姜'],
  ['小于介绍', '小于'],
])('%s: a surname', (run, output) => {
  expect(outputs(run)).toEqual([output]);
});

test.each(['百姓余下的', '小于等于', '老于世故', '老姜汤', '小王说'])('%s: none that differs', (run) => {
  expect(outputs(run)).toEqual([]);
});
