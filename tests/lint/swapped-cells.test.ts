import { expect, test } from 'vitest';
import { checkSwappedCells } from '../../src/lint/swapped-cells.ts';
import { told } from './told.ts';

const table = (...rows: string[]) => ['| 职务 | 姓名 |', '| --- | --- |', ...rows].join('\n');

test('a name under an office and an office under a name', () =>
  expect(told(checkSwappedCells, table('| 主席 | 罗立 |', '| 黄萍 | 财政 |', '| 秘书 | 李乾 |'))).toEqual([
    { at: '7:3', one: '黄萍', other: '财政' },
  ]));
test.each([
  [['| 主席 | 罗立 |', '| 财政 | 黄萍 |', '| 秘书 | 李乾 |']],
  [['| 主席 | 罗立 |', '| 黄萍 | 财政 |']],
  [['| 罗立 | 500 |', '| 黄萍 | 300 |', '| 合计 | 800 |']],
])('not %j', (rows) => expect(told(checkSwappedCells, table(...rows))).toEqual([]));
