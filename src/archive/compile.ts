/** Compiles article files: in this thread where they are few, with the help of others where they are many. */
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { isFault, type Problem } from '../content/problem.ts';
import type { Glossary } from '../content/schema/glossary.ts';
import type { Site } from '../content/schema/site.ts';
import { digest } from '../core/digest.ts';
import type { Address } from './addresses.ts';
import type { ArticleSettings } from './article.ts';
import { makeConverters } from './converters.ts';
import { type ArticleFile, pathsOf } from './files.ts';
import { packPages } from './pack.ts';
import { readFile } from './reading.ts';
import { type CompileContext, makeRecord } from './record.ts';
import type { FileStamp, Packed } from './store.ts';
import { topicResolver } from './topic-resolver.ts';

/** All that a compiler is told; plain data, since workers are told it too. */
export interface CompilerOptions {
  contentDir: string;
  /** How the folder is called in messages. */
  shown: string;
  site: Site;
  /** What articles are read by. */
  articleSettings: ArticleSettings;
  glossary: Glossary;
  base: string;
  environment: string;
}

/** What became of one file. */
export interface Compiled {
  path: string;
  problems: Problem[];
  /** Told even where there are errors, so that links to the article count as good and its own are checked. */
  addresses: readonly Address[];
  /** Missing where there are errors. */
  packed?: Packed;
}

/** Compiles one article after another. */
export type Compiler = (file: ArticleFile) => Compiled;

/** @example compilerOf(options)(articleFile('news/2016/04/ruzhou.mdx')).packed?.summary.text['zh-Hant'].title */
export function compilerOf(options: CompilerOptions): Compiler {
  const { contentDir, shown, site, glossary, base, environment } = options;
  let context: CompileContext | undefined;
  return (file) => {
    const { path } = file;
    const stamp = stampOfAll(contentDir, file);
    const { digest: name, article, problems } = readFile({ contentDir, shown }, file, options.articleSettings);
    const addresses = article?.addresses ?? [];
    if (!article || problems.some(isFault)) return { path, problems, addresses };
    if (!context) {
      const converters = makeConverters(site.traditional, glossary);
      context = { converters, resolveTopic: topicResolver(glossary, converters), base };
    }
    const { summary, pages } = makeRecord(article, digest(name + environment + path), context);
    return {
      path,
      problems,
      addresses,
      packed: { digest: name, stamp, summary, pages: packPages(pages) },
    };
  };
}

/** @returns times of modification and of the last change in ms, and size in bytes */
export function stampOf(path: string): FileStamp {
  const { mtimeMs, ctimeMs, size } = statSync(path);
  return { mtime: mtimeMs, ctime: ctimeMs, size };
}

/** The stamp of an article's files as if they were one: whatever becomes of one of them, it is another. */
export function stampOfAll(contentDir: string, file: ArticleFile): FileStamp {
  const stamps = pathsOf(file).map((path) => stampOf(join(contentDir, path)));
  return {
    mtime: Math.max(...stamps.map(({ mtime }) => mtime)),
    ctime: Math.max(...stamps.map(({ ctime }) => ctime)),
    size: stamps.reduce((sum, { size }) => sum + size, 0),
  };
}

/** Files that are too few to be worth a worker's start. */
const few = 300;
/** Files that a worker is given at a time, and those that this thread does between two looks at the workers. */
const batch = { worker: 50, own: 10 };
/** Each thread has dictionaries and a heap of its own; more of them cost more memory than they save time. */
const mostWorkers = 3;

/**
 * How many workers help this thread. What a machine calls a core is mostly half of one: with two of them a worker
 * saved a sixth of the time and took a fifth more work. So only every second one is counted.
 * @param files to be compiled
 * @param cores as the machine counts them
 * @example workersFor(10_000, 8) // 3
 */
export const workersFor = (files: number, cores: number): number =>
  files > few ? Math.min(mostWorkers, Math.max(0, Math.floor(cores / 2) - 1)) : 0;

/**
 * Compiles files and hands each over as it is done, in no certain order. This thread takes its share.
 * @throws what a worker throws: a fault of the program, never of the content
 */
export async function compileAll(
  files: readonly ArticleFile[],
  options: CompilerOptions,
  each: (compiled: Compiled) => void,
  workers = workersFor(files.length, availableParallelism()),
): Promise<void> {
  let next = 0;
  const take = (count: number): readonly ArticleFile[] => {
    next += count;
    return files.slice(next - count, next);
  };
  const helping = Array.from({ length: workers }, () => help(options, () => take(batch.worker), each));
  const compile = compilerOf(options);
  for (let own = take(batch.own); own.length > 0; own = take(batch.own)) {
    for (const file of own) each(compile(file));
    // Workers are given their next files meanwhile.
    await setImmediate();
  }
  await Promise.all(helping);
}

/** Has a worker compile batches of files until there are none. */
async function help(
  workerData: CompilerOptions,
  take: () => readonly ArticleFile[],
  each: (compiled: Compiled) => void,
): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
  worker.on('message', (compiled: Compiled[]) => {
    worker.postMessage(take());
    for (const one of compiled) each(one);
  });
  // Two batches at once: while this thread is busy with its own, the worker goes on with the second.
  worker.postMessage(take());
  worker.postMessage(take());
  const [code] = (await once(worker, 'exit')) as [number];
  if (code !== 0) throw new Error(`a compiling worker ended with ${code}`);
}
