import { expect, test } from 'vitest';
import {
  aligned,
  isRow,
  looseTable,
  tableOf,
  wholeTable,
  withQuotedCells,
} from '../../../src/content/body/table-drafts.ts';

test('rows by their bars, tabs and blanks', () => {
  expect([isRow('｜甲｜乙｜'), isRow('甲\t乙'), isRow('├──┼──┤'), isRow('甲｜乙'), isRow(undefined)]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(looseTable(['甲　　乙', '一　　二', '三　　四'])).toEqual([
    ['甲', '乙'],
    ['一', '二'],
    ['三', '四'],
  ]);
});

test('the table that was meant', () => {
  expect(wholeTable(['｜甲｜乙｜', '｜：--｜--：｜', '｜一｜二｜'])).toBe('| 甲 | 乙 |\n| :--- | ---: |\n| 一 | 二 |');
  expect(wholeTable(['｜甲｜乙｜', '｜一｜'])).toBeUndefined();
  expect(tableOf([['甲'], ['一']])).toBe('| 甲 |\n| --- |\n| 一 |');
  expect(aligned('|：--|--：|', 2)).toBe('| :--- | ---: |');
  expect(withQuotedCells('甲\t"一\n二"')).toBe('甲\t一<br />二');
});
