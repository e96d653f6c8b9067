/** Rows of tables that an Enter within a cell broke into two lines. */

const cellsOf = (row: string): number =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/).length;
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
    const [one, other] = [lines[i]!.trimEnd(), lines[i + 1]!.trim()];
    if (!one.trimStart().startsWith('|') || isWhole(one) || other.startsWith('|') || !other.endsWith('|')) continue;
    const better = `${one}${other}`;
    if (cellsOf(better) === columns) return { row: i + 1, better: better.trim() };
  }
  return undefined;
}
