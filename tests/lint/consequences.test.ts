import { expect, test } from 'vitest';
import { problem } from '../../src/content/problem.ts';
import { withoutConsequences } from '../../src/lint/consequences.ts';

const at = (line: number) => ({ file: 'a.mdx', line, column: 1 });
const misspelt = problem('misspelt-word', { found: '一如继往', better: '一如既往' }, at(5));
const slip = (line: number) => problem('set-phrase', { found: '一如继往', better: '一如既往' }, at(line));

test('what another problem of the line explains is left out', () => {
  expect(withoutConsequences([misspelt, slip(5)])).toEqual([misspelt]);
});

test('in another line, and by itself, it is told', () => {
  expect(withoutConsequences([misspelt, slip(6)])).toEqual([misspelt, slip(6)]);
  expect(withoutConsequences([slip(5)])).toEqual([slip(5)]);
});
