/** Rows of tables that an Enter within a cell broke into two lines. */

const cellsOf = (row: string): number =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/).length;
/** Two words of a cell are two lines of it; what a program broke at a width may be one name. */
const endsInWord = (row: string): boolean => /[\p{L}\p{N}）)”」》]{2}$/u.test(row);
const beginsWithWord = (line: string): boolean => /^[\p{L}\p{N}（(“「《]{2}/u.test(line);
const isWhole = (row: string): boolean => /^\s*\|.*(?<!\\)\|\s*$/.test(row);

/**
 * @param rows lines of a table, its head and the line below it first
 * @param below what follows the table up to the next block's end
 * @returns the number of the second half's line, and the row in one; nothing where no row is broken
 */
export function brokenRow(rows: readonly string[], below: string): { row: number; better: string } | undefined {
  const [head = '', divider = ''] = rows;
  if (!isWhole(head) || !isWhole(divider)) return undefined;
  const columns = cellsOf(head);
  // What an empty line parts from its table is no row any more.
  const [after = ''] = below.split('\n').filter((line) => line.trim() !== '');
  const lines = [...rows, ...(/\|\s*$/.test(after) && !/^\s*\|/.test(after) ? [after] : [])];
  for (let i = 2; i + 1 < lines.length; i++) {
    const one = lines[i]!.trimEnd();
    if (!one.trimStart().startsWith('|') || isWhole(one)) continue;
    const end = lines.findIndex((line, at) => at > i && (line.trim() === '' || /^\s*\||\|\s*$/.test(line)));
    const [last = '|'] = end === -1 ? [] : [lines[end]!.trim()];
    if (last.startsWith('|') || !last.endsWith('|')) continue;
    const better = lines
      .slice(i, end + 1)
      .map((line) => line.trim().replace(/<br\s*\/?>$/i, ''))
      .reduce((row, line) => `${row}${endsInWord(row) && beginsWithWord(line) ? '<br />' : ''}${line}`);
    if (cellsOf(better) === columns) return { row: i + 1, better };
  }
  return undefined;
}
