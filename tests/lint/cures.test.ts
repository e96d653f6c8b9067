/**
 * A line that a cure proposes is right as it stands: each is put in the place of the line that it is for, and a check
 * tells no error. What stands in several lines, or within a sentence of the body, a person puts in its place.
 */
import { describe, expect, test } from 'vitest';
import { checkExample } from '../../scripts/problem-examples.ts';
import type { Problem } from '../../src/content/problem.ts';
import type { Example } from '../../src/content/problems/define.ts';
import { type Row, rows } from './mistakes.ts';

const problemsOf = ({ place }: Row, text: string): Problem[] =>
  checkExample({ in: place, before: text, after: text } as Example, 'before');

/** The kinds of file that are YAML, and on which of their lines a row's text begins. */
const firstLines: Partial<Record<Row['place'], number>> = { glossary: 1, 'site.yaml': 4, exhibit: 4 };
/** Problems whose `better` is a line, an item, or keys and values in braces. */
const codes = new Set(['unknown-key', 'wrong-type', 'yaml-syntax']);

/** The text of a row with what is proposed in the place of its only line; nothing where that is only a part of it. */
function cured({ before, place }: Row, { params, line }: Problem): string | undefined {
  const { better, twin } = params as { better?: string; twin?: string };
  if (!better || twin || before.includes('\n') || line !== (firstLines[place] ?? 4)) return undefined;
  const [, head = '', rest = ''] = /^(\s*(?:- )?)(.*)$/.exec(before) ?? [];
  const isItem = /^- /.test(better);
  const isWhole = /^[\w-]+: /.test(better) && !rest.startsWith('{') && !/^[\w-]+:\s*\{/.test(rest);
  // Within braces it is one key of several.
  if (!isItem && !isWhole && !better.startsWith('{')) return undefined;
  if (better.startsWith('{')) return before.replace(/\{.*\}\s*$|(?<=: \[).*(?=\]$)|(?<=- ).*$/, () => better);
  return head.replace(isItem ? /- $/ : /$^/, '') + better;
}

const proposals = rows
  .filter(({ place }) => place === 'front matter' || place in firstLines)
  .flatMap((row) => {
    const [first, ...more] = problemsOf(row, row.before);
    const after = first && more.length === 0 && codes.has(first.code) ? cured(row, first) : undefined;
    return after === undefined ? [] : [{ row, after, name: `${row.name} → ${after}` }];
  });

test('there are many of them', () => expect(proposals.length).toBeGreaterThan(100));

/** What still stops publication. That a category has another name in site.yaml is told of the right key only. */
const errorsOf = (row: Row, after: string): string[] =>
  problemsOf(row, after)
    .filter(({ severity, code }) => severity === 'error' && code !== 'unknown-category')
    .map(({ code, params }) => `${code} ${JSON.stringify(params)}`);

describe('what is proposed is right', () => {
  test.each(proposals)('$name', ({ row, after }) => expect(errorsOf(row, after)).toEqual([]));
});
