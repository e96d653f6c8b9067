/**
 * Mistakes that people make who come from Hexo, Hugo, Jekyll, WordPress, Word or WeChat: each is told by one of the
 * codes expected of it, and once its cure is applied nothing is told; or, where it has one sure reading, it is read so.
 * The rows were written before the program was asked. What each is told, word for word in both languages, is kept as a
 * reviewed snapshot: a change of a sentence, a cure or a place is seen in its diff.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkExample } from '../../scripts/problem-examples.ts';
import { parseBody } from '../../src/content/body/parse.ts';
import { plainText } from '../../src/content/body/plain.ts';
import { type Problem, tell } from '../../src/content/problem.ts';
import type { Example } from '../../src/content/problems/define.ts';
import { languages } from '../../src/i18n/sentence.ts';
import { folder, type Row, rows } from './mistakes.ts';

const problemsOf = (place: Example['in'], text: string, side: 'before' | 'after'): Problem[] =>
  checkExample({ in: place, before: text, after: text } as Example, side);

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
    const problems = problemsOf(place, before, 'before');
    said.set(file, [...(said.get(file) ?? []), saying(row, problems)]);
    const found = problems.map(({ code }) => code);
    expect(
      found.some((code) => expected.split(' ').includes(code)),
      `told: ${found.join(' ')}`,
    ).toBe(true);
    expect(problemsOf(place, after, 'after').map(placed)).toEqual([]);
  });

  test.each([...new Set(told.map(({ file }) => file))])('word for word: %s', async (file) => {
    await expect(`${said.get(file)!.join('\n')}\n`).toMatchFileSnapshot(join(folder, 'said', `${file}.txt`));
  });
});

describe('is read', () => {
  test.each(read)('$name', ({ place, before, expected }) => {
    expect(problemsOf(place, before, 'before').map(placed)).toEqual([]);
    const text = expected.slice(1);
    if (text) expect(plainText(parseBody(before, 'a.mdx').tree).replaceAll('\n', '/')).toBe(text);
  });
});
