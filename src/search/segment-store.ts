/** The cache of finished segments: each is written whole or not at all, and published under a name of its own. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { readCacheJson, writeCacheJson } from '../core/cache-file.ts';
import type { FileSink } from '../core/file-sink.ts';
import type { Canonicalise, Classes } from './canonical.ts';
import type { SearchDocument } from './document.ts';
import { makeSegment, type SegmentSummary } from './segment.ts';
import { type SegmentIndex, unpackSegmentIndex } from './segment-index.ts';

/** A finished segment. */
export interface FinishedSegment extends SegmentSummary {
  /** How many packs of texts it has. */
  files: number;
  /** Their size. */
  bytes: number;
}

/** What is kept with a segment's files. */
interface Kept {
  summary: SegmentSummary;
  /** The packs, in the order in which they stand in `texts`, with the CRC-32 of each. */
  packs: [name: string, length: number, sum: number][];
  /** CRC-32 of `index`. */
  index: number;
}

const keptKind = 'segment-4';

/** Restores the segment's own order: `load` may yield in any. */
async function* inOrder(
  ids: readonly string[],
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
): AsyncGenerator<SearchDocument> {
  const waiting = new Map<string, SearchDocument>();
  let next = 0;
  for await (const document of documents) {
    waiting.set(document.id, document);
    for (let ready = waiting.get(ids[next]!); ready; ready = waiting.get(ids[next]!)) {
      waiting.delete(ready.id);
      next++;
      yield ready;
    }
  }
  if (next < ids.length) throw new Error(`Search was not given the article ${ids[next]}.`);
}

/**
 * Indexes a segment into the cache, whole or not at all.
 *
 * @param ids its articles, in its order
 * @param documents the same articles in any order
 * @param classes those that `canonicalise` was made with
 */
export async function indexSegment(
  folder: string,
  ids: readonly string[],
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
  canonicalise: Canonicalise,
  classes: Classes,
): Promise<FinishedSegment> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const { summary, index, packs } = await makeSegment(inOrder(ids, documents), canonicalise, classes);
  const kept: Kept = {
    summary,
    packs: [...packs].map(([name, content]) => [name, content.length, crc32(content)]),
    index: crc32(index),
  };
  mkdirSync(unfinished, { recursive: true });
  // In one file: to make a file takes longer than to write it.
  writeFileSync(join(unfinished, 'texts'), Buffer.concat([...packs.values()]));
  writeFileSync(join(unfinished, 'index'), index);
  writeCacheJson(join(unfinished, 'summary.json'), keptKind, kept);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return finished(kept);
}

const finished = ({ summary, packs }: Kept): FinishedSegment => ({
  ...summary,
  files: packs.length,
  bytes: packs.reduce((sum, [, length]) => sum + length, 0),
});

/** What the cache says of a segment: nothing where it is not there or damaged. */
export function segmentIn(folder: string): FinishedSegment | undefined {
  const kept = keptIn(folder);
  return kept && finished(kept);
}

/** A segment's inverted index: nothing where it is not there or damaged. */
export function segmentIndexIn(folder: string): SegmentIndex | undefined {
  try {
    const packed = readFileSync(join(folder, 'index'));
    return crc32(packed) === keptIn(folder)?.index ? unpackSegmentIndex(packed) : undefined;
  } catch {
    return undefined;
  }
}

const keptIn = (folder: string): Kept | undefined => readCacheJson(join(folder, 'summary.json'), keptKind);

/**
 * Publishes a segment's texts out of the cache; what is published already is not read.
 * @param key names the segment's folder in the site, and what is in it
 * @returns false where the cache holds them damaged; nothing is published then
 */
export function publishTexts(folder: string, key: string, output: FileSink): boolean {
  const kept = keptIn(folder);
  if (!kept) return false;
  const due = kept.packs.map(([name]) => name).filter((name) => output.needs(`search/${key}/${name}`, key));
  if (due.length === 0) return true;
  const packs = packsIn(folder, kept);
  if (!packs) return false;
  for (const name of due) output.write(`search/${key}/${name}`, packs.get(name)!);
  return true;
}

/** The packs of a segment in the cache, unless one of them is damaged. */
function packsIn(folder: string, kept: Kept): Map<string, Buffer> | undefined {
  const packs = new Map<string, Buffer>();
  try {
    const all = readFileSync(join(folder, 'texts'));
    let at = 0;
    for (const [name, length, sum] of kept.packs) {
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
