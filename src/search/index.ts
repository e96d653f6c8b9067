/** The door to search for the build: indexes an archive, a segment at a time, and writes only what changed. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FileSink } from '../core/file-sink.ts';
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
  /** The site; everything is written below its `search/`. */
  output: FileSink;
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

/** Removes from the cache what belongs to no segment of now. */
function prune(folder: string, keep: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (!keep.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

/**
 * Indexes an archive. The files depend on the articles alone, byte for byte; segments whose articles did not change
 * are left as they are.
 *
 * @throws when Pagefind fails or `load` leaves out an article
 * @example await indexArchive({ entries, load, labels, output, cacheDir: '.cache/search' })
 */
export async function indexArchive(options: IndexOptions): Promise<IndexReport> {
  const { entries, labels, output, cacheDir } = options;
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
    const publish = () => publishSegment(folder, `search/${key}`, key, output);
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
  const shared = publishManifest(output, segments, { reader: await pagefindReader(cacheDir), classes, labels });
  prune(cacheDir, new Set([...segments.map(({ key }) => key), readerFile]));
  return {
    articles: entries.length,
    segments: segments.length,
    indexed,
    files: segments.reduce((sum, { files }) => sum + files, shared.length),
    bytes: [...segments, ...shared].reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
