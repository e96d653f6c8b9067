/** Rules that reckon with what a text says; more of their rows are in tests/fixtures/editors/thirteenth-look.tsv. */
import { expect, test } from 'vitest';
import type { Problem } from '../../src/content/problem.ts';
import { checkAtMost } from '../../src/lint/at-most.ts';
import { checkDurations } from '../../src/lint/durations.ts';
import { checkGrowth } from '../../src/lint/growth.ts';
import { checkMeasures } from '../../src/lint/measures.ts';
import { checkPronouns } from '../../src/lint/pronouns.ts';
import { checkProvinces } from '../../src/lint/provinces.ts';
import { checkRespectively } from '../../src/lint/respectively.ts';
import { checkSums } from '../../src/lint/sums.ts';

const told = (rule: (file: string, source: string) => Problem[], body: string) =>
  rule('a', `---\ntitle: 汝州\n---\n${body}\n`).map(({ line, column, params }) => ({
    at: `${line}:${column}`,
    ...params,
  }));

test('a length is told in the unit of its span, in either order', () => {
  expect(told(checkDurations, '4月28日至5月2日赴赣，为期三天。')).toEqual([
    { at: '4:14', found: '三天', right: '5天' },
  ]);
  expect(told(checkDurations, '下午2时至5时座谈，历时半小时。')).toEqual([
    { at: '4:11', found: '半小时', right: '3小时' },
  ]);
  for (const right of ['4月28日至5月2日赴赣，为期四天。', '9时至11时半座谈，历时两个半小时。', '4月8日至10日赴赣。'])
    expect(told(checkDurations, right)).toEqual([]);
});

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

test('who came is no more than who was invited, each number by the one before it', () => {
  expect(told(checkAtMost, '应到八十五人，实到七十九人，发出选票82张。')).toEqual([
    { at: '4:15', part: '发出选票82张', whole: '实到七十九人' },
  ]);
});

test('a share is told that the two numbers do not come to', () => {
  expect(told(checkGrowth, '由200家增加到250家，增长50%。')).toEqual([{ at: '4:16', found: '50%', right: '25%' }]);
  expect(told(checkGrowth, '由近200家增加到250家，增长50%。')).toEqual([]);
});

test('things that are fewer than people may be shared, and more may not', () => {
  expect(told(checkRespectively, '罗立、黄萍分别获一、二、三等奖。')).toMatchObject([{ first: '2', second: '3' }]);
  expect(told(checkRespectively, '罗立、黄萍、关玉兰分别获一、二等奖。')).toEqual([]);
});

test('a pronoun is told behind a name with a title, where nobody else may be meant', () => {
  expect(told(checkPronouns, '黄女士学绣。他说，难。')).toEqual([
    { at: '4:7', name: '黄女士', found: '他', better: '她' },
  ]);
  for (const right of ['黄女士见了校长。他说，难。', '黄女士学绣。\n\n他说，难。', '黄女士学绣。他们说，难。'])
    expect(told(checkPronouns, right)).toEqual([]);
});

test('a city is told in either script', () => {
  expect(told(checkProvinces, '到了江蘇省寧波。')).toEqual([
    { at: '4:3', found: '江蘇省寧波', city: '宁波', right: '浙江' },
  ]);
  expect(told(checkProvinces, '江苏省宁波路的分号；浙江省宁波市。')).toEqual([]);
});

test('a measure is told as the other has it, and a number with a unit too many', () => {
  expect(told(checkMeasures, '占地1.5公顷（约1500平方米）。')).toMatchObject([{ right: '15,000平方米' }]);
  expect(told(checkMeasures, '共1,961億億元。')).toMatchObject([{ found: '1,961億億元', better: '1,961億元' }]);
  expect(told(checkMeasures, '占地1.5公顷（约1.6万平方米）。')).toEqual([]);
});
