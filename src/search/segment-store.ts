/** The cache of finished segments: each is written whole or not at all, and published under a name of its own. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { readCacheFile, writeCacheFile } from '../core/cache-file.ts';
import type { FileSink } from '../core/file-sink.ts';
import type { SearchDocument } from './document.ts';
import type { Fold } from './fold.ts';
import { makeSegment, type SegmentSummary } from './segment.ts';

/** A finished segment. */
export interface FinishedSegment extends SegmentSummary {
  /** How many files it has. */
  files: number;
  /** Their size. */
  bytes: number;
}

/** What is kept with a segment's files. */
interface Kept {
  summary: SegmentSummary;
  /** The files, in the order in which they stand in `files`, with the CRC-32 of each. */
  files: [path: string, length: number, sum: number][];
}

const keptKind = 'segment-1';

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
 */
export async function indexSegment(
  folder: string,
  ids: readonly string[],
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
  fold: Fold,
): Promise<FinishedSegment> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const { summary, files } = await makeSegment(inOrder(ids, documents), fold);
  const kept: Kept = {
    summary,
    files: [...files].map(([path, content]) => [path, content.length, crc32(content)]),
  };
  mkdirSync(unfinished, { recursive: true });
  // In one file: a segment has a thousand, and to make a file takes longer than to write it.
  writeFileSync(join(unfinished, 'files'), Buffer.concat([...files.values()]));
  writeCacheFile(join(unfinished, 'summary.json'), keptKind, JSON.stringify(kept));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return finished(kept);
}

const finished = ({ summary, files }: Kept): FinishedSegment => ({
  ...summary,
  files: files.length,
  bytes: files.reduce((sum, [, length]) => sum + length, 0),
});

/** What the cache says of a segment: nothing where it is not there or damaged. */
export function segmentIn(folder: string): FinishedSegment | undefined {
  const kept = keptIn(folder);
  return kept && finished(kept);
}

function keptIn(folder: string): Kept | undefined {
  const bytes = readCacheFile(join(folder, 'summary.json'), keptKind);
  return bytes && (JSON.parse(bytes.toString()) as Kept);
}

/**
 * Publishes a finished segment out of the cache; what is published already is not read.
 * @param to its folder in the site
 * @param key what the segment shows
 * @returns false where the cache holds it damaged; nothing is published then
 */
export function publishSegment(folder: string, to: string, key: string, output: FileSink): boolean {
  const kept = keptIn(folder);
  if (!kept) return false;
  const due = kept.files.map(([path]) => path).filter((path) => output.needs(`${to}/${path}`, key));
  if (due.length === 0) return true;
  const files = filesIn(folder, kept);
  if (!files) return false;
  for (const path of due) output.write(`${to}/${path}`, files.get(path)!);
  return true;
}

/** The files of a segment in the cache, unless one of them is damaged. */
function filesIn(folder: string, kept: Kept): Map<string, Buffer> | undefined {
  const files = new Map<string, Buffer>();
  try {
    const all = readFileSync(join(folder, 'files'));
    let at = 0;
    for (const [path, length, sum] of kept.files) {
      const content = all.subarray(at, at + length);
      if (content.length < length || crc32(content) !== sum) return undefined;
      files.set(path, content);
      at += length;
    }
    return files;
  } catch {
    return undefined;
  }
}
