import { expect, test } from 'vitest';
import { wikiBlocks } from '../../../src/import/formats/wiki-table.ts';

const read = (source: string): string =>
  wikiBlocks(source.split('\n'), {
    lineHtml: (line) => (line.trim() ? `<p>${line}</p>` : ''),
    inlineHtml: (text) => text,
  });
const table = (...rows: string[]): string =>
  `<table border="1">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

test.each([
  [
    'cells in one line',
    '{| class="wikitable"\n! 码头 !! 吨位\n|-\n| 甲 || 三百\n|}',
    table('<th>码头</th><th>吨位</th>', '<td>甲</td><td>三百</td>'),
  ],
  [
    'a cell a line',
    '{|\n|-\n! 码头\n| 甲\n|-\n! 吨位\n| 三百\n|}',
    table('<th>码头</th><td>甲</td>', '<th>吨位</th><td>三百</td>'),
  ],
  ['attributes', '{|\n| style="color:red" rowspan=2 | 甲 || nowrap | 乙\n|}', table('<td>甲</td><td>乙</td>')],
  ['a bar that is text', '{|\n| [[甲|乙]] || 丙 | 丁\n|}', table('<td>[[甲|乙]]</td><td>丙 | 丁</td>')],
  ['an empty cell', '{|\n| || 乙\n|}', table('<td></td><td>乙</td>')],
  ['more lines of a cell', '{|\n| 甲\n乙\n\n丙\n|}', table('<td>甲\n<p>乙</p>\n<p>丙</p></td>')],
  ['a caption', '{|\n|+ class="x" | 各码头\n| 甲\n|}', `<p>各码头</p>\n${table('<td>甲</td>')}`],
  [
    'a table in a cell',
    '{|\n| 甲\n{|\n| 乙\n|}\n|}\n后',
    `${table(`<td>甲\n${table('<td>乙</td>')}</td>`)}\n<p>后</p>`,
  ],
  ['one that is left open', '前\n{|\n| 甲', `<p>前</p>\n${table('<td>甲</td>')}`],
  ['nothing in it', '{| class="x"\n|}\n后', '<p>后</p>'],
])('%s', (_, source, html) => expect(read(source)).toBe(html));
