import { expect, test } from 'vitest';
import { walkText } from '../../../src/conversion/engine/walk-text.ts';

const runsOf = (text: string): string[] => {
  const runs: string[] = [];
  walkText(text, [], { other: () => {}, run: (start, end) => runs.push(text.slice(start, end)), fixed: () => {} });
  return runs;
};

test.each([
  ['会长，abc发言', ['会长', '发言']],
  ['里帰りして', []],
  ['日本の味展', ['日本', '味展']],
  ['合作规划金泽春ららら市区域', ['合作规划金泽春', '市区域']],
  ['陈𬱖先生', ['陈𬱖先生']],
])('the runs of %s', (text, runs) => {
  expect(runsOf(text)).toEqual(runs);
});
