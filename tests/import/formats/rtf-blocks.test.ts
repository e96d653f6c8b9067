import { expect, test } from 'vitest';
import { RtfBlocks } from '../../../src/import/formats/rtf-blocks.ts';

/** Words with a backslash before them, texts as they are. */
function blocks(...parts: string[]): string {
  const collected = new RtfBlocks();
  for (const part of parts) {
    if (part.startsWith('\\')) collected.word(part.slice(1));
    else collected.add(part);
  }
  return collected.end();
}
const row = (...cells: string[]): string[] => [
  '\\trowd',
  '\\pard',
  '\\intbl',
  ...cells.flatMap((cell) => [cell, '\\cell']),
  '\\row',
];

test('rows that follow each other are one table, between the paragraphs around it', () => {
  expect(blocks('前', '\\par', ...row('码头', '吨位'), ...row('甲', '三百'), '\\pard', '后', '\\par')).toBe(
    '<p>前</p>\n<table><tr><td>码头</td><td>吨位</td></tr><tr><td>甲</td><td>三百</td></tr></table>\n<p>后</p>',
  );
});

test('a cell keeps its paragraphs, and its place where it is empty', () => {
  expect(blocks('\\trowd', '\\intbl', '甲', '\\par', '乙', '\\cell', '\\cell', '丙', '\\row')).toBe(
    '<table><tr><td><p>甲</p><p>乙</p></td><td></td><td>丙</td></tr></table>',
  );
});

test('cells without a row are one line', () => {
  expect(blocks('甲', '\\cell', '乙', '\\par', '丙')).toBe('<p>甲\t乙</p>\n<p>丙</p>');
});

test('nothing of a row that is cut is lost', () => {
  expect(blocks('\\trowd', '\\intbl', '甲', '\\cell', '乙')).toBe('<p>甲\t乙</p>');
});

test('a picture stands behind its paragraph', () => {
  const collected = new RtfBlocks();
  collected.add('渡船');
  collected.picture('p.png');
  collected.word('par');
  expect(collected.end()).toBe('<p>渡船</p>\n<p><img src="p.png" alt=""></p>');
});

test('words that part nothing are told', () => {
  expect(['par', 'cell', 'row', 'b', 'parx'].map((word) => RtfBlocks.knows(word))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
