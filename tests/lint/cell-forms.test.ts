import { expect, test } from 'vitest';
import { checkCellForms } from '../../src/lint/cell-forms.ts';

const table = (...cells: string[]): string =>
  `---\ntitle: 汝州\n---\n\n| 项 | 数 |\n| --- | --- |\n${cells.map((cell) => `| 甲 | ${cell} |\n`).join('')}`;

test.each([
  [['2016-04-12', '42478', '2016-04-26'], '2016-04-18'],
  [['2016/4/12', '42478', '2016/4/26'], '2016/4/18'],
  [['4月12日', '42478', '4月26日'], '4月18日'],
  [['8:30', '0.75', '20:00'], '18:00'],
  [['8时', '0.3958', '10时'], '9时30分'],
  [['12%', '0.125', '13%'], '12.5%'],
])('a spreadsheet’s own number in %j is %s', (cells, better) => {
  expect(checkCellForms('a', table(...cells))).toMatchObject([
    { code: 'cell-form', line: 8, column: 7, params: { found: cells[1], like: cells[0], better } },
  ]);
});

test('a column of numbers is none of days', () => {
  expect(checkCellForms('a', table('42478', '2016-04-12', '31200', '40001', '2016-04-26'))).toEqual([]);
  expect(checkCellForms('a', '42478 名会员，2016-04-12。')).toEqual([]);
});
