/** The cache of finished segments: each is written whole or not at all, and published under a name of its own. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { readCacheJson, writeCacheJson } from '../core/cache-file.ts';
import type { FileSink } from '../core/file-sink.ts';
import type { Canonicalise, Classes } from './canonical.ts';
import type { SearchDocument, SearchEntry } from './document.ts';
import { makeSegment, type SegmentArticle } from './segment.ts';
import { packSegmentIndex, type SegmentIndex, unpackSegmentIndex } from './segment-index.ts';
import type { SegmentBefore } from './segment-keeper.ts';
import type { Outline, SegmentSummary } from './segment-outline.ts';

/** A finished segment. */
export interface FinishedSegment extends SegmentSummary {
  /** How many packs of texts it has. */
  files: number;
  /** Their size. */
  bytes: number;
  /** The packs, in the order in which they stand in `texts`, with the CRC-32 of each. */
  packs: [name: string, length: number, sum: number][];
  /** CRC-32 of `index`. */
  indexSum: number;
}

/** The articles of a segment, in its order: what tells which of them stay when it is indexed again. */
export type SegmentArticles = [id: string, digest: string, outline: Outline][];

/** What indexing a segment needs. */
export interface IndexingOptions {
  /** Reads articles; may yield them in any order. */
  load(ids: readonly string[]): AsyncIterable<SearchDocument> | Iterable<SearchDocument>;
  canonicalise: Canonicalise;
  /** Those that `canonicalise` was made with. */
  classes: Classes;
  /** Names how articles are indexed: what was indexed otherwise does not stay. */
  version: string;
}

/** A segment of before, and which of its articles stays in each place of the one to be indexed. */
export interface SegmentStart {
  before: SegmentBefore;
  stays: readonly (number | undefined)[];
}

const [keptKind, articlesKind] = ['segment-6', 'segment-articles-1'];

/** Gives the articles of a segment in its own order: `load` may yield in any. */
async function* inOrder(
  entries: readonly SearchEntry[],
  stays: SegmentStart['stays'],
  load: IndexingOptions['load'],
): AsyncGenerator<SegmentArticle> {
  const waiting = new Map<string, SearchDocument>();
  let next = 0;
  function* ready(): Generator<SegmentArticle> {
    for (; next < entries.length; next++) {
      const { id } = entries[next]!;
      const article = stays[next] ?? waiting.get(id);
      if (article === undefined) return;
      waiting.delete(id);
      yield article;
    }
  }
  const due = entries.filter((_, at) => stays[at] === undefined).map(({ id }) => id);
  for await (const document of load(due)) {
    waiting.set(document.id, document);
    yield* ready();
  }
  yield* ready();
  if (next < entries.length) throw new Error(`Search was not given the article ${entries[next]!.id}.`);
}

/**
 * Indexes a segment into the cache, whole or not at all.
 *
 * @param entries its articles, in its order
 * @param start a segment that has most of them, where there is one
 */
export async function indexSegment(
  folder: string,
  entries: readonly SearchEntry[],
  { load, canonicalise, classes, version }: IndexingOptions,
  { before, stays }: Partial<SegmentStart> = {},
): Promise<FinishedSegment> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const articles = inOrder(entries, stays ?? [], load);
  const made = await makeSegment(articles, canonicalise, classes, before);
  const index = packSegmentIndex(made.index);
  const packs = [...made.packs].map(([name, content]): [string, number, number] => [
    name,
    content.length,
    crc32(content),
  ]);
  const finished: FinishedSegment = {
    ...made.summary,
    files: packs.length,
    bytes: packs.reduce((sum, [, length]) => sum + length, 0),
    packs,
    indexSum: crc32(index),
  };
  const outlines: SegmentArticles = entries.map(({ id, digest }, at) => [id, digest, made.outlines[at]!]);
  mkdirSync(unfinished, { recursive: true });
  // In one file: to make a file takes longer than to write it.
  writeFileSync(join(unfinished, 'texts'), Buffer.concat([...made.packs.values()]));
  writeFileSync(join(unfinished, 'index'), index);
  writeCacheJson(join(unfinished, 'articles.json'), articlesKind, [version, outlines]);
  writeCacheJson(join(unfinished, 'summary.json'), keptKind, finished);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return finished;
}

/** What the cache says of a segment: nothing where it is not there or damaged. */
export const segmentIn = (folder: string): FinishedSegment | undefined =>
  readCacheJson(join(folder, 'summary.json'), keptKind);

/** The articles of a segment in the cache: none where it is not there, damaged, or was indexed otherwise. */
export function articlesIn(folder: string, version: string): SegmentArticles {
  const [known, articles] =
    readCacheJson<[version: string, SegmentArticles]>(join(folder, 'articles.json'), articlesKind) ?? [];
  return known === version ? articles! : [];
}

/** A segment's inverted index: nothing where it is not there or damaged. @param segment what the cache says of it */
export function segmentIndexIn(folder: string, segment = segmentIn(folder)): SegmentIndex | undefined {
  try {
    const packed = readFileSync(join(folder, 'index'));
    return crc32(packed) === segment?.indexSum ? unpackSegmentIndex(packed) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Publishes a segment's texts out of the cache; what is published already is not read.
 * @param segment what the cache says of it
 * @param key names the segment's folder in the site, and what is in it
 * @returns false where the cache holds them damaged; nothing is published then
 */
export function publishTexts(folder: string, segment: FinishedSegment, key: string, output: FileSink): boolean {
  const due = segment.packs.map(([name]) => name).filter((name) => output.needs(`search/${key}/${name}`, key));
  if (due.length === 0) return true;
  const packs = packsIn(folder, segment);
  if (!packs) return false;
  for (const name of due) output.write(`search/${key}/${name}`, packs.get(name)!);
  return true;
}

/** The packs of a segment in the cache, unless one of them is damaged. */
export function packsIn(folder: string, segment: FinishedSegment): Map<string, Buffer> | undefined {
  const packs = new Map<string, Buffer>();
  try {
    const all = readFileSync(join(folder, 'texts'));
    let at = 0;
    for (const [name, length, sum] of segment.packs) {
      const content = all.subarray(at, at + length);
      if (content.length < length || crc32(content) !== sum) return undefined;
      packs.set(name, content);
      at += length;
    }
    return packs;
  } catch {
    return undefined;
  }
}
