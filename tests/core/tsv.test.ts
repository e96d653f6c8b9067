import { expect, test } from 'vitest';
import { readTable } from '../../src/core/tsv.ts';

test('a table has a row a line and a cell between tabs', () => {
  expect(readTable('沈阳\t瀋陽\n台州\t台州\tzhu\n')).toEqual([
    ['沈阳', '瀋陽'],
    ['台州', '台州', 'zhu'],
  ]);
});

test('comments and empty lines are no rows; a # inside a line is a cell', () => {
  expect(readTable('# a\tb\n\n \t \n甲\t#\n')).toEqual([['甲', '#']]);
});

test('blanks around cells do not count, those inside do', () => {
  expect(readTable(' 甲 乙 \t丙\r\n')).toEqual([['甲 乙', '丙']]);
});

test('an empty cell keeps its place', () => {
  expect(readTable('甲\t\t丙\n')).toEqual([['甲', '', '丙']]);
});
