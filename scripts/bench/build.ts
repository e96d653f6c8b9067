/**
 * `npm run bench -- build [--articles 1000,10000,50000] [--only huikan,astro,…] [--search] [--json]`: builds a
 * generated archive with this project and with its peers, which make the same kinds of pages: both editions of every
 * article, its permanent address, the whole archive, years, months and five kinds of topic in lists of twenty, feeds, a
 * sitemap. Of what this project alone makes, the pages with both editions side by side are taken out (`sideBySide` is
 * off); not so related articles, structured data, feeds of categories, the open data (`dump/`), the manifest of digests
 * and some pages an edition: help, search, figures, open data, organisations, persons by initial. The peers in turn
 * make two lists of a name that opencc-js, or OpenCC, writes in two ways in one edition.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { messages } from '../../src/i18n/messages.ts';
import { readOptions, WrongUse } from '../options.ts';
import { writeArchive } from './archive.ts';
import { type Builder, builders, missingFor } from './build/builders.ts';
import { compete, linkPackages, type Results } from './build/contest.ts';
import { room } from './build/room.ts';
import { type Row, table } from './build/table.ts';

/** Peers need many minutes and gigabytes beyond this; they build more only where --only names them. */
const peersUpTo = 10_000;
/** Characters of an article's body, on average. */
const characters = 2500;

const machine = () => ({
  cpu: cpus()[0]?.model.trim() ?? '',
  cores: availableParallelism(),
  platform: `${process.platform} ${process.arch}`,
  node: process.version,
});

/** One archive's results by builder; each is reported as soon as it is there. */
async function compare(
  count: number,
  names: readonly string[],
  search: boolean,
  say: (line: string) => void,
): Promise<Map<string, Results>> {
  const folder = mkdtempSync(join(room(count, names.length), 'huikan-bench-build-'));
  try {
    const files = writeArchive(join(folder, 'content'), count, { characters });
    linkPackages(folder);
    const middle = files[Math.floor(files.length / 2)]!;
    const results = new Map<string, Results>();
    for (const name of names) {
      const own = await compete(builders[name]!, folder, middle, search).catch((error: unknown) => {
        // A large archive takes more memory than some peers have: the others are measured all the same.
        if (name === 'huikan') throw error;
        say(`${name} ${count}: 没有建成 failed: ${lastLineOf(String(error))}`);
      });
      if (!own) continue;
      results.set(name, own);
      say(`${name} ${count}: ${own.plain.full.cpu.toFixed(1)} CPU s, ${own.plain.changed.cpu.toFixed(1)} changed`);
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a program said of its end: the last of its lines that says a fault, or its last. */
const lastLineOf = (said: string): string => {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  return (lines.findLast((line) => /error|fatal|memory/i.test(line)) ?? lines.at(-1) ?? '').trim();
};

const rowsOf = (results: Map<string, Results>, kind: keyof Results): Row[] =>
  [...results].flatMap(([name, own]) => {
    const result = own[kind];
    return result ? [{ name, result }] : [];
  });

function report(count: number, results: Map<string, Results>): void {
  const title = `${count} 篇，每篇 ${characters} 字，两种字体 · ${count} articles of ${characters} characters, two editions`;
  const kinds = [
    ['plain', '无搜索索引 without a search index'],
    ['search', '有搜索索引（同行用 Pagefind）with a search index (peers: stock Pagefind)'],
  ] as const;
  for (const [kind, label] of kinds) {
    const rows = rowsOf(results, kind);
    if (rows.length > 0) console.log(`\n${title}\n${label}\n${table(rows, results.get('huikan')?.[kind])}`);
  }
}

function readNumbers(list: string): number[] {
  const numbers = list.split(',').map(Number);
  if (numbers.every((number) => Number.isSafeInteger(number) && number > 0)) return numbers;
  throw new WrongUse(messages.wholeNumbers('--articles', list), 'bench');
}

function readNames(list: string): string[] {
  const names = list.split(',');
  const unknown = names.filter((name) => !Object.hasOwn(builders, name));
  if (unknown.length === 0) return names;
  throw new WrongUse(messages.oneOf('--only', Object.keys(builders)), 'bench');
}

/** Runs the benchmark. */
export async function run(args: string[]): Promise<number> {
  const { values } = readOptions(
    args,
    {
      articles: { type: 'string', default: '1000' },
      only: { type: 'string' },
      /** Measures with a search index as well. */
      search: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    'bench',
  );
  const counts = readNumbers(values.articles);
  const asked = values.only ? readNames(values.only) : Object.keys(builders);
  const say = (line: string): void => console.error(line);
  const here = asked.filter((name) => {
    const missing = missingFor(builders[name] as Builder);
    if (missing.length > 0)
      say(
        `略过 ${name}：没有安装 ${missing.join('、')} · ${name} is left out: no ${missing.join(', ')} on this machine`,
      );
    return missing.length === 0;
  });
  const { cpu, cores, platform, node } = machine();
  if (!values.json) console.log(`${cpu}，${cores} 核 cores，${platform}，Node ${node}`);
  const all: { articles: number; results: Record<string, Results> }[] = [];
  for (const count of counts) {
    const names = here.filter((name) => values.only || name === 'huikan' || count <= peersUpTo);
    const results = await compare(count, names, values.search, say);
    all.push({ articles: count, results: Object.fromEntries(results) });
    if (!values.json) report(count, results);
  }
  if (values.json) console.log(JSON.stringify({ machine: machine(), characters, runs: all }, undefined, 2));
  else if (!values.search || !values.articles.includes(','))
    console.log(`\n全部比较 The whole comparison: npm run bench -- build --articles 1000,10000,50000 --search`);
  return 0;
}
