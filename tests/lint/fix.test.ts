/** `--fix` over the table of mistakes: it mends what it says, does it once, and changes nothing else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archiveOf, checkFiles } from '../../scripts/problem-examples.ts';
import { parseBody } from '../../src/content/body/parse.ts';
import { type Problem, problem } from '../../src/content/problem.ts';
import type { Example } from '../../src/content/problems/define.ts';
import { applyEdits } from '../../src/lint/fix.ts';
import { checkPunctuation } from '../../src/lint/punctuation.ts';
import { checkResidue } from '../../src/lint/residue.ts';
import { rows } from './mistakes.ts';

const bodies = rows.filter(({ place }) => place === 'body').map(({ before }) => before);
const file = 'content/news/2016/04/a.mdx';
const wrap = (body: string): string => `---\ntitle: 汝州\ndate: 2016-04-18\n---\n\n${body}\n`;
const check = (source: string) => {
  const text = source.replace(/\r\n/g, '\n');
  return [...parseBody(text, file).problems, ...checkResidue(file, source), ...checkPunctuation(file, source)];
};

test.each(bodies)('%j is mended once', (body) => {
  const source = wrap(body);
  const problems = check(source);
  const { text, edits } = applyEdits(source, problems);
  if (edits === 0) return expect(text).toBe(source);
  // A second run may mend what the first uncovered, and then there is nothing left to mend.
  const again = applyEdits(text, check(text)).text;
  expect(applyEdits(again, check(again))).toEqual({ text: again, edits: 0 });
  // Windows' line ends stay.
  const windows = applyEdits(source.replaceAll('\n', '\r\n'), problems).text;
  expect(windows).toBe(text.replaceAll('\n', '\r\n'));
});

test('nothing changes but the places of edits', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('甲', '乙', '\n', ',', ' ')),
      fc.nat(8),
      fc.nat(3),
      (parts, column, length) => {
        const source = parts.join('');
        const line = source.split('\n')[0]!;
        const from = Math.min(column, line.length);
        const to = Math.min(from + length, line.length);
        const one = problem('empty-body', {}, { file, line: 1, column: from + 1 });
        const { text } = applyEdits(source, [{ ...one, edit: { length: to - from, text: 'X' } }]);
        expect(text).toBe(`${source.slice(0, from)}X${source.slice(to)}`);
      },
    ),
  );
});

/** An archive after its edits: the files, and how many edits there were. */
function fixed<F>(files: Readonly<Record<string, F>>, problems: readonly Problem[]) {
  let edits = 0;
  const after = Object.entries(files).map(([path, content]): [string, F | string] => {
    if (typeof content !== 'string') return [path, content];
    const one = applyEdits(
      content,
      problems.filter(({ file }) => file === `content/${path}`),
    );
    edits += one.edits;
    return [path, one.text];
  });
  return { files: Object.fromEntries(after), edits };
}

const archives = rows.filter(({ place }) => place !== 'body');

test.each(archives)('$place $before: an archive is mended once, and the mending tells nothing new', (row) => {
  const files = archiveOf({ in: row.place, before: row.before, after: row.after } as Example, 'before');
  const problems = checkFiles(files);
  const first = fixed(files, problems);
  expect(first.edits > 0).toBe(problems.some(({ edit }) => edit));
  if (first.edits === 0) return expect(first.files).toEqual(files);
  const left = checkFiles(first.files);
  // What was mended is told no more, and nothing is told that was not told before.
  const count = (all: readonly Problem[]) => Map.groupBy(all, ({ code }) => code);
  for (const [code, some] of count(left))
    expect(some.length, code).toBeLessThanOrEqual(count(problems).get(code)?.length ?? 0);
  const second = fixed(first.files, left);
  expect(fixed(second.files, checkFiles(second.files))).toEqual({ files: second.files, edits: 0 });
});
