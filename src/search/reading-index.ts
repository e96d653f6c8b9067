/** Publishes the reading index: the segments' posting lists merged into shards, the tables, the facets. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { topicKinds } from '../core/url.ts';
import { walk } from '../core/walk.ts';
import { type Facet, keyOf } from './index-format.ts';
import { mergeSegments, shardSize } from './merge.ts';
import { packed } from './packed.ts';
import type { SegmentIndex } from './segment-index.ts';
import { writeTables } from './tables.ts';

/** What a segment gives to the index of the archive. */
export interface SegmentParts {
  index: SegmentIndex;
  /** By kind of topic. */
  facets: Record<string, Facet>;
}

/** What was published. */
export interface PublishedIndex {
  files: number;
  bytes: number;
}

/** Joins the facets of one kind: numbers go on from segment to segment. */
export function mergeFacets(parts: readonly { facet: Facet; count: number }[]): Facet {
  const merged: Facet = {};
  const lasts: Record<string, number> = {};
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

function* filesOf(parts: readonly SegmentParts[]): Generator<[name: string, content: Uint8Array]> {
  const indexes = parts.map(({ index }) => index);
  const lengths = indexes.flatMap((index) => [...index.lengths]);
  const size = shardSize(
    indexes.reduce((sum, { lists }) => sum + lists.length, 0),
    lengths.length,
  );
  const shards: { first: number; terms: number }[] = [];
  for (const { first, terms, content } of mergeSegments(indexes, size)) {
    yield [keyOf(shards.push({ first, terms }) - 1), gzipSync(content)];
  }
  yield ['tables', gzipSync(writeTables(lengths, shards))];
  for (const kind of topicKinds) {
    const facets = parts.map(({ facets, index }) => ({ facet: facets[kind] ?? {}, count: index.lengths.length }));
    yield [`facet-${kind}`, packed(mergeFacets(facets))];
  }
}

/**
 * Writes the index into its folder, which is named for its content, unless it is there: under another name first, so
 * that one that was cut off is never taken for whole.
 *
 * @param to the folder; @param record a file of the cache that tells how many files belong in it
 * @param load the segments' parts, newest first; asked only where there is something to write
 */
export async function publishIndex(
  to: string,
  record: string,
  load: () => Promise<SegmentParts[]>,
): Promise<PublishedIndex> {
  if (existsSync(record)) {
    try {
      const before: PublishedIndex = JSON.parse(readFileSync(record, 'utf8'));
      if (walk(to).length === before.files) return before;
    } catch {
      // A damaged record is written again.
    }
  }
  const unfinished = `${to}.unfinished`;
  for (const old of [unfinished, to]) rmSync(old, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const published = { files: 0, bytes: 0 };
  for (const [name, content] of filesOf(await load())) {
    writeFileSync(join(unfinished, name), content);
    published.files++;
    published.bytes += content.length;
  }
  renameSync(unfinished, to);
  writeFileSync(record, JSON.stringify(published));
  return published;
}
