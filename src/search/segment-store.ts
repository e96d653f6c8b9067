/** The cache of finished segments: each is written whole or not at all, and published under a name of its own. */
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from './document.ts';
import type { Fold } from './fold.ts';
import { type SegmentSummary, writeSegment } from './segment.ts';

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
  writeFileSync(join(unfinished, 'summary.json'), JSON.stringify(summary));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return summary;
}

/** What the cache says of a segment: nothing where it is not there or damaged. */
export function summaryIn(folder: string): SegmentSummary | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as SegmentSummary;
  } catch {
    return undefined;
  }
}

/** Pagefind's reader, as it was written with a segment in the cache. */
export const readerIn = (folder: string): Buffer => readFileSync(join(folder, 'reader'));

/** Publishes a finished segment: the same files under a second name, or copies where the disk has no such names. */
function publish(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) publish(source, target);
    else {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

/** Publishes a segment under another name first, so that one that was cut off is never taken for whole. */
export function publishSegment(folder: string, to: string): void {
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  publish(join(folder, 'files'), unfinished);
  renameSync(unfinished, to);
}
