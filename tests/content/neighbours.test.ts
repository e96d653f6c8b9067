/**
 * What is told of a text that differs from a known mistake, or from its cure, in one step: the same, unless the reviewed
 * snapshot says otherwise. The examples say what a rule is for; their neighbours say where it ends.
 */
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/archive/article.ts';
import { articleFile } from '../../src/archive/files.ts';
import { parseBody } from '../../src/content/body/parse.ts';
import type { Problem } from '../../src/content/problem.ts';
import type { Example } from '../../src/content/problems/define.ts';
import { problemTable } from '../../src/content/problems/table.ts';
import { glossaryFile } from '../../src/content/schema/glossary.ts';
import { site } from '../../src/content/schema/site.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { rows } from '../lint/mistakes.ts';
import { lineSteps, steps, stepsFor } from './neighbours.ts';

const file = articleFile('news/2016/04/ruzhou.mdx')!;
const settings = { script: 'zh-Hans' as const, categories: [{ id: 'members', title: '会员风采' }] };

/** Parameters that say what is known, not what was found. */
const isShown = (key: string, value: unknown): unknown =>
  /^(?:known|options|example|headings)$/.test(key) ? undefined : value;
const told = (problems: readonly Problem[]): string =>
  problems
    .map(({ code, line, column, params }) => `${code} ${line}:${column} ${JSON.stringify(params, isShown)}`)
    .join(' ');

/** How the files of each place are read. */
const readers: Partial<Record<Example['in'], (text: string) => string>> = {
  body: (text) => told(parseBody(text, 'a.mdx').problems),
  'front matter': (text) => {
    const lines = ['title: 汝州', 'date: 2016-04-18'].filter((one) => !text.includes(one.slice(0, 5)));
    return told(readArticle(`---\n${[...lines, text].join('\n')}\n---\n\n正文。\n`, file, settings).problems);
  },
  file: (text) => told(readArticle(text, file, settings).problems),
  'site.yaml': (text) =>
    told(readYaml(`title: 会刊\nurl: https://a.example\n${text}\n`, site, { file: 'site.yaml' }).problems),
  glossary: (text) => told(readYaml(`${text}\n`, glossaryFile, { file: 'names.yaml' }).problems),
};

const examples = [
  ...Object.values(problemTable).flatMap(({ example }) => [
    { place: example.in, text: example.before, count: 12 },
    { place: example.in, text: example.after, count: 4 },
  ]),
  ...rows.map(({ place, before }) => ({ place, text: before, count: 3 })),
];

test.each(Object.entries(readers))('the neighbours of what stands in %s', async (place, read) => {
  const texts = [...new Map(examples.filter((one) => one.place === place).map((one) => [one.text, one])).values()];
  const all = place === 'body' || place === 'file' ? [...steps, ...lineSteps] : steps;
  const lines = texts.flatMap(({ text, count }) => {
    const own = read(text);
    // Drawn by the text, so that a new row changes the neighbours of no other.
    const others = stepsFor(crc32(text), all, count).flatMap(([name, step]) => {
      const other = read(step(text));
      return other === own ? [] : [`  ${name}: ${other}`];
    });
    return [`${JSON.stringify(text)}: ${own}`, ...others];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, '../fixtures/neighbours', `${place.replaceAll(/\W/g, '-')}.txt`),
  );
});
