/** The codes of problems: each stands in the code that finds it and in the README, and nowhere is there another. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemCodes } from '../../src/content/problem.ts';
import { root } from '../../src/core/root.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('the README says of every code what to do, and of no other', () => {
  const [, table = ''] = /<!-- codes -->([\s\S]*?)<!-- \/codes -->/.exec(read('README.md')) ?? [];
  const documented = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, code]) => code);
  expect(documented).toEqual([...problemCodes]);
});

test('every code is found by some part of the program', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('problem.ts'))
    .map((path) => read(join('src', path)))
    .join('\n');
  expect(problemCodes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
});
