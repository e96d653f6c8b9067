/** Rows of a table whose bars are those of a Chinese keyboard, and rows that were pasted twice. */
import { isNobody } from '../../core/nobody.ts';
import { type Place, type Problem, problem } from '../problem.ts';

/** The cells of a row as Markdown parts them (GFM 4.10). */
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/**
 * @param rows the lines of a table, its head and the line below it first
 * @param place where a row begins
 * @returns what is wrong with the rows below the head
 */
export function checkRows(rows: readonly string[], place: (row: number) => Place): Problem[] {
  const columns = cellsOf(rows[0] ?? '').length;
  const whole = rows
    .slice(2)
    .map(cellsOf)
    .filter(({ length }) => length === columns);
  return rows.flatMap((row, at): Problem[] => {
    if (at < 2) return [];
    if (row.includes('｜') && cellsOf(row).length < columns) {
      const cells = cellsOf(row.trim().replaceAll('｜', '|'));
      const better = `| ${cells.join(' | ')} |`;
      return cells.length === columns
        ? [{ ...problem('row-sign', { better }, place(at)), edit: { length: row.length, text: better } }]
        : [];
    }
    const own = cellsOf(row).length;
    // Markdown fills up what is missing at the end: only a row whose cells are moved is told.
    if (own < columns && own > 1 && isMoved(cellsOf(row), whole) && /^\s*\|.*\|\s*$/.test(row))
      return [problem('missing-cells', { row: row.trim(), cells: String(own), columns: String(columns) }, place(at))];
    return at > 2 && row.trim() === rows[at - 1]!.trim() && tellsOneThing(cellsOf(row))
      ? [problem('doubled-row', { found: row.trim() }, place(at))]
      : [];
  });
}

const figure = /^[¥￥$RM ]*\d[\d,.]*\D{0,2}$/;
/** A word, and none that says that there is no figure. */
const word = /^(?!不[详詳明]|待[定补補查]|未[填详詳知]|[暂暫][缺无無]|[无無免略缺]|同上|另|[见見])\p{Script=Han}+$/u;

/** True for a figure where all whole rows have words, or a word where all of several have figures. */
const isMoved = (cells: readonly string[], whole: readonly string[][]): boolean =>
  cells.some((cell, column) => {
    const others = whole.map((one) => one[column]!);
    if (figure.test(cell)) return others.length > 0 && others.every((other) => !/^\d|^$/.test(other));
    return word.test(cell) && others.length > 1 && others.every((other) => figure.test(other));
  });

/** True for a row that cannot be meant twice: two cells or more say something of their own, and nobody is nameless. */
const tellsOneThing = (cells: readonly string[]): boolean =>
  cells.every((cell) => !isNobody(cell) || cell === '') &&
  cells.every((cell) => !/^(?:同[上前]|[见見]上|[〃″"]|善心人|[隐隱]名.*|[热熱]心人.*|[无無]名.*)$/.test(cell)) &&
  cells.filter((cell) => /\p{Script=Han}{2}|\d{4}/u.test(cell)).length >= 2;
