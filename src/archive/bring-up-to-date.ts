/** Brings the store up to date with the article files: compiles what is new or changed, forgets what is gone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from './addresses.ts';
import { checkAddresses } from './check-addresses.ts';
import { type CompilerOptions, compileAll, stampOfAll } from './compile.ts';
import { type ArticleFile, pathsOf } from './files.ts';
import { type ArchiveReading, addressedFiles, digestOf } from './reading.ts';
import type { Store } from './store.ts';
import { topicPaths } from './topics.ts';

/** What is told of the work, and where files lie that articles may name. */
export interface UpdateOptions {
  /** The folder of files that are published as they are. */
  publicDir: string;
  /** Told after each article that had to be compiled. */
  progress?: (done: number, total: number) => void;
}

/** What bringing the store up to date came to. */
export interface UpdateReport {
  /** How many articles had to be compiled. */
  compiled: number;
  /** The paths of files in error: what the store has of them is their last good version. */
  refused: ReadonlySet<string>;
}

/** A file younger than this when the store was written, in ms, may have changed again within its time stamp. */
const racy = 2000;

/**
 * Adds what is wrong with the articles and with their addresses to the reading's problems.
 */
export async function bringUpToDate(
  store: Store,
  { config, files, own, exhibits, problems }: ArchiveReading,
  compiler: CompilerOptions,
  { publicDir, progress }: UpdateOptions,
): Promise<UpdateReport> {
  const { contentDir, shown } = compiler;
  const present = new Set(files.map(({ path }) => path));
  for (const path of store.entries.keys()) if (!present.has(path)) store.remove(path);
  const changed = files.filter((file) => isChanged(store, contentDir, file));
  let done = 0;
  // Its last good version stays in the store until there is a better one: a build that goes on shows it.
  const refused = new Map<string, readonly Address[]>();
  await compileAll(changed, compiler, ({ path, problems: wrong, packed, addresses }) => {
    problems.push(...wrong);
    if (packed) store.put(path, packed);
    else refused.set(path, addresses);
    progress?.(++done, changed.length);
  });
  const all = files.flatMap((file) => {
    const addresses = refused.get(file.path);
    return addressedFiles(file, shown, addresses ? { addresses } : (store.entries.get(file.path)?.summary ?? {}));
  });
  problems.push(
    ...checkAddresses([config.addressed, ...own.addressed, ...exhibits.addressed, ...all], {
      contentDir,
      publicDir,
      base: compiler.base,
      home: config.settings.home,
      topics: () => {
        const published = [...store.entries.values()].filter(({ summary }) => !summary.draft);
        return topicPaths(
          published.flatMap(({ summary }) => summary.topics),
          config.settings.categories,
        );
      },
    }),
  );
  return { compiled: changed.length, refused: new Set(refused.keys()) };
}

function isChanged(store: Store, contentDir: string, file: ArticleFile): boolean {
  const entry = store.entries.get(file.path);
  if (!entry) return true;
  const stamp = stampOfAll(contentDir, file);
  const same = (['mtime', 'ctime', 'size'] as const).every((part) => stamp[part] === entry.stamp[part]);
  if (same && Math.max(stamp.mtime, stamp.ctime) < store.written - racy) return false;
  const bytes = () => pathsOf(file).map((path) => readFileSync(join(contentDir, path)));
  if (stamp.size !== entry.stamp.size || digestOf(bytes()) !== entry.digest) return true;
  store.touch(file.path, stamp);
  return false;
}
