import { expect, test } from 'vitest';
import { overrideFinder } from '../../../src/conversion/engine/overrides.ts';

test('the longest word is taken, kept words before changed ones, none overlaps', () => {
  const find = overrideFinder(['李乾'], { 李: '厘', 金发: '金發', 金发科技: '金發科技', 乾坤: '乾坤' });
  expect(find('李乾坤说金发科技').map(({ start, end, rule }) => [start, end, rule])).toEqual([
    [0, 2, 'keep'],
    [4, 8, 'article'],
  ]);
});

test('without words there is nothing', () => {
  expect(overrideFinder([], {})('李乾')).toEqual([]);
});
