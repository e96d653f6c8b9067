import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { cellLabel, isData, isFieldList, isHead, rowsOf } from '../../../src/import/read/cells.ts';
import { elementsOf, textOf } from '../../../src/import/read/dom.ts';

/** The first table of a text. */
const table = (html: string) => elementsOf(parseFragment(html), 'table')[0]!;
const rows = (html: string) => rowsOf(table(html));
const grid = (lines: string[][], attributes = '') =>
  `<table ${attributes}>${lines.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

test('the rows of a table are its own, not those of a table inside', () => {
  const html =
    '<table><thead><tr><th>甲</th></tr></thead><tr><td>乙<table><tr><td>丙</td></tr></table></td></tr></table>';
  expect(rows(html).map((row) => row.map((cell) => textOf(cell)))).toEqual([['甲'], ['乙丙']]);
});

describe('a table is data', () => {
  const isDataTable = (html: string): boolean => isData(table(html), rows(html));
  test.each([
    [
      'with rows of short cells',
      grid([
        ['姓名', '捐款'],
        ['李某', '100元'],
      ]),
      true,
    ],
    ['not with one row of them', grid([['姓名', '捐款']]), false],
    [
      'not with a table inside',
      grid([
        ['甲', '<table></table>'],
        ['乙', '丙'],
      ]),
      false,
    ],
    [
      'not with long cells',
      grid([
        ['甲', '乙'.repeat(81)],
        ['丙', '丁'],
      ]),
      false,
    ],
    [
      'not with cells of several blocks',
      grid([
        ['甲', '<p>乙</p><p>丙</p>'],
        ['丁', '戊'],
      ]),
      false,
    ],
    [
      'not with mostly links',
      grid([
        ['<a>甲</a>', '<a>乙</a>'],
        ['<a>丙</a>', '丁'],
      ]),
      false,
    ],
    [
      'not where most cells are empty',
      grid([
        ['甲', ''],
        ['', '乙'],
      ]),
      false,
    ],
    ['not with a row alone, without rules', grid([['甲'], ['乙', '丙'], ['丁', '戊']]), false],
    ['with a row alone and a border', grid([['甲'], ['乙', '丙'], ['丁', '戊']], 'border=1'), true],
  ])('%s', (_, html, expected) => expect(isDataTable(html)).toBe(expected));
});

test('a cell that is only a label says what it announces', () => {
  const [[source, text, none]] = rows(grid([['來　源：', '四百人返乡', '']])) as [ReturnType<typeof rows>[number]];
  expect([cellLabel(source), cellLabel(text), cellLabel(none), cellLabel(undefined)]).toEqual([
    'source',
    undefined,
    undefined,
    undefined,
  ]);
});

test('rows of labels and values are a list of fields, from two on', () => {
  expect(
    isFieldList(
      rows(
        grid([
          ['來源：', '日报'],
          ['作者：', '黄萍'],
        ]),
      ),
    ),
  ).toBe(true);
  expect(
    isFieldList(
      rows(
        grid([
          ['來源：', '日报'],
          ['甲', '乙'],
        ]),
      ),
    ),
  ).toBe(false);
  expect(isFieldList(rows(grid([['來源：'], ['作者：']])))).toBe(false);
  expect(isFieldList(rows(grid([['作者', '尤三省', '日期 Date', '2009-02-17'], ['老秤用了八十年。']])))).toBe(true);
  expect(isFieldList(rows(grid([['作者', '尤三省', '渡口', '2009-02-17'], ['老秤用了八十年。']])))).toBe(false);
});

test('a short cell may head a value', () => {
  const [head, long, empty] = rows(grid([['附件', '渡口老秤重新校准公告', '']]))[0]!;
  expect([head!, long!, empty!].map(isHead)).toEqual([true, false, false]);
});
