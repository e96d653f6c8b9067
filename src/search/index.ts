/** The door to search for the build: indexes an archive, a segment at a time, and writes only what changed. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FileSink } from '../core/file-sink.ts';
import { type Classes, makeCanonicalise } from './canonical.ts';
import { writeClasses } from './classes.ts';
import type { SearchDocument, SearchEntry } from './document.ts';
import { equivalentCharacters } from './equivalence.ts';
import { keptClasses } from './kept-classes.ts';
import { type PublishedSegment, publishManifest, shortDigest } from './manifest.ts';
import type { TopicLabels } from './names.ts';
import { pagefindReader, readerFile } from './pagefind.ts';
import { publishIndex, type SegmentParts } from './reading-index.ts';
import { type FinishedSegment, indexSegment, publishTexts, segmentIn, segmentIndexIn } from './segment-store.ts';
import { divide } from './segments.ts';
import { canonicalGroups } from './synonyms.ts';

/** What is to be indexed and where it goes. */
export interface IndexOptions {
  /** Every article of the archive, in any order. */
  entries: readonly SearchEntry[];
  /** Reads the articles of a segment that must be indexed; may yield them in any order. */
  load(ids: readonly string[]): AsyncIterable<SearchDocument> | Iterable<SearchDocument>;
  labels: TopicLabels;
  /** Words that name the same thing, a group each, in either script. */
  synonyms?: readonly (readonly string[])[];
  /** The site; everything is written below its `search/`. */
  output: FileSink;
  /** Where finished segments are kept from build to build. */
  cacheDir: string;
  /** Digest of the program: what follows from its dictionaries alone is kept for it. */
  program?: string;
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

/** Part of every cache key: goes up when the same articles would be indexed otherwise. */
const formatVersion = 16;

/** Files of the cache beside the segments: which index was published last, the classes of characters. */
const [recordFile, classesFile] = ['index', 'classes'];

/** Removes from the cache what belongs to no segment of now. */
function prune(folder: string, keep: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (!keep.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** The segments of an archive, each in the cache and its texts published. */
class SegmentDesk {
  readonly #canonicalise;
  readonly #classes: Classes;
  readonly #options: IndexOptions;
  readonly #version: string;
  /** Segments that had to be indexed. */
  indexed = 0;

  constructor(options: IndexOptions) {
    this.#options = options;
    const { program, cacheDir } = options;
    this.#classes = program ? keptClasses(join(cacheDir, classesFile), program) : equivalentCharacters();
    this.#canonicalise = makeCanonicalise(this.#classes);
    this.#version = shortDigest([formatVersion, writeClasses(this.#classes)].join('\n'));
  }

  get canonicalise() {
    return this.#canonicalise;
  }

  get classes() {
    return this.#classes;
  }

  /** A segment whose texts are published; indexed where the cache has it not, or damaged. */
  async open(entries: readonly SearchEntry[]): Promise<PublishedSegment> {
    const key = shortDigest([this.#version, ...entries.map(({ id, digest }) => `${id} ${digest}`)].join('\n'));
    const folder = join(this.#options.cacheDir, key);
    const publish = () => publishTexts(folder, key, this.#options.output);
    let segment = segmentIn(folder);
    if (!segment || !publish()) {
      segment = await this.#index(entries, folder);
      publish();
    }
    return { ...segment, key };
  }

  /** What the segment gives to the index of the archive. */
  async parts(entries: readonly SearchEntry[], { key, facets, dates, files }: PublishedSegment): Promise<SegmentParts> {
    const folder = join(this.#options.cacheDir, key);
    let index = segmentIndexIn(folder);
    if (!index) {
      await this.#index(entries, folder);
      index = segmentIndexIn(folder)!;
    }
    return { index, facets, dates, files };
  }

  async #index(entries: readonly SearchEntry[], folder: string): Promise<FinishedSegment> {
    const ids = entries.map(({ id }) => id);
    this.indexed++;
    return indexSegment(folder, ids, this.#options.load(ids), this.#canonicalise, this.#classes);
  }
}

/**
 * Indexes an archive. The files depend on the articles alone, byte for byte; segments whose articles did not change
 * are taken from the cache.
 *
 * @throws when Pagefind fails or `load` leaves out an article
 * @example await indexArchive({ entries, load, labels, output, cacheDir: '.cache/search' })
 */
export async function indexArchive(options: IndexOptions): Promise<IndexReport> {
  const { entries, labels, synonyms = [], output, cacheDir } = options;
  mkdirSync(cacheDir, { recursive: true });
  const desk = new SegmentDesk(options);
  const divided = divide(entries, options.segmentCharacters);
  const segments: PublishedSegment[] = [];
  let done = 0;
  for (const own of divided) {
    segments.push(await desk.open(own));
    done += own.length;
    options.progress?.(done, entries.length);
  }
  const keys = segments.map(({ key }) => key);
  const name = `index-${shortDigest(keys.join('\n'))}`;
  const index = await publishIndex({
    name,
    segments: keys,
    record: join(cacheDir, recordFile),
    output,
    load: () => Promise.all(divided.map((own, at) => desk.parts(own, segments[at]!))),
    indexOf: (key) => segmentIndexIn(join(cacheDir, key)),
  });
  const reader = await pagefindReader(cacheDir);
  const shared = publishManifest(output, segments, {
    reader,
    index: name,
    tables: index.tables,
    indexBytes: index.bytes,
    classes: desk.classes,
    labels,
    synonyms: canonicalGroups(synonyms, desk.canonicalise),
  });
  prune(cacheDir, new Set([...keys, recordFile, classesFile, readerFile]));
  return {
    articles: entries.length,
    segments: segments.length,
    indexed: desk.indexed,
    files: segments.reduce((sum, { files }) => sum + files, shared.length + index.files),
    bytes: [...segments, ...shared].reduce((sum, { bytes }) => sum + bytes, index.bytes),
  };
}
