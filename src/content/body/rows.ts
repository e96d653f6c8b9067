/** Rows of a table whose bars are those of a Chinese keyboard, and rows that were pasted twice. */
import { isNobody } from '../../core/nobody.ts';

/** The cells of a row as Markdown parts them (GFM 4.10). */
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** A fault of a row. */
type RowFault = { row: number; edit?: string } & (
  | { code: 'row-sign'; params: { better: string } }
  | { code: 'doubled-row'; params: { found: string } }
);

/** @param rows the lines of a table, its head and the line below it first @returns what is wrong with those below */
export function checkRows(rows: readonly string[]): RowFault[] {
  const columns = cellsOf(rows[0] ?? '').length;
  return rows.flatMap((row, at): RowFault[] => {
    if (at < 2) return [];
    if (row.includes('｜') && cellsOf(row).length < columns) {
      const cells = cellsOf(row.trim().replaceAll('｜', '|'));
      const better = `| ${cells.join(' | ')} |`;
      return cells.length === columns ? [{ row: at, code: 'row-sign', params: { better }, edit: better }] : [];
    }
    return at > 2 && row.trim() === rows[at - 1]!.trim() && tellsOneThing(cellsOf(row))
      ? [{ row: at, code: 'doubled-row', params: { found: row.trim() } }]
      : [];
  });
}

/** True for a row that cannot be meant twice: two cells or more say something of their own, and nobody is nameless. */
const tellsOneThing = (cells: readonly string[]): boolean =>
  cells.every((cell) => !isNobody(cell) || cell === '') &&
  cells.every((cell) => !/^(?:同[上前]|[见見]上|[〃″"]|善心人|[隐隱]名.*|[热熱]心人.*|[无無]名.*)$/.test(cell)) &&
  cells.filter((cell) => /\p{Script=Han}{2}|\d{4}/u.test(cell)).length >= 2;
