import { expect, test } from 'vitest';
import { tablesOf } from '../../src/lint/tables.ts';

test('cells are found with their places, and two tables are two', () => {
  const source = '| 甲 | 乙 |\n| --- | --- |\n| 一 |  二 |\n\n文字\n\n| 丙 |\n| --- |\n| 三 |';
  const tables = tablesOf(source);
  expect(tables.map((rows) => rows.map((row) => row.map(({ text }) => text)))).toEqual([
    [
      ['甲', '乙'],
      ['---', '---'],
      ['一', '二'],
    ],
    [['丙'], ['---'], ['三']],
  ]);
  expect(source.charAt(tables[0]![2]![1]!.index)).toBe('二');
});

test('two rows are no table, nor is what stands in code', () => {
  expect(tablesOf('| 甲 |\n| --- |')).toEqual([]);
  expect(tablesOf('```\n| 甲 |\n| --- |\n| 乙 |\n```')).toEqual([]);
});

test('an escaped bar is a character of its cell', () => {
  const [rows] = tablesOf('| 甲 | 乙 |\n| --- | --- |\n| 丙\\|丁 | 戊 |');
  expect(rows![2]!.map(({ text }) => text)).toEqual(['丙\\|丁', '戊']);
});
