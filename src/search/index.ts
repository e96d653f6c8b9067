/** The door to search for the build: indexes an archive, a segment at a time, and writes only what changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ByEdition, editions, forEditions } from '../domain/edition.ts';
import type { TopicKind } from '../domain/url.ts';
import type { SearchDocument, SearchEntry } from './document.ts';
import { classesIn, equivalentCharacters } from './equivalence.ts';
import { makeFold, writeClasses } from './fold.ts';
import { nameTopics } from './names.ts';
import { pagefindReader, readerFile } from './pagefind.ts';
import { pagefindVersion, placesInFile } from './pagefind-files.ts';
import type { Manifest } from './published.ts';
import { packed } from './segment.ts';
import { type FinishedSegment, indexSegment, publishSegment, segmentIn } from './segment-store.ts';
import { divide } from './segments.ts';

/** Labels of the topics by kind and slug. */
export type TopicLabels = Partial<Record<TopicKind, Record<string, ByEdition<string>>>>;

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

const digestOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

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

function writeIfNew(path: string, content: Buffer): void {
  if (!existsSync(path) || !readFileSync(path).equals(content)) writeFileSync(path, content);
}

/** Writes a file named by its content, and returns the name. */
function writeNamed(folder: string, name: string, content: Buffer): string {
  const named = `${name}-${digestOf(content)}`;
  writeIfNew(join(folder, named), content);
  return named;
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
  const version = digestOf([pagefindVersion, formVersion, placesInFile, writeClasses(classes)].join('\n'));

  const manifest: Manifest = { reader: '', classes: '', segments: [], names: forEditions(() => '') };
  const segments: FinishedSegment[] = [];
  let indexed = 0;
  let done = 0;
  for (const entriesIn of divide(entries, options.segmentCharacters)) {
    const key = digestOf([version, ...entriesIn.map(({ id, digest }) => `${id} ${digest}`)].join('\n'));
    const folder = join(cacheDir, key);
    const publish = () => publishSegment(folder, join(out, key));
    let segment = segmentIn(folder);
    if (!segment || !publish()) {
      const ids = entriesIn.map(({ id }) => id);
      segment = await indexSegment(folder, ids, options.load(ids), fold);
      publish();
      indexed++;
    }
    segments.push(segment);
    manifest.segments.push({ key, count: segment.count, years: segment.years });
    done += entriesIn.length;
    options.progress?.(done, entries.length);
  }

  const used = new Set(segments.flatMap(({ characters }) => [...characters]));
  manifest.classes = writeClasses(classesIn(classes, used));
  const own: Buffer[] = [];
  const write = (name: string, content: Buffer): string => {
    own.push(content);
    return writeNamed(out, name, content);
  };
  manifest.reader = write('reader', await pagefindReader(cacheDir));
  for (const edition of editions) {
    const names = nameTopics(
      segments.map(({ topics }) => topics),
      labels,
      edition,
    );
    manifest.names[edition] = write('names', packed(names));
  }
  const packedManifest = packed(manifest);
  own.push(packedManifest);
  writeIfNew(join(out, 'manifest'), packedManifest);
  const keys = manifest.segments.map(({ key }) => key);
  prune(cacheDir, new Set([...keys, readerFile]));
  prune(out, new Set([...keys, manifest.reader, ...Object.values(manifest.names)]));
  return {
    articles: entries.length,
    segments: segments.length,
    indexed,
    files: own.length + segments.reduce((sum, { files }) => sum + files, 0),
    bytes: own.reduce((sum, { length }) => sum + length, 0) + segments.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
