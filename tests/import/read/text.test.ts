import { expect, test } from 'vitest';
import { readText } from '../../../src/import/read/text.ts';

const blocks = (text: string) =>
  readText('a.txt', text).blocks.map(({ text: line, hints }) => [line.trim(), hints.blankBefore, hints.indent]);

test('each line is a block; empty lines and indents are hints', () => {
  expect(blocks('甲\n\n　　乙\r\n \u00a0\n\n 丙\u2028丁')).toEqual([
    ['甲', 0, 0],
    ['乙', 1, 4],
    ['丙', 2, 1],
    ['丁', 0, 0],
  ]);
});

test('a page of nothing has no blocks', () => expect(blocks(' \n\u200b\n')).toEqual([]));
