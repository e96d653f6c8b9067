/** A long file says in its head why it is one file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';

/** Lines that a file has without having to say why. */
const enough = 200;

/** The comment that a file begins with. @example headOf('/** A table. *\/\nconst a = 1;') // '/** A table. *\/' */
const headOf = (text: string): string => /^\/\*[\s\S]*?\*\//.exec(text)?.[0].replaceAll(/\s*\n \* ?/g, ' ') ?? '';

/** `A table.`, `Whole: …`, `One class, since …` */
const reason = /\bA table\.|\bWhole[:,]|\bOne \w+, (?:since|whose)\b/;

const unexplained = (files: ReadonlyMap<string, string>): string[] =>
  [...files]
    .filter(([, text]) => text.split('\n').length > enough + 1 && !reason.test(headOf(text)))
    .map(([path]) => path);

test('no file of src is longer than 200 lines without a reason in its head', () => {
  const files = walk(join(root, 'src'), 'src').filter((path) => /\.(?:ts|astro|css|mdx)$/.test(path));
  expect(unexplained(new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')])))).toEqual([]);
});

test('a reason is looked for in the head alone', () => {
  const lines = '\n'.repeat(300);
  const files = { a: `/** A table. */${lines}`, b: `/** B. */${lines}// A table.`, c: lines, d: '/** D. */\n' };
  expect(unexplained(new Map(Object.entries(files)))).toEqual(['b', 'c']);
});
