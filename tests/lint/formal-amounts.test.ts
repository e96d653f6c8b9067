import { expect, test } from 'vitest';
import { checkFormalAmounts, formalValue } from '../../src/lint/formal-amounts.ts';

const told = (body: string) => checkFormalAmounts('a.mdx', `---\ntitle: 甲\n---\n\n${body}\n`);

test.each([
  ['新臺幣參萬伍仟元整（NT$53,000）', [{ words: '35,000' }]],
  ['RM1,200（令吉壹仟贰佰壹拾元整）', [{ words: '1,210' }]],
  ['人民币叁万伍仟元（5.3万元）', [{ words: '35,000' }]],
] as const)('%s', (body, found) => expect(told(body).map(({ params }) => params)).toMatchObject(found));

test.each([
  '新臺幣參萬伍仟元整（NT$35,000）',
  '人民币叁万伍仟元（3.5万元）',
  '壹佰元（見附表 3）',
  '伍佰元整（500.50元）',
])('not %s', (body) => expect(told(body)).toEqual([]));

test.each([
  ['拾伍', 15],
  ['壹仟零伍拾', 1050],
  ['貳拾萬零參佰', 200_300],
  ['壹億貳仟萬', 120_000_000],
  ['壹万亿', 1e12],
])('%s is %d', (numerals, value) => expect(formalValue(numerals)).toBe(value));
