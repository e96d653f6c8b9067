/** Rows of a table whose second line is missing or is not one, or that stand apart from their table: Markdown makes one paragraph of them. */

import type { Element, ElementContent, Root } from 'hast';
import { alphabetOf } from '../../core/alphabet.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { cellsOf } from './comma-rows.ts';
import { rangeOf } from './place.ts';
import {
  aligned,
  barred,
  dashes,
  drawn,
  isRow,
  looseTable,
  most,
  tableOf,
  wholeTable,
  withQuotedCells,
} from './table-drafts.ts';

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

/** A table whose rows empty lines part, the line below its head among them: each is a paragraph. @param nodes from its first row on */
function rowsApart(nodes: readonly ElementContent[], source: string): { better: string; nodes: number } | undefined {
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
  if (!alphabetOf(source).hasAny('|｜│┃║├┌+\t,\u3000') && !/\S {2,}\S/.test(source)) return [];
  return tablesIn(tree.children as ElementContent[], source, place);
}

/** The same of what stands within a box, a quotation or an item. @param within what a line begins with that is none of it */
function tablesIn(
  nodes: readonly ElementContent[],
  source: string,
  place: (offset: number) => Place,
  within?: RegExp,
): Problem[] {
  const problems: Problem[] = [];
  let isBelowTable = false;
  let told = 0;
  for (const [i, node] of nodes.entries()) {
    if (isContainer(node)) problems.push(...tablesIn(node.children as ElementContent[], source, place, prefix));
    if (node.type !== 'element' || i < told) continue;
    const apart = rowsApart(nodes.slice(i), source);
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
    const written = withQuotedCells(source.slice(from, to)).split('\n');
    const lines = within ? written.map((line) => line.replace(within, '')) : written;
    if (isBelow && lines.every((line) => /^\s*\|.*\|\s*$/.test(line))) {
      problems.push(problem('table-sign', { better: lines[0]!.trim(), apart: true }, place(from)));
      isBelowTable = true;
      continue;
    }
    const offsetOf = (row: number): number =>
      from + written.slice(0, row).join('\n').length + (row && 1) + written[row]!.length - lines[row]!.length;
    problems.push(...tableOfLines(lines, (row) => place(offsetOf(row))));
  }
  return problems;
}

/** What blocks stand in. */
const isContainer = (node: ElementContent): node is Element =>
  (node.type === 'element' && /^(?:blockquote|ul|ol|li)$/.test(node.tagName)) ||
  (node.type as string) === 'mdxJsxFlowElement';
/** What a line within one begins with. */
const prefix = /^(?:[ \t]*>)*[ \t]*/;

/** The reason that `table-sign` gives for rows that Markdown reads as text; none where box-drawing lines part plain rows. */
function whyNone(lines: readonly string[], first: number) {
  if (lines[first]!.includes('\t')) return 'tabs';
  if (/^[\u3000\u00a0]/.test(lines[first]!)) return 'indent';
  return lines.some((line) => /[｜│┃║]/.test(line)) ? 'bars' : undefined;
}

/** What is told of the lines of a paragraph. @param place of one of them, by its number */
function tableOfLines(lines: readonly string[], place: (row: number) => Place): Problem[] {
  if (isCommaTable(lines))
    return [problem('table-sign', { better: tableOf(lines.map(cellsOf)), commas: true, why: 'commas' }, place(0))];
  const first = lines.findIndex((line, i) => isRow(line) && isRow(lines[i + 1]));
  if (first === -1) {
    const loose = looseTable(lines);
    return loose
      ? [problem('table-sign', { better: tableOf(loose), commas: true, why: whyLoose(lines) }, place(0))]
      : [];
  }
  const head = lines.find((line, i) => i >= first && !drawn.test(line.trim())) ?? '';
  const columns = head
    .trim()
    .replace(/^[|｜│┃║]|[|｜│┃║]$/g, '')
    .split(/[|｜│┃║]|\t+/).length;
  const better = `|${' --- |'.repeat(columns)}`;
  const second = lines[first + 1]!.trim();
  const whole = wholeTable(lines.slice(first));
  if (whole) {
    return [problem('table-sign', { better: whole, commas: true, why: whyNone(lines, first) }, place(first))];
  }
  // Rows of which some have more cells than others, or text below them.
  if (/^[\u3000\u00a0]/.test(lines[first]!))
    return [problem('table-sign', { better: lines[first]!.trim(), why: 'indent' }, place(first))];
  if (!dashes.test(second)) return [problem('table-sign', { better }, place(first))];
  // A line of other dashes was meant for it.
  const line = aligned(second, columns) ?? better;
  const one = problem(
    'table-sign',
    { better: line, dashes: second, cells: differing(columns, second) },
    place(first + 1),
  );
  return [lines[first]!.includes('|') ? { ...one, edit: { length: lines[first + 1]!.length, text: line } } : one];
}
