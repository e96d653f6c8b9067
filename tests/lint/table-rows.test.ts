import { describe, expect, test } from 'vitest';
import { checkTableRows } from '../../src/lint/table-rows.ts';
import { told } from './told.ts';

const table = (...rows: string[]) => {
  const [head = '', ...more] = rows;
  return [head, `|${' --- |'.repeat(head.split('|').length - 2)}`, ...more].join('\n');
};
const check = (...rows: string[]) => told(checkTableRows, table(...rows)).map((one) => ({ ...one, at: undefined }));

describe('a balance', () => {
  test('of its own row', () =>
    expect(
      check('| 月 | 收入 | 支出 | 结余 |', '| 一 | 5,000 | 3000 | 2000 |', '| 二 | 6000 | 3500 | 3500 |'),
    ).toMatchObject([{ found: '3500', right: '2,500', how: 'balance' }]));
  test('that goes on from the row above', () =>
    expect(
      check('| 日 | 存入 | 支取 | 余额 |', '| 一 | 0 | 0 | 100 |', '| 二 | 50 | 0 | 150 |', '| 三 | 0 | 20 | 120 |'),
    ).toMatchObject([{ found: '120', right: '130' }]));
  test('of which nothing is right says that the column is another', () =>
    expect(check('| 月 | 收入 | 支出 | 结余 |', '| 一 | 50 | 30 | 70 |', '| 二 | 60 | 35 | 99 |')).toEqual([]));
});

test('an amount is number times price, a sum that of its row', () => {
  expect(check('| 物 | 数量 | 单价（元） | 金额 |', '| 桌 | 20 | 150 | 3000 |', '| 椅 | 2 | 1.5 | 4 |')).toMatchObject([
    { found: '4', right: '3', how: 'product' },
  ]);
  expect(check('| 届 | 男 | 女 | 合计 |', '| 一 | 20 | 5 | 25 |', '| 二 | 22 | 9 | 30 |')).toMatchObject([
    { found: '30', right: '31', how: 'sum' },
  ]);
});

test.each([
  ['a cell with words', ['| 届 | 男 | 女 | 合计 |', '| 一 | 20 | 5 | 25 |', '| 二 | 约22 | 9 | 30 |']],
  ['columns of other names', ['| 届 | 甲 | 乙 | 丙 |', '| 一 | 20 | 5 | 25 |', '| 二 | 22 | 9 | 30 |']],
  ['rows that are right', ['| 届 | 男 | 女 | 合计 |', '| 一 | 20 | 5 | 25 |', '| 二 | 22 | 9 | 31 |']],
])('%s is nothing', (_, rows) => expect(check(...rows)).toEqual([]));
