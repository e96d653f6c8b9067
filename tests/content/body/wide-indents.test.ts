import { expect, test } from 'vitest';
import { columnOf, wideIndents } from '../../../src/content/body/wide-indents.ts';

const place = (offset: number) => ({ file: 'a.mdx', line: 1, column: offset });
const mended = (text: string): string =>
  wideIndents(text, 0, 0, place).reduceRight(
    (whole, { column, edit }) => whole.slice(0, column) + edit!.text + whole.slice(column + edit!.length),
    text,
  );

test.each([
  ['- 甲\n　　- 乙\n　　- 丙', '- 甲\n  - 乙\n  - 丙'],
  ['1. 甲\n　　1. 乙', '1. 甲\n   1. 乙'],
  ['- 甲\n　- 乙\n　　　* 丙', '- 甲\n  - 乙\n    * 丙'],
  ['- 甲\n　　续上一行', '- 甲\n　　续上一行'],
  ['- 甲\n　　-乙', '- 甲\n　　-乙'],
])('%j', (text, expected) => expect(mended(text)).toBe(expected));

test('a column is counted from the beginning of its line', () => expect(columnOf('甲\n  - 乙', 4)).toBe(2));
