/** Rows that were meant as a table, read by their bars, tabs or blanks, and the table that Markdown makes of them. */

/** The sign or number of an item, as Word parts it from its text by a tab; those of its symbol fonts are private use. */
const listSign =
  /^(?:[\ue000-\uf8ff•●◆◇■□○◦▪▶►➢Øü§²lnuvqpo·・－＊＋*+-](?: ?\t+| {2,}|\u3000+)|[（(]?[\d一二三四五六七八九十]{1,3}[.．、)）]? ?\t+)/;

/** The line below a head, of any dashes. */
export const dashes = /^[|｜][|｜\s:：\-—–－━─_=＝～~·.…]*[|｜]$/;
/** A line of a table that is drawn: ├──┼──┤, +----+----+. */
export const drawn = /^[├┌└┝┠╞╔╚╠+][├┼┬┴┤┐┘┿╪╬╣╗╝╦╩╡┨┯┷─━═\-=+]{2,}$/;
/** A row between bars, those of drawn tables among them. */
export const barred = /^\s*[|｜│┃║].*[|｜│┃║]\s*$/;

export const isRow = (line: string | undefined): boolean =>
  line !== undefined &&
  (barred.test(line) || drawn.test(line.trim()) || line.trim().replace(listSign, '').includes('\t'));

/** The line below a head whose colons say on which side the cells stand. @example aligned('|：--|--：|', 2) // '| :--- | ---: |' */
export function aligned(dashes: string, columns: number): string | undefined {
  const cells = dashes.replace(/^[|｜]|[|｜]$/g, '').split(/[|｜]/);
  if (cells.length !== columns || !/[:：]/.test(dashes)) return undefined;
  const side = (sign: boolean): string => (sign ? ':' : '-');
  return `| ${cells.map((cell) => `${side(/^\s*[:：]/.test(cell))}--${side(/[:：]\s*$/.test(cell))}`).join(' | ')} |`;
}

/** Rows without bars at their ends, or whose cells blanks part: as many cells in each of three lines. */
export function looseTable(lines: readonly string[]): string[][] | undefined {
  if (lines.length < 3 || lines.length > most || lines.some((line) => listSign.test(line.trim()))) return undefined;
  for (const sign of [/[|｜]/, /(?: {2,}|[ \u3000]*\u3000[ \u3000]*|\t+)/]) {
    const cells = lines.map((line) =>
      line
        .trim()
        .split(sign)
        .map((cell) => cell.trim()),
    );
    const [{ length } = []] = cells;
    const isTable =
      length !== undefined && length > 1 && cells.every((row) => row.length === length && row.every(isCell));
    // Verse in two columns has lines of one length.
    const isVerse = new Set(cells.flat().map((cell) => cell.length)).size === 1 && cells[0]![0]!.length > 3;
    if (isTable && !isVerse) return cells;
  }
  return undefined;
}

/** True for a word or two; a sentence is no cell. */
const isCell = (text: string): boolean => text !== '' && text.length <= 20 && !/[，。；！？]/.test(text);

/** As many rows as a message shows. */
export const most = 12;

/** All of a table whose bars are not plain ones, as it should be; nothing where its rows have not as many cells. */
export function wholeTable(lines: readonly string[]): string | undefined {
  const rows = lines.filter((line) => !dashes.test(line.trim()) && !drawn.test(line.trim()));
  // Of plain bars alone only the line is missing, unless lines are drawn between them.
  const isPlain = rows.every((row) => /^[ \t]*\|.*\|\s*$/.test(row)) && !lines.some((line) => drawn.test(line.trim()));
  if (lines.length > most || !rows.every(isRow) || isPlain) return undefined;
  const cells = rows.map((row) =>
    row
      .trim()
      .replace(/^[|｜│┃║]|[|｜│┃║]$/g, '')
      .split(/[|｜│┃║]|\t+/)
      .map((cell) => cell.trim()),
  );
  const columns = cells[0]!.length;
  if (cells.some(({ length }) => length !== columns)) return undefined;
  const line = lines.find((one) => dashes.test(one.trim()));
  return tableOf(cells, aligned(line?.trim() ?? '', columns));
}

/** Cells that a spreadsheet put in quotes since their text has several lines: each is one line again. */
export const withQuotedCells = (text: string): string =>
  text.includes('\t') && text.includes('"')
    ? text.replace(/(?<=^|\t|\n)"((?:[^"\t]|"")*\n(?:[^"\t]|"")*)"(?=\t|\n|$)/g, (_, cell: string) =>
        cell.replaceAll('""', '"').replace(/\s*\n\s*/g, '<br />'),
      )
    : text;

/** Cells as a table of Markdown. */
export function tableOf(cells: readonly (readonly string[])[], line = `|${' --- |'.repeat(cells[0]!.length)}`): string {
  const [head = '', ...others] = cells.map((row) => `| ${row.join(' | ')} |`);
  return [head, line, ...others].join('\n');
}
