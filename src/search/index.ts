/** The door to search for the build: indexes an archive, a segment at a time, and writes only what changed. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument, SearchEntry } from './document.ts';
import { equivalentCharacters } from './equivalence.ts';
import { makeFold, writeClasses } from './fold.ts';
import { type PublishedSegment, publishManifest, shortDigest } from './manifest.ts';
import type { TopicLabels } from './names.ts';
import { pagefindReader, readerFile } from './pagefind.ts';
import { pagefindVersion, placesInFile } from './pagefind-files.ts';
import { indexSegment, publishSegment, segmentIn } from './segment-store.ts';
import { divide } from './segments.ts';

/** What is to be indexed and where it goes. */
export interface IndexOptions {
  /** Every article of the archive, in any order. */
  entries: readonly SearchEntry[];
  /** Reads the articles of a segment that must be indexed; may yield them in any order. */
  load(ids: readonly string[]): AsyncIterable<SearchDocument> | Iterable<SearchDocument>;
  labels: TopicLabels;
  /** The root of the site; everything is written below its `search/`. */
  outDir: string;
  /** Where finished segments are kept from build to build. */
  cacheDir: string;
  /** Told after every segment how many articles are indexed. */
  progress?(done: number, total: number): void;
  /** Characters that a segment may hold; for tests and measurements. */
  segmentCharacters?: number;
}

/** What was done. */
export interface IndexReport {
  articles: number;
  segments: number;
  /** Segments that had to be indexed; the others were taken from the cache. */
  indexed: number;
  /** All files of the index, and their size. */
  files: number;
  bytes: number;
}

/** Part of every segment's key: goes up when the same articles would be written otherwise. */
const formVersion = 6;

/** What the index may leave behind; the client's code beside it is not its own. */
const ours = /^(?:[0-9a-f]{12}(?:\.unfinished)?|(?:reader|names)-[0-9a-f]{12}|pagefind-.+)$/;

/** True for a file or folder that the index has below `search/`. @example isIndexPath('search/manifest') // true */
export function isIndexPath(path: string): boolean {
  const [folder, name = '', inside] = path.split('/');
  return folder === 'search' && inside === undefined && (name === 'manifest' || ours.test(name));
}

function prune(folder: string, keep: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (ours.test(name) && !keep.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Indexes an archive. The files depend on the articles alone, byte for byte; segments whose articles did not change
 * are left as they are, and what no longer belongs is removed.
 *
 * @throws when Pagefind fails or `load` leaves out an article
 * @example await indexArchive({ entries, load, labels, outDir: 'dist', cacheDir: '.cache/search' })
 */
export async function indexArchive(options: IndexOptions): Promise<IndexReport> {
  const { entries, labels, outDir, cacheDir } = options;
  const out = join(outDir, 'search');
  mkdirSync(out, { recursive: true });
  mkdirSync(cacheDir, { recursive: true });
  const classes = equivalentCharacters();
  const fold = makeFold(classes);
  const version = shortDigest([pagefindVersion, formVersion, placesInFile, writeClasses(classes)].join('\n'));

  const segments: PublishedSegment[] = [];
  let indexed = 0;
  let done = 0;
  for (const entriesIn of divide(entries, options.segmentCharacters)) {
    const key = shortDigest([version, ...entriesIn.map(({ id, digest }) => `${id} ${digest}`)].join('\n'));
    const folder = join(cacheDir, key);
    const publish = () => publishSegment(folder, join(out, key));
    let segment = segmentIn(folder);
    if (!segment || !publish()) {
      const ids = entriesIn.map(({ id }) => id);
      segment = await indexSegment(folder, ids, options.load(ids), fold);
      publish();
      indexed++;
    }
    segments.push({ ...segment, key });
    done += entriesIn.length;
    options.progress?.(done, entries.length);
  }
  const shared = publishManifest(out, segments, { reader: await pagefindReader(cacheDir), classes, labels });
  const keys = segments.map(({ key }) => key);
  prune(cacheDir, new Set([...keys, readerFile]));
  prune(out, new Set([...keys, ...shared.map(({ name }) => name)]));
  return {
    articles: entries.length,
    segments: segments.length,
    indexed,
    files: segments.reduce((sum, { files }) => sum + files, shared.length),
    bytes: [...segments, ...shared].reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
