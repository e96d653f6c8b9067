/** The manual says what the program does: its pages are current, its keys are those of the schema, its archive is clean. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandsPage, commandsPath, handbookFolder } from '../../scripts/handbook.ts';
import { components } from '../../src/content/body/components.ts';
import { type ProblemCode, problemCodes } from '../../src/content/problem.ts';
import { frontMatter } from '../../src/content/schema/front-matter.ts';
import { site } from '../../src/content/schema/site.ts';
import { root } from '../../src/core/root.ts';
import { checkArchive } from '../../src/lint/check.ts';

const chapters = join(handbookFolder, 'news/2026/11');
const chapter = (name: string): string => readFileSync(join(chapters, `${name}.mdx`), 'utf8');

test('the page of commands is the one that their table makes', () => {
  expect(chapter('commands')).toBe(commandsPage());
  expect(commandsPath).toBe(join(chapters, 'commands.mdx'));
});

test('check finds no error in the manual, and nothing that it would warn an editor of', () => {
  const problems = checkArchive({
    contentDir: handbookFolder,
    shown: 'docs/handbook',
    publicDir: join(handbookFolder, 'public'),
    today: '2026-11-26',
  });
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([]);
});

describe.each([
  { name: 'front-matter', schema: frontMatter, required: { title: '题', date: 'unknown' } },
  { name: 'settings', schema: site, required: { title: '题', url: 'https://example.org' } },
])('the chapter $name', ({ name, schema, required }) => {
  const rows = [...chapter(name).matchAll(/^\| `(\w+)` \| `(.+?)` \|/gm)].map(([, key, example]) => ({
    key: key!,
    example: example!,
  }));

  test('has a row for every key of the schema, and no other', () => {
    expect(rows.map(({ key }) => key).sort()).toEqual(Object.keys(schema.shape).sort());
  });

  test.each(rows)('has an example of $key that the schema takes', ({ key, example }) => {
    const values = { ...required, ...(parse(`${key}: ${example}\n`) as object) };
    expect(schema.safeParse(values).error?.issues ?? []).toEqual([]);
  });
});

test('the content format names every component of the allow-list, and no other', () => {
  const named = [...chapter('content-format').matchAll(/^\| `([A-Z]\w+)` \|/gm)].map(([, component]) => component);
  expect(named.sort()).toEqual(Object.keys(components).sort());
});

test('every code that a chapter names is one of the table', () => {
  const named = readdirSync(chapters).flatMap((name) =>
    [
      ...chapter(name.replace('.mdx', '')).matchAll(
        /(?:(?:错误|提醒) |--explain )([a-z][a-z-]+)$|\[`([a-z-]+)`\]\([^)]*problems\//gm,
      ),
    ].map(([, told, linked]) => told ?? linked!),
  );
  expect(named).toContain('not-a-date');
  expect(named.filter((code) => !problemCodes.includes(code as ProblemCode))).toEqual([]);
});

test('every chapter stands in the list of its part', () => {
  const lists = readdirSync(join(handbookFolder, 'pages'))
    .map((name) => readFileSync(join(handbookFolder, 'pages', name), 'utf8'))
    .join('');
  for (const name of readdirSync(chapters)) {
    const part = /^category: (\w+)$/m.exec(chapter(name.replace('.mdx', '')))![1];
    if (part !== 'reference') expect(lists).toContain(`(/news/2026/11/${name.replace('.mdx', '/')})`);
  }
});

describe.each(['README.md', 'README.en.md', 'SECURITY.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'])('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');

  test('leads to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names tests that are there', () => {
    const named = [...text.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, path]) => path!);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('the README is short enough to be read', () => {
  expect(readFileSync(join(root, 'README.md')).length).toBeLessThan(6000);
});
