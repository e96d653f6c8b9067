import { expect, test } from 'vitest';
import { foreignNames } from '../../../src/conversion/names/foreign-names.ts';
import { candidatesOf, runOf } from '../rule-case.ts';

const rule = foreignNames({
  costs: new Map([...'坎塔布里亚于'].map((c) => [c, 4])),
  forms: new Map([['里', '里']]),
  plain: (c) => ({ 里: '裡', 亚: '亞' })[c] ?? c,
});

test('syllables in a row are a name from three on, if one of them differs', () => {
  expect(candidatesOf(rule, runOf('塔布里亚')).map(({ start, end, output }) => [start, end, output])).toEqual([
    [0, 3, '塔布里'],
    [0, 4, '塔布里亞'],
    [1, 4, '布里亞'],
  ]);
  expect(candidatesOf(rule, runOf('坎塔布'))).toEqual([]);
  expect(candidatesOf(rule, runOf('坎里'))).toEqual([]);
});

test('beside a dot two are enough', () => {
  expect(candidatesOf(rule, runOf('坎里', '', '·坎')).map(({ output }) => output)).toContain('坎里');
});

test('an office before it makes it cheaper', () => {
  const [anywhere] = candidatesOf(rule, runOf('布里亚'));
  const [held] = candidatesOf(rule, runOf('总统布里亚'));
  expect(held!.cost).toBeLessThan(anywhere!.cost);
});

test('于 is no syllable', () => {
  expect(candidatesOf(rule, runOf('于里亚'))).toEqual([]);
});
