/** Publishes the reading index: the segments' posting lists merged into shards, the facets. */
import type { FileSink } from '../core/file-sink.ts';
import { topicKinds } from '../core/url.ts';
import { cutShards } from './cut-shards.ts';
import { type DateRun, type Facet, groupOf, shardPath, type TableTexts } from './index-format.ts';
import { type IndexRecord, readIndexRecord, writeIndexRecord } from './index-record.ts';
import { ShardMerger } from './merge.ts';
import { packed } from './packed.ts';
import { PatchedIndex, ShardGone } from './patched-index.ts';
import type { SegmentIndex } from './segment-index.ts';
import { shardsBefore } from './shards-before.ts';
import { readSteps, writeTables } from './tables.ts';
import { type TermTable, termTable } from './term-table.ts';
import { touchedTerms } from './touched-terms.ts';
import { writeShards } from './write-shards.ts';

/** What a segment gives to the index of the archive. */
export interface SegmentParts {
  /** How many articles it has. */
  count: number;
  /** Its inverted index, which is read where it is asked for. */
  index(): Promise<SegmentIndex>;
  /** By kind of topic. */
  facets: Record<string, Facet>;
  dates: DateRun[];
  /** How many files its texts take. */
  files: number;
}

/** What is to be published, and where. */
export interface IndexPublication {
  /** The folder below `search/` of its files but for the shards, named for what is in it. */
  name: string;
  /** The keys of the segments, oldest first. */
  segments: string[];
  /** A file of the cache that tells what was published last. */
  record: string;
  output: FileSink;
  /** The segments' parts, oldest first; asked only where there is something to write. */
  load(): Promise<SegmentParts[]>;
  /** The index of a segment that was published last, where the cache still has it. */
  indexOf(segment: string): SegmentIndex | undefined;
}

/** So many files may an archive's index have for an article, texts among them: free hosts limit their number. */
const filesForArticle = 0.2475;

/** What was published. */
export interface PublishedIndex {
  /** The digests of the groups of shards (`Manifest.groups`). */
  groups: string;
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

const published = ({ files, groups, shards, tables }: IndexRecord): PublishedIndex => ({
  groups,
  tables,
  files: files.length + shards.files.length,
  bytes: files.reduce((sum, [, length]) => sum + length, 0) + shards.files.reduce((sum, length) => sum + length, 0),
});

/** The paths of an index's files below `search/`, and their keys. */
const filesOf = ({ name, files, groups, shards }: IndexRecord): [path: string, key: string][] => [
  ...Array.from(shards.starts, (_, shard) => [shardPath(groups, shard), groupOf(groups, shard)] as [string, string]),
  ...files.map(([file]) => [`${name}/${file}`, name] as [string, string]),
];

/** Writes the facets and the dates. */
function* othersOf(parts: readonly SegmentParts[]): Generator<[name: string, content: Buffer]> {
  yield ['dates', packed(parts.flatMap(({ dates }) => dates))];
  for (const kind of topicKinds) {
    const facets = parts.map(({ facets, count }) => ({ facet: facets[kind] ?? {}, count }));
    yield [`facet-${kind}`, packed(mergeFacets(facets))];
  }
}

/** What an index is made of. */
interface Making {
  steps: readonly number[];
  terms: TermTable;
  /** The content of the shard of some terms. */
  shard(keys: Uint32Array): Uint8Array;
  /** What was published last, and the terms that are others now. */
  before?: IndexRecord | undefined;
  touched?: Uint32Array | undefined;
}

/** Of an archive whose segments are all read. */
async function anew(parts: readonly SegmentParts[]): Promise<Making> {
  const indexes = await Promise.all(parts.map(({ index }) => index()));
  const merger = new ShardMerger(indexes);
  const steps = indexes.flatMap(({ lengths }) => [...lengths]);
  return { steps, terms: termTable(indexes), shard: (keys) => merger.merge(keys) };
}

/** Of an archive that differs little from what was published last; nothing for any other. */
async function fromBefore(
  { segments, output, indexOf }: IndexPublication,
  parts: readonly SegmentParts[],
  before: IndexRecord,
): Promise<Making | undefined> {
  const touched = await touchedTerms(before.segments, segments, (number) => parts[number]!.index(), indexOf);
  if (!touched) return undefined;
  const changed = new Map(touched.changes.map((change) => [change.number, change]));
  const old = {
    counts: before.segments.map((_, number) => changed.get(number)?.old.lengths.length ?? parts[number]!.count),
    steps: readSteps(before.tables),
  };
  let article = 0;
  const steps = parts.flatMap(({ count }, number) => {
    const from = article;
    article += old.counts[number] ?? 0;
    return [...(changed.get(number)?.own.lengths ?? old.steps.slice(from, from + count))];
  });
  const layouts = { before: old, now: { counts: parts.map(({ count }) => count), steps } };
  const read = (shard: number) => output.published(`search/${shardPath(before.groups, shard)}`);
  const patched = new PatchedIndex(before, touched, layouts, read);
  return { steps, terms: patched.terms, shard: (keys) => patched.shard(keys), before, touched: touched.terms };
}

/** Writes what is to be written of an index. */
function write(
  { name, segments, output }: IndexPublication,
  parts: readonly SegmentParts[],
  { steps, terms, shard: contentOf, before, touched }: Making,
): IndexRecord {
  const texts = parts.reduce((sum, { files }) => sum + files, 0);
  const starts = Uint32Array.from(cutShards(terms, steps.length * filesForArticle - texts));
  const { shards, groups } = writeShards(output, {
    starts,
    content: (shard) => contentOf(terms.keys.subarray(starts[shard], starts[shard + 1])),
    before,
    sameAs: before && touched ? shardsBefore(before, touched, terms, starts) : [],
  });
  const files: IndexRecord['files'] = [];
  for (const [file, content] of othersOf(parts)) {
    const path = `search/${name}/${file}`;
    if (output.needs(path, name)) output.write(path, content);
    files.push([file, content.length]);
  }
  return { name, groups, segments, files, tables: writeTables(steps, terms.keys, shards), terms, shards };
}

/** Publishes an index of which something is to be written. @param before what was published last */
async function make(publication: IndexPublication, before: IndexRecord | undefined): Promise<IndexRecord> {
  const parts = await publication.load();
  try {
    const patched = before && (await fromBefore(publication, parts, before));
    if (patched) return write(publication, parts, patched);
  } catch (error) {
    // A shard was taken away, or changed: all are made from the segments.
    if (!(error instanceof ShardGone)) throw error;
  }
  return write(publication, parts, await anew(parts));
}

/** Publishes the index, unless all of it is published; of one that differs little from the last, what differs. */
export async function publishIndex(publication: IndexPublication): Promise<PublishedIndex> {
  const { name, record, output } = publication;
  const before = readIndexRecord(record);
  if (before?.name === name) {
    // All are asked for, since what is not asked for goes.
    const due = filesOf(before).filter(([path, key]) => output.needs(`search/${path}`, key));
    if (due.length === 0) return published(before);
  }
  const made = await make(publication, before);
  writeIndexRecord(record, made);
  return published(made);
}
