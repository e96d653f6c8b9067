/**
 * `npm run bench -- search`: this archive's search beside Pagefind as it comes, MiniSearch and FlexSearch, on generated
 * archives, with queries typed in both scripts.
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Edition, editions } from '../../src/core/edition.ts';
import { readOptions } from '../options.ts';
import type { GenerateOptions } from './generate.ts';
import { type Usage, watch } from './process-tree.ts';
import { seededRandom } from './random.ts';
import { timeFirstResults } from './search/chromium.ts';
import { generateArchive, translator } from './search/documents.ts';
import type { Engine } from './search/engine.ts';
import { benchGeneratedNeeds } from './search/generated-needs.ts';
import { huikan } from './search/huikan.ts';
import type { StartTraffic } from './search/local-fetch.ts';
import { benchNeeds } from './search/needs.ts';
import { type DrawnQuery, drawQueries } from './search/queries.ts';
import { heading, line, printCategories } from './search/report.ts';
import { type Outcome, quantile, scoreOf } from './search/score.ts';
import { dealSentences } from './search/sentences.ts';
import { benchSlowNetwork } from './search/slow-network.ts';
import { openSpool, writeSpool } from './search/spool.ts';
import { stockPagefind } from './search/stock-pagefind.ts';
import { type Truth, truthTeller } from './search/truth.ts';
import { flexSearch, miniSearch } from './search/whole-index.ts';

const engines: Record<string, Engine> = {
  huikan,
  pagefind: stockPagefind,
  minisearch: miniSearch,
  flexsearch: flexSearch,
};

const program = fileURLToPath(new URL('../huikan.mjs', import.meta.url));

async function sizeOf(dir: string): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function askAll(
  name: string,
  folder: string,
  queries: readonly (DrawnQuery & { truth: Truth })[],
  script: Edition,
): Promise<{ outcomes: Outcome[]; start: StartTraffic }> {
  const searcher = await engines[name]!.open(await openSpool(folder), join(folder, name));
  const outcomes: Outcome[] = [];
  for (const { category, typed, truth } of queries) {
    const before = performance.now();
    const { ids, traffic } = await searcher.ask(typed[script], 'zh-Hans');
    outcomes.push({ category, ids, traffic, truth, milliseconds: performance.now() - before });
  }
  return { outcomes, start: searcher.start };
}

async function compare(
  count: number,
  options: GenerateOptions & { characters: number },
  each: number,
  names: readonly string[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'huikan-bench-search-'));
  try {
    const archive = generateArchive(count, { ...options, seed: 7 });
    const documents = [...archive.documents.values()];
    const tell = truthTeller(documents);
    const drawn = drawQueries(documents, each, seededRandom(11), translator());
    const queries = drawn.map((query) => ({ ...query, truth: tell(query) }));
    await writeSpool(folder, archive);
    console.log(`\n${count} × ${options.characters} characters, ${queries.length} queries, each typed in both scripts`);
    console.log(heading());
    for (const name of names) {
      const usage: Usage = await watch(process.execPath, [program, 'bench', 'search', '--build', name, '--in', folder]);
      const size = await sizeOf(join(folder, name));
      for (const script of editions) {
        const { outcomes, start } = await askAll(name, folder, queries, script);
        console.log(line(name, script, scoreOf(outcomes), start, size, usage));
        if (name === 'huikan' && script === 'zh-Hant') printCategories(outcomes);
      }
      if (name !== 'huikan') continue;
      const some = queries.filter((_, at) => at % Math.ceil(queries.length / inBrowser) === 0);
      const times = await timeFirstResults(
        join(folder, name),
        some.map(({ typed }) => typed['zh-Hant']),
      );
      const [middle, high] = [quantile(times, 0.5), quantile(times, 0.95)];
      console.log(
        `  first result in Chromium: ${middle.toFixed(0)}/${high.toFixed(0)} ms (p50/p95 of ${times.length})`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How many of the queries are timed in a browser as well. */
const inBrowser = 40;

/** The archives that are compared by default: articles, and characters of each. */
const sizes = ['1000x500', '10000x500', '10000x2500'];
/** At this length, peers that hold everything at once need more memory than most machines have. */
const tooLong = 20_000_000;

/** Runs the benchmark. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(
    args,
    {
      /** Archives, as `1000x500`. */
      size: { type: 'string', multiple: true, default: sizes },
      /** Queries of each category. */
      each: { type: 'string', default: '30' },
      /** Texts of a sentence a line, in both scripts, that bodies are made of: generated words are drawn by chance. */
      text: { type: 'string', multiple: true, default: [] },
      engine: { type: 'string', multiple: true },
      /** Builds one engine's files and ends: how the benchmark measures a build. */
      build: { type: 'string' },
      in: { type: 'string' },
      /** Measures the needs benchmark alone; files of more needs may be named. */
      needs: { type: 'boolean', default: false },
      /** Measures the first search of a visit on a slow network alone, on a published site. */
      slow: { type: 'string' },
      /** Needs on which nothing was tuned. */
      'held-back': { type: 'boolean', default: false },
    },
    'bench',
    'names',
  );
  if (values.build && values.in) {
    await engines[values.build]!.build(await openSpool(values.in), join(values.in, values.build));
    // A process that was told to end is counted only once it has.
    await setTimeout(500);
    return 0;
  }
  if (values.slow) {
    await benchSlowNetwork(values.slow);
    return 0;
  }
  await benchNeeds(values['held-back'], positionals);
  await benchGeneratedNeeds();
  if (values.needs) return 0;
  for (const size of values.size) {
    const [count = 0, characters = 0] = size.split('x').map(Number);
    const usual = count * characters > tooLong ? ['huikan'] : Object.keys(engines);
    const sentences = values.text.length > 0 ? dealSentences(values.text) : undefined;
    const dealt = sentences && { sentences, traditional: sentences.traditional };
    await compare(count, { characters, ...dealt }, Number(values.each), values.engine ?? usual);
  }
  return 0;
}
