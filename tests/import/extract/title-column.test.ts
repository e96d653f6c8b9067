import { expect, test } from 'vitest';
import { behindColumn, withoutColumn, withoutTag } from '../../../src/import/extract/title-column.ts';

test('a column parts from the title by its sign, or by its brackets', () => {
  expect(
    ['会务 : 老秤校准', '会务｜老秤校准', '[会务] 老秤校准', '会务:老秤校准', '老秤校准'].map(behindColumn),
  ).toEqual(['老秤校准', '老秤校准', '老秤校准', '会务:老秤校准', '老秤校准']);
});

test('the link to a column is short and stands first', () => {
  const linked = (text: string, end: number, start = 0) =>
    withoutColumn({ text, marks: [{ type: 'link', start, end }] });
  expect(linked('会务：老秤校准', 2)).toBe('老秤校准');
  expect(linked('[会务]老秤校准', 4)).toBe('老秤校准');
  expect(linked('老秤校准', 4)).toBe('老秤校准');
  expect(linked('会务：老秤校准', 7, 3)).toBe('会务：老秤校准');
});

test('the link to a tag stands last, and the head has the title without it', () => {
  const marks = [{ type: 'link' as const, start: 4, end: 6 }];
  expect(withoutTag({ text: '老秤校准会务', marks }, ['老秤校准 - 渡口', '老秤校准'])).toBe('老秤校准');
  expect(withoutTag({ text: '老秤校准会务', marks }, ['老秤校准会务'])).toBe('老秤校准会务');
  expect(withoutTag({ text: '老秤校准会务', marks: [] }, ['老秤校准'])).toBe('老秤校准会务');
});
