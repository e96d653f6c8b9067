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

test('lines of a second front matter are no text that could be joined', () => {
  const second = problem('second-front-matter', { from: 4, to: 6, more: [] }, at(4));
  const joined = (line: number) => problem('joined-lines', { before: '甲', after: '乙' } as never, at(line));
  expect(withoutConsequences([second, joined(5), joined(7)])).toEqual([second, joined(7)]);
});

test('lines between wrong signs of code are not asked to be parted', () => {
  const joined = (line: number) => problem('joined-lines', { before: '甲', after: '乙' } as never, at(line));
  const fence = problem('open-fence', { found: '···', close: 8 }, at(5));
  expect(withoutConsequences([joined(4), fence, joined(6), joined(9)])).toEqual([joined(4), fence, joined(9)]);
});

test('no line break is proposed beside a line that will be a block of its own', () => {
  const joined = (line: number) => problem('joined-lines', { before: '甲', after: '乙' } as never, at(line));
  const bullet = problem('list-sign', { found: '• 焊工', better: '- 焊工' }, at(6));
  expect(withoutConsequences([joined(5), bullet, joined(7)])).toEqual([bullet, joined(7)]);
  const tag = (column: number) => problem('template-tag', { found: '{% note %}' }, { ...at(6), column });
  expect(withoutConsequences([joined(5), tag(1)])).toEqual([tag(1)]);
  expect(withoutConsequences([joined(5), tag(4)])).toEqual([joined(5), tag(4)]);
});
