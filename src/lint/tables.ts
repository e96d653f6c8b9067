/** The tables of a file's prose, cell by cell. */
import { proseOfFile } from '../content/body/prose.ts';
import { matchesIn } from '../core/matches.ts';
import { remembered } from '../core/remembered.ts';

/** A cell of a table. */
export interface Cell {
  /** Without blanks at its ends. */
  text: string;
  /** Offset in the file. */
  index: number;
}

/** The rows of each table of a file, the line of dashes below the head among them. @example tablesOf(source)[0]?.[2]?.[0]?.text */
export const tablesOf: (source: string) => readonly Cell[][][] = remembered((source: string) => {
  if (!source.includes('|')) return [];
  const tables: Cell[][][] = [[]];
  for (const { 0: line, index } of proseOfFile(source).matchAll(/[^\n]+|\n(?=\n)/g))
    if (/^[ \t]*\|.*\|[ \t]*$/.test(line)) tables.at(-1)!.push(cellsOf(line, index));
    else tables.push([]);
  return tables.filter(({ length }) => length > 2);
});

/** A bar behind a backslash is a character of its cell (GFM 4.10). */
const cellsOf = (line: string, start: number): Cell[] =>
  matchesIn(line, /(?<=(?<!\\)\|)(?:\\\||[^|])*?(?=(?<!\\)\|)/g).map(({ 0: cell, index }) => ({
    text: cell.trim(),
    index: start + index + cell.search(/\S|$/),
  }));
