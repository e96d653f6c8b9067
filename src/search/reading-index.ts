/** Publishes the reading index: the segments' posting lists merged into shards, the facets. */
import { constants, gzipSync } from 'node:zlib';
import { readCacheJson, writeCacheJson } from '../core/cache-file.ts';
import type { FileSink } from '../core/file-sink.ts';
import { topicKinds } from '../core/url.ts';
import { type DateRun, type Facet, keyOf, type TableTexts } from './index-format.ts';
import { mergeSegments, type Shard, shardSize } from './merge.ts';
import { packed } from './packed.ts';
import type { SegmentIndex } from './segment-index.ts';
import { writeTables } from './tables.ts';

/** What a segment gives to the index of the archive. */
export interface SegmentParts {
  index: SegmentIndex;
  /** By kind of topic. */
  facets: Record<string, Facet>;
  dates: DateRun[];
  /** How many files its texts take. */
  files: number;
}

/** So many files may an archive's index have for an article, texts among them: free hosts limit their number. */
const filesForArticle = 0.2475;

/** What was published. */
export interface PublishedIndex {
  tables: TableTexts;
  files: number;
  bytes: number;
}

/** Joins the facets of one kind: numbers go on from segment to segment. */
export function mergeFacets(parts: readonly { facet: Facet; count: number }[]): Facet {
  // Without what all objects have: a slug can be called `constructor`.
  const merged = Object.create(null) as Facet;
  const lasts = Object.create(null) as Record<string, number>;
  let base = 0;
  for (const { facet, count } of parts) {
    for (const [slug, distances] of Object.entries(facet)) {
      const [first = 0, ...others] = distances;
      merged[slug] ??= [];
      merged[slug].push(base + first - (lasts[slug] ?? 0), ...others);
      lasts[slug] = base + distances.reduce((sum, distance) => sum + distance, 0);
    }
    base += count;
  }
  return merged;
}

/** Distances repeat themselves in runs, if at all: to look for runs alone costs 0.2 % of the bytes, and saves half the time. */
const distances = { strategy: constants.Z_RLE };

/** Yields the files; what is returned in the end are the tables. */
function* filesOf(parts: readonly SegmentParts[]): Generator<[name: string, content: Uint8Array], TableTexts> {
  const indexes = parts.map(({ index }) => index);
  const lengths = indexes.flatMap((index) => [...index.lengths]);
  const texts = parts.reduce((sum, { files }) => sum + files, 0);
  const size = shardSize(indexes, lengths.length * filesForArticle - texts);
  const shards: Omit<Shard, 'content'>[] = [];
  for (const { content, ...shard } of mergeSegments(indexes, size)) {
    yield [keyOf(shards.push(shard) - 1), gzipSync(content, distances)];
  }
  yield ['dates', packed(parts.flatMap(({ dates }) => dates))];
  for (const kind of topicKinds) {
    const facets = parts.map(({ facets, index }) => ({ facet: facets[kind] ?? {}, count: index.lengths.length }));
    yield [`facet-${kind}`, packed(mergeFacets(facets))];
  }
  return writeTables(lengths, shards);
}

/** What the cache keeps of an index that was written. */
interface Written {
  files: [name: string, length: number][];
  tables: TableTexts;
}

const writtenKind = 'reading-index-2';

const published = ({ files, tables }: Written): PublishedIndex => ({
  tables,
  files: files.length,
  bytes: files.reduce((sum, [, length]) => sum + length, 0),
});

/**
 * Publishes the index, unless all of it is published.
 *
 * @param name its folder below `search/`, named for what is in it
 * @param record a file of the cache that tells which files belong in it
 * @param load the segments' parts, newest first; asked only where there is something to write
 */
export async function publishIndex(
  name: string,
  record: string,
  output: FileSink,
  load: () => Promise<SegmentParts[]>,
): Promise<PublishedIndex> {
  const isDue = (file: string): boolean => output.needs(`search/${name}/${file}`, name);
  const before = readCacheJson<Written>(record, writtenKind);
  // All are asked for, since what is not asked for goes.
  const due = before && new Set(before.files.map(([file]) => file).filter(isDue));
  if (before && due?.size === 0) return published(before);
  const files: Written['files'] = [];
  const making = filesOf(await load());
  let next = making.next();
  for (; !next.done; next = making.next()) {
    const [file, content] = next.value;
    if (due?.has(file) ?? isDue(file)) output.write(`search/${name}/${file}`, content);
    files.push([file, content.length]);
  }
  const written: Written = { files, tables: next.value };
  writeCacheJson(record, writtenKind, written);
  return published(written);
}
