/**
 * Tables of where a function's answers change: texts at both sides of each bound, tests/fixtures/bounds/*.tsv. A row is
 * the function's name, its arguments and what it gives back, the last two as JSON; nothing is an empty field.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../fixtures/bounds');

/** A call, and what it gives back. */
export interface Bound {
  name: string;
  answer: () => unknown;
  expected: unknown;
}

type Functions = Readonly<Record<string, (...args: never[]) => unknown>>;

/** @param table its path without the ending, which is that of the tested file @example boundsOf('problems/eras', { commonEra }) */
export const boundsOf = (table: string, functions: Functions): Bound[] =>
  readFileSync(join(folder, `${table}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Bound => {
      const [called = '', args = '', expected = ''] = line.split('\t');
      // JSON has no word for what is not given.
      const given = (JSON.parse(args) as unknown[]).map((one) => one ?? undefined) as never[];
      return {
        name: `${called}(${args.slice(1, -1)}) is ${expected || 'nothing'}`,
        answer: () => functions[called]!(...given),
        expected: expected === '' ? undefined : (JSON.parse(expected) as unknown),
      };
    });
