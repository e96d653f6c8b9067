/** The table of mistakes that people make, one row each: tests/fixtures/editors/*.tsv. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkExample } from '../../scripts/problem-examples.ts';
import type { Problem } from '../../src/content/problem.ts';
import type { Example } from '../../src/content/problems/define.ts';

/** Where the tables lie. */
export const folder = join(import.meta.dirname, '../fixtures/editors');
const unescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_, hex: string | undefined, sign: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : ({ n: '\n', t: '\t' }[sign] ?? sign),
  );

/** A mistake, the codes of which one is told (or `=` and the text that is read), and the text after its cure. */
export interface Row {
  name: string;
  /** Its table, without the ending. */
  file: string;
  place: Example['in'];
  before: string;
  expected: string;
  after: string;
}

/** All rows. */
export const rows = readdirSync(folder)
  .filter((file) => file.endsWith('.tsv'))
  .flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line): Row => {
        const [from = '', place = '', before = '', expected = '', after = ''] = line.split('\t');
        return {
          name: `${file.replace('.tsv', '')} ${from}: ${before}`,
          file: file.replace('.tsv', ''),
          place: place as Example['in'],
          before: unescaped(before),
          expected: unescaped(expected),
          after: unescaped(after),
        };
      }),
  );

const told = new Map<string, Problem[]>();

/** What is told of a text in its place; kept, since many rows are mended to the same text and several tests ask. */
export function problemsOf(place: Example['in'], text: string): readonly Problem[] {
  const key = `${place}\n${text}`;
  const known = told.get(key) ?? checkExample({ in: place, before: text, after: text } as Example, 'before');
  told.set(key, known);
  return known;
}
