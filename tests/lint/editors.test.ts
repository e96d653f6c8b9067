/**
 * Mistakes that people make who come from Hexo, Hugo, Jekyll, WordPress, Word or WeChat: each is told by one of the
 * codes expected of it, and once its cure is applied nothing is told; or, where it has one sure reading, it is read so.
 * The rows were written before the program was asked, but for those of the last two tables, which came with their rules.
 * What each is told, word for word in both languages, is kept as a
 * reviewed snapshot: a change of a sentence, a cure or a place is seen in its diff.
 *
 * A line that a cure proposes is right as it stands: each is put in the place of the line that it is for, and a check
 * tells no error. What stands in several lines, or within a sentence of the body, a person puts in its place.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/content/body/parse.ts';
import { plainText } from '../../src/content/body/plain.ts';
import { type Problem, tell } from '../../src/content/problem.ts';
import { languages } from '../../src/i18n/sentence.ts';
import { folder, problemsOf, type Row, rows } from './mistakes.ts';

const placed = ({ code, line, column }: Problem): string => `${code} ${line}:${column}`;

/** What is said of each row that is told, by the name of its file. */
const said = new Map<string, string[]>();

/** A row and what is said of it, as it is kept. */
const saying = ({ name }: Row, problems: readonly Problem[]): string =>
  [
    name,
    ...problems.flatMap((problem) => [
      `  ${placed(problem)}`,
      ...languages.map((language) => {
        const { message, fix } = tell(problem, language);
        return `    ${`${message} → ${fix}`.replaceAll('\n', '⏎')}`;
      }),
    ]),
  ].join('\n');

const told = rows.filter(({ expected }) => !expected.startsWith('='));
const read = rows.filter(({ expected }) => expected.startsWith('='));

test('there are enough of them', () => expect(rows.length).toBeGreaterThan(250));

describe('is told', () => {
  test.each(told)('$name', (row) => {
    const { place, before, expected, after, file } = row;
    const problems = problemsOf(place, before);
    said.set(file, [...(said.get(file) ?? []), saying(row, problems)]);
    const found = problems.map(({ code }) => code);
    expect(
      found.some((code) => expected.split(' ').includes(code)),
      `told: ${found.join(' ')}`,
    ).toBe(true);
    expect(problemsOf(place, after).map(placed)).toEqual([]);
  });

  test.each([...new Set(told.map(({ file }) => file))])('word for word: %s', async (file) => {
    await expect(`${said.get(file)!.join('\n')}\n`).toMatchFileSnapshot(join(folder, 'said', `${file}.txt`));
  });
});

describe('is read', () => {
  test.each(read)('$name', ({ place, before, expected }) => {
    expect(problemsOf(place, before).map(placed)).toEqual([]);
    const text = expected.slice(1);
    if (text) expect(plainText(parseBody(before, 'a.mdx').tree).replaceAll('\n', '/')).toBe(text);
  });
});

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
    const [first, ...more] = problemsOf(row.place, row.before);
    const after = first && more.length === 0 && codes.has(first.code) ? cured(row, first) : undefined;
    return after === undefined ? [] : [{ row, after, name: `${row.name} → ${after}` }];
  });

test('there are many of them', () => expect(proposals.length).toBeGreaterThan(100));

/** What still stops publication. That a category has another name in site.yaml is told of the right key only. */
const errorsOf = (row: Row, after: string): string[] =>
  problemsOf(row.place, after)
    .filter(({ severity, code }) => severity === 'error' && code !== 'unknown-category')
    .map(({ code, params }) => `${code} ${JSON.stringify(params)}`);

describe('what is proposed is right', () => {
  test.each(proposals)('$name', ({ row, after }) => expect(errorsOf(row, after)).toEqual([]));
});
