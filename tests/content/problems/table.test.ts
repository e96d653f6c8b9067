/** The table of problems: every entry is found by some part of the program, its cure works, and docs/problems is made of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkExample } from '../../../scripts/problem-examples.ts';
import { problemPages, problemsFolder } from '../../../scripts/problems.ts';
import { problemCodes, tell } from '../../../src/content/problem.ts';
import { problemTable } from '../../../src/content/problems/table.ts';
import { root } from '../../../src/core/root.ts';
import { languages } from '../../../src/i18n/sentence.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('the pages of docs/problems are made from the table of problems', () => {
  const pages = problemPages();
  expect(readdirSync(problemsFolder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages)
    expect(text, 'run node scripts/huikan.mjs problems').toBe(read(join('docs/problems', name)));
});

test('every code is found by some part of the program', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('problems'))
    .map((path) => read(join('src', path)))
    .join('\n');
  expect(problemCodes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
});

test.each(problemCodes)('the example of %s has the problem before and none after', (code) => {
  const { example, severity } = problemTable[code];
  const before = checkExample(example, 'before').filter((one) => one.code === code);
  expect(before.length).toBeGreaterThan(0);
  for (const one of before) {
    expect(one.severity).toBe(severity);
    for (const language of languages) {
      const { message, fix } = tell(one, language);
      expect(`${message}${fix}`).not.toMatch(/undefined|\[object|NaN/);
      expect(message && fix).toBeTruthy();
      if (language === 'zh-Hans') expect(message).toMatch(/\p{Script=Han}/u);
    }
  }
  expect(checkExample(example, 'after')).toEqual([]);
});
