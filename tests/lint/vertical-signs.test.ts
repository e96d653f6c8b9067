import { expect, test } from 'vitest';
import { checkVerticalSigns } from '../../src/lint/vertical-signs.ts';

const found = (body: string) =>
  checkVerticalSigns('a.mdx', `---\ntitle: 甲\n---\n\n${body}\n`).map(({ params, line, edit }) => [line, params, edit]);

test('signs of vertical lines are told with those of horizontal ones', () => {
  expect(found('取名﹁同舟﹂︐因為同舟︒')).toEqual([
    [5, { found: '﹁', better: '「' }, { length: 1, text: '「' }],
    [5, { found: '﹂︐', better: '」，' }, { length: 2, text: '」，' }],
    [5, { found: '︒', better: '。' }, { length: 1, text: '。' }],
  ]);
});

test('code that shows them, and text without them, is left', () => {
  expect(found('取名「同舟」。')).toEqual([]);
  expect(found('直排用`﹁`。')).toEqual([]);
});
