/** The door to search for the build: indexes an archive, a segment at a time, and writes only what changed. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FileSink } from '../core/file-sink.ts';
import { type Classes, makeCanonicalise } from './canonical.ts';
import { writeClasses } from './classes.ts';
import type { SearchDocument, SearchEntry } from './document.ts';
import { equivalentCharacters } from './equivalence.ts';
import { keptClasses } from './kept-classes.ts';
import { publishManifest, shortDigest } from './manifest.ts';
import type { TopicLabels } from './names.ts';
import { pagefindReader, readerFile } from './pagefind.ts';
import { publishIndex, type SegmentParts } from './reading-index.ts';
import { startOf } from './segment-start.ts';
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

/** The keys of the segments that the cache has. */
const segmentsIn = (folder: string): string[] => readdirSync(folder).filter((name) => /^[0-9a-f]{12}$/.test(name));

/** Removes from the cache what belongs to no segment of now. */
function prune(folder: string, keep: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (!keep.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** A segment and the name of its folder. */
type NamedSegment = FinishedSegment & { key: string };

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

  /** The name of a segment. */
  keyOf(entries: readonly SearchEntry[]): string {
    return shortDigest([this.#version, ...entries.map(({ id, digest }) => `${id} ${digest}`)].join('\n'));
  }

  /**
   * A segment whose texts are published; indexed where the cache has it not, or damaged.
   * @param others the keys of segments in the cache that articles may be taken from
   */
  async open(key: string, entries: readonly SearchEntry[], others: readonly string[]): Promise<NamedSegment> {
    const folder = join(this.#options.cacheDir, key);
    let segment = segmentIn(folder);
    if (!segment || !publishTexts(folder, segment, key, this.#options.output)) {
      segment = await this.#index(entries, folder, others);
      publishTexts(folder, segment, key, this.#options.output);
    }
    return { ...segment, key };
  }

  /** What the segment gives to the index of the archive. */
  parts(entries: readonly SearchEntry[], segment: NamedSegment): SegmentParts {
    const folder = join(this.#options.cacheDir, segment.key);
    const index = async () =>
      segmentIndexIn(folder, segment) ?? segmentIndexIn(folder, await this.#index(entries, folder, []))!;
    const { count, facets, dates, files } = segment;
    return { count, index, facets, dates, files };
  }

  #index(entries: readonly SearchEntry[], folder: string, others: readonly string[]): Promise<FinishedSegment> {
    this.indexed++;
    const { load, cacheDir } = this.#options;
    const [canonicalise, classes, version] = [this.#canonicalise, this.#classes, this.#version];
    const folders = others.map((key) => join(cacheDir, key));
    return indexSegment(folder, entries, { load, canonicalise, classes, version }, startOf(folders, entries, version));
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
  const keys = divided.map((own) => desk.keyOf(own));
  const others = segmentsIn(cacheDir).filter((key) => !keys.includes(key));
  const segments: NamedSegment[] = [];
  let done = 0;
  for (const [at, own] of divided.entries()) {
    segments.push(await desk.open(keys[at]!, own, others));
    done += own.length;
    options.progress?.(done, entries.length);
  }
  const name = `index-${shortDigest(keys.join('\n'))}`;
  const index = await publishIndex({
    name,
    segments: keys,
    record: join(cacheDir, recordFile),
    output,
    load: async () => divided.map((own, at) => desk.parts(own, segments[at]!)),
    indexOf: (key) => segmentIndexIn(join(cacheDir, key)),
  });
  const reader = await pagefindReader(cacheDir);
  const shared = publishManifest(output, segments, {
    reader,
    index: name,
    groups: index.groups,
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
