import { expect, test } from 'vitest';
import { creditClaims } from '../../../src/import/extract/credit-claims.ts';
import { ranks } from '../../../src/import/extract/ranks.ts';

const line = '文/丁一 图/方二 2016年4月18日';
const spans = [
  { role: 'photographer', start: 7, end: 9 },
  { role: 'author', start: 2, end: 4 },
] as const;

test('each name goes to its role, a labelled author counting for more', () => {
  const told = (isLabelled: boolean) =>
    creditClaims(line, spans, { isLabelled, isDated: false }).map(({ field, value, rank }) => [field, value, rank]);
  expect(told(false)).toEqual([
    ['author', '丁一', ranks.byline],
    ['photographer', '方二', ranks.byline],
  ]);
  expect(told(true)[0]).toEqual(['author', '丁一', ranks.credit]);
});

test('several of one role stand in the order of the line, and the day is claimed where there is one', () => {
  const both = [{ role: 'author', start: 7, end: 9 } as const, spans[1]];
  const told = creditClaims(line, both, { isLabelled: false, isDated: true });
  expect(told.map(({ field, value }) => `${field} ${value}`)).toEqual(['author 丁一 方二', 'date 2016-04-18']);
});

test('two characters glued to the word name nobody', () => {
  const spans = [{ role: 'translator', start: 2, end: 4 }] as const;
  const told = creditClaims('编译原理', spans, { isLabelled: false, isDated: false });
  expect(told.some(({ field }) => field === 'author')).toBe(false);
});

test.each([
  ['译者：丁一', 3, '译者 丁一'],
  ['丁一 译', 0, '译 丁一'],
  ['編譯/丁一', 3, '丁一'],
])('%s stands for an author where nobody else does', (text, start, author) => {
  const told = creditClaims(text, [{ role: 'translator', start, end: start + 2 }], {
    isLabelled: true,
    isDated: false,
  });
  expect(told.map(({ field, value }) => `${field} ${value}`)).toEqual(['translator 丁一', `author ${author}`]);
});
