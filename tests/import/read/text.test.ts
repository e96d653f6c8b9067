import { expect, test } from 'vitest';
import { bounds } from '../../../src/import/read/bounds.ts';
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

test('no line has a run of blanks beyond the bound', () => {
  const { blocks: lines } = readText('a.txt', `甲${'\u2003 \u200b'.repeat(400)}乙${'\n \r\n'.repeat(400)}丙`);
  expect(lines.map(({ text }) => text.replace(/\s|\u200b/g, ''))).toEqual(['甲乙', '丙']);
  expect(lines[0]!.text).toHaveLength(bounds.blanks + 2);
});
