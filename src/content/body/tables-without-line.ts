/** Rows of a table whose second line is missing or is not one, or that stand apart from their table: Markdown makes one paragraph of them. */
import type { Root } from 'hast';
import { alphabetOf } from '../../core/alphabet.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { cellsOf } from './comma-rows.ts';
import { rangeOf } from './place.ts';

/** The sign or number of an item, as Word parts it from its text by a tab. */
const listSign =
  /^(?:[•●◆◇■□○◦▪▶►➢Øü§²lnuvqpo·・－＊＋*+-](?: ?\t+| {2,}|\u3000+)|[（(]?[\d一二三四五六七八九十]{1,3}[.．、)）]? ?\t+)/;

/** The line below a head, of any dashes. */
const dashes = /^[|｜][|｜\s:：\-—–－━─_=＝～~·.…]*[|｜]$/;
/** A line of a table that is drawn: ├──┼──┤, +----+----+. */
const drawn = /^[├┌└┝┠╞╔╚╠+][├┼┬┴┤┐┘┿╪╬╣╗╝╦╩╡┨┯┷─━═\-=+]{2,}$/;
/** As many rows as a message shows. */
const most = 12;
/** A row between bars, those of drawn tables among them. */
const barred = /^\s*[|｜│┃║].*[|｜│┃║]\s*$/;

const isRow = (line: string | undefined): boolean =>
  line !== undefined &&
  (barred.test(line) || drawn.test(line.trim()) || line.trim().replace(listSign, '').includes('\t'));

/** What columns are called. */
const column =
  /^(?:姓名|名[称稱]|[职職][务務]|[单單]位|日期|[时時][间間]|地[点點址]|金[额額]|[数數]量|序[号號]|[编編][号號]|[电電][话話]|[备備][注註]|届[别別]|[项項]目|企[业業]|公司|人[数數]|[价價]格|性[别別]|籍[贯貫])$/u;

/** Rows as spreadsheets export them: as many commas of half width in each, and no sign of a sentence. */
const isCommaTable = (lines: readonly string[]): boolean => {
  const counts = new Set(lines.map((line) => (/[，。；：！？\s]/.test(line.trim()) ? 0 : cellsOf(line).length - 1)));
  const [commas = 0] = counts;
  const isLong =
    lines.length >= 3 || (lines.length === 2 && cellsOf(lines[0]!).filter((cell) => column.test(cell)).length > 1);
  return isLong && lines.length <= 20 && counts.size === 1 && commas > 0;
};

/** The line below a head whose colons say on which side the cells stand. @example aligned('|：--|--：|', 2) // '| :--- | ---: |' */
function aligned(dashes: string, columns: number): string | undefined {
  const cells = dashes.replace(/^[|｜]|[|｜]$/g, '').split(/[|｜]/);
  if (cells.length !== columns || !/[:：]/.test(dashes)) return undefined;
  const side = (sign: boolean): string => (sign ? ':' : '-');
  return `| ${cells.map((cell) => `${side(/^\s*[:：]/.test(cell))}--${side(/[:：]\s*$/.test(cell))}`).join(' | ')} |`;
}

/** Rows without bars at their ends, or whose cells blanks part: as many cells in each of three lines. */
function looseTable(lines: readonly string[]): string[][] | undefined {
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

/** All of a table whose bars are not plain ones, as it should be; nothing where its rows have not as many cells. */
function wholeTable(lines: readonly string[]): string | undefined {
  const rows = lines.filter((line) => !dashes.test(line.trim()) && !drawn.test(line.trim()));
  // Of plain bars alone only the line is missing, unless lines are drawn between them.
  const isPlain = rows.every((row) => /^\s*\|.*\|\s*$/.test(row)) && !lines.some((line) => drawn.test(line.trim()));
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
const withQuotedCells = (text: string): string =>
  text.includes('\t') && text.includes('"')
    ? text.replace(/(?<=^|\t|\n)"((?:[^"\t]|"")*\n(?:[^"\t]|"")*)"(?=\t|\n|$)/g, (_, cell: string) =>
        cell.replaceAll('""', '"').replace(/\s*\n\s*/g, '<br />'),
      )
    : text;

/** Cells as a table of Markdown. */
function tableOf(cells: readonly (readonly string[])[], line = `|${' --- |'.repeat(cells[0]!.length)}`): string {
  const [head = '', ...others] = cells.map((row) => `| ${row.join(' | ')} |`);
  return [head, line, ...others].join('\n');
}

/** A table whose rows empty lines part, the line below its head among them: each is a paragraph. @param nodes from its first row on */
function rowsApart(
  nodes: readonly Root['children'][number][],
  source: string,
): { better: string; nodes: number } | undefined {
  const rows: string[] = [];
  let count = 0;
  for (const [i, node] of nodes.entries()) {
    if (node.type === 'text' && node.value.trim() === '') continue;
    const row = node.type === 'element' && node.tagName === 'p' ? source.slice(...rangeOf(node)).trim() : '';
    if (!barred.test(row) || row.includes('\n')) break;
    rows.push(row);
    count = i + 1;
  }
  const [head = '', line = '', ...others] = rows;
  return others.length > 0 && dashes.test(line) && !dashes.test(head) && rows.length <= most
    ? { better: rows.map((row) => row.replaceAll('｜', '|')).join('\n'), nodes: count }
    : undefined;
}

/** Why rows without bars at both ends are no table. */
const whyLoose = (lines: readonly string[]) =>
  lines.every((line) => line.includes('\t')) ? 'tabs' : lines.some((line) => line.includes('｜')) ? 'bars' : 'blanks';

/** The cells of a head and of the line below it, where these are not as many. */
function differing(columns: number, dashes: string): readonly [number, number] | undefined {
  const own = dashes.replace(/^[|｜]|[|｜]$/g, '').split(/[|｜]/).length;
  return own === columns ? undefined : [columns, own];
}

/** Rows of a table whose second line is missing or is not one: they are one paragraph. */
export function tablesWithoutLine(tree: Root, source: string, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  if (!alphabetOf(source).hasAny('|｜│┃║├┌+\t,\u3000') && !/\S {2,}\S/.test(source)) return problems;
  let isBelowTable = false;
  let told = 0;
  for (const [i, node] of tree.children.entries()) {
    if (node.type !== 'element' || i < told) continue;
    const apart = rowsApart(tree.children.slice(i), source);
    if (apart) {
      problems.push(
        problem('table-sign', { better: apart.better, blank: true, commas: true }, place(rangeOf(node)[0])),
      );
      told = i + apart.nodes;
      continue;
    }
    const isBelow = isBelowTable;
    isBelowTable = node.tagName === 'table';
    if (node.tagName !== 'p') continue;
    const [from, to] = rangeOf(node);
    const lines = withQuotedCells(source.slice(from, to)).split('\n');
    if (isBelow && lines.every((line) => /^\s*\|.*\|\s*$/.test(line))) {
      problems.push(problem('table-sign', { better: lines[0]!.trim(), apart: true }, place(from)));
      isBelowTable = true;
      continue;
    }
    if (isCommaTable(lines)) {
      const rows = lines.map(cellsOf);
      problems.push(problem('table-sign', { better: tableOf(rows), commas: true, why: 'commas' }, place(from)));
      continue;
    }
    const first = lines.findIndex((line, i) => isRow(line) && isRow(lines[i + 1]));
    const loose = first === -1 ? looseTable(lines) : undefined;
    if (loose)
      problems.push(problem('table-sign', { better: tableOf(loose), commas: true, why: whyLoose(lines) }, place(from)));
    if (first === -1) continue;
    const head = lines.find((line, i) => i >= first && !drawn.test(line.trim())) ?? '';
    const columns = head
      .trim()
      .replace(/^[|｜│┃║]|[|｜│┃║]$/g, '')
      .split(/[|｜│┃║]|\t+/).length;
    const better = `|${' --- |'.repeat(columns)}`;
    const offsetOf = (row: number): number => from + lines.slice(0, row).join('\n').length + (row && 1);
    const second = lines[first + 1]!.trim();
    const whole = wholeTable(lines.slice(first));
    if (whole) {
      const isPlain = !lines.some((line) => /[｜│┃║]/.test(line));
      const why = lines[first]!.includes('\t') ? 'tabs' : isPlain ? undefined : 'bars';
      problems.push(problem('table-sign', { better: whole, commas: true, why }, place(offsetOf(first))));
      continue;
    }
    // A line of other dashes was meant for it.
    problems.push(
      dashes.test(second)
        ? {
            ...problem(
              'table-sign',
              { better: aligned(second, columns) ?? better, dashes: second, cells: differing(columns, second) },
              place(offsetOf(first + 1)),
            ),
            ...(lines[first]!.includes('|') && {
              edit: { length: lines[first + 1]!.length, text: aligned(second, columns) ?? better },
            }),
          }
        : problem('table-sign', { better }, place(offsetOf(first))),
    );
  }
  return problems;
}
