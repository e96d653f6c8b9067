/** Covers src/conversion/rules/numerals.ts too. */
import { expect, test } from 'vitest';
import { measureWords } from '../../../src/conversion/rules/measures.ts';
import { candidatesOf, runOf } from '../rule-case.ts';

const outputs = (written: string, before = '', after = ''): string[] =>
  candidatesOf(measureWords, runOf(written, before, after)).map(({ output }) => output);

test.each([
  ['三只羊', '隻'],
  ['两周后', '週'],
  ['一出好戏', '齣'],
  ['演了三出', '齣'],
  ['这出独树一格的偶戏', '齣'],
  ['该出乐舞回到台南', '齣'],
  ['每出戏都满座', '齣'],
  ['一出改编自小说的舞台剧', '齣'],
  ['三坛酒', '罈'],
  ['两点钟', '鐘'],
  ['一口老钟', '鐘'],
  ['一斗米', '斗'],
  ['二十余里', '里'],
])('%s: a measure word', (run, output) => {
  expect(outputs(run)).toEqual([output]);
});

test('a number may stand before the run, reduplication counts, and so does the bracket of a title', () => {
  expect(outputs('只羊', '3000')).toEqual(['隻']);
  expect(outputs('里外', '10 ')).toEqual(['里']);
  // Behind the number of a list and a blank 周 is a surname.
  expect(outputs('周明', '1 ')).toEqual([]);
  expect(outputs('一只只羊')).toEqual(['隻', '隻']);
  expect(outputs('这出', '', '《白蛇传》')).toEqual(['齣']);
});

test.each([
  '只羊',
  '一只有',
  '统一周围',
  '唯一只',
  '第一出',
  '一出院',
  '这出自一本小说改编的戏',
  '首出国门参加戏剧节',
  '一出剧场',
  '钟先生',
  '三钟',
])('%s: another word', (run) => {
  expect(outputs(run)).toEqual([]);
});
