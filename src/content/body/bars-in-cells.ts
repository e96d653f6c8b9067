/** Bars within the cells of a table, which part a cell in two and push the last one off the page: `云织|YUNZHI`. */
import { matchesIn } from '../../core/matches.ts';

/** A bar that parts cells, or would; one behind a backslash is text. */
const bars = /(?<!\\)\|/g;
const divider = /^[\s>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The bars between the cells of a row: not those at its ends. */
function innerBars(row: string): readonly number[] {
  const text = row.trimEnd();
  const start = /^[\s>]*/.exec(text)![0].length;
  return matchesIn(text, bars)
    .map(({ index }) => index)
    .filter((at) => at > start && at < text.length - 1);
}

/** True for a bar between two words without a blank on either side. */
const isTight = (row: string, at: number): boolean =>
  /[\p{L}\p{N}）)”」》]/u.test(row.charAt(at - 1)) && /[\p{L}\p{N}（(“「《]/u.test(row.charAt(at + 1));

/** A cell with its bars as text, where a row has so many too many. */
export interface Barred {
  /** Of the first bar, in the row. */
  at: number;
  found: string;
  better: string;
}

/**
 * The bars that a row has too many, where they alone stand tight between words and those that part cells do not.
 * @param before the lines up to the row, its table's head among them
 * @example barsInCells('| 云织|YUNZHI | 94 |', ['| 企业 | 得分 |', '| --- | --- |'])?.better // '云织\\|YUNZHI'
 */
export function barsInCells(row: string, before: readonly string[]): Barred | undefined {
  const line = before.findLastIndex((one) => divider.test(one) && one.includes('-'));
  const head = before[line - 1];
  if (head === undefined || before.slice(line + 1).some((one) => !one.includes('|'))) return undefined;
  const [parts, own] = [innerBars(head), innerBars(row)];
  const tight = own.filter((at) => isTight(row, at));
  const isOne = tight.length > 0 && own.length - tight.length === parts.length;
  if (!isOne || (parts.length === 0 && tight.length > 1) || parts.some((at) => isTight(head, at))) return undefined;
  const edges = [0, ...own.filter((at) => !tight.includes(at)), row.length];
  const [first] = tight;
  const end = edges.findIndex((edge) => edge > first!);
  const found = row.slice(edges[end - 1]!, edges[end]).replace(/^[\s>|]+|[\s|]+$/g, '');
  return { at: first!, found, better: found.replace(bars, '\\|') };
}
