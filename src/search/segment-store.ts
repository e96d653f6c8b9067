/** The cache of finished segments: each is written whole or not at all, and published under a name of its own. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { walk } from '../archive/files.ts';
import type { SearchDocument } from './document.ts';
import type { Fold } from './fold.ts';
import { type SegmentSummary, writeSegment } from './segment.ts';

/** What is kept with a segment's files. */
interface Kept {
  summary: SegmentSummary;
  /** The CRC-32 of each file. */
  sums: [path: string, sum: number][];
  /** That of Pagefind's reader. */
  reader: number;
}

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
): Promise<SegmentSummary> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const { summary, reader } = await writeSegment(join(unfinished, 'files'), inOrder(ids, documents), fold);
  writeFileSync(join(unfinished, 'reader'), reader);
  const files = join(unfinished, 'files');
  const sums = walk(files).map((path): [string, number] => [path, crc32(readFileSync(join(files, path)))]);
  writeFileSync(
    join(unfinished, 'summary.json'),
    JSON.stringify({ summary, sums, reader: crc32(reader) } satisfies Kept),
  );
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return summary;
}

/** What the cache says of a segment: nothing where it is not there or damaged. */
export const summaryIn = (folder: string): SegmentSummary | undefined => keptIn(folder)?.summary;

function keptIn(folder: string): Kept | undefined {
  try {
    const kept = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as Kept;
    return crc32(readerIn(folder)) === kept.reader ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Pagefind's reader, as it was written with a segment in the cache. */
export const readerIn = (folder: string): Buffer => readFileSync(join(folder, 'reader'));

/**
 * Copies a finished segment out of the cache: under another name first, so that one that was cut off is never taken
 * for whole.
 * @returns false where the cache holds it damaged; nothing is published then
 */
export function publishSegment(folder: string, to: string): boolean {
  const kept = keptIn(folder);
  if (!kept) return false;
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  for (const [path, sum] of kept.sums) {
    const bytes = bytesOf(join(folder, 'files', path));
    if (!bytes || crc32(bytes) !== sum) {
      rmSync(unfinished, { recursive: true, force: true });
      return false;
    }
    mkdirSync(dirname(join(unfinished, path)), { recursive: true });
    writeFileSync(join(unfinished, path), bytes);
  }
  renameSync(unfinished, to);
  return true;
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
