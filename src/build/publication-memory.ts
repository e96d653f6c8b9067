/** What the cache remembers of the files that were published last: their keys, sizes and digests. */
import { existsSync, readFileSync } from 'node:fs';
import { readCacheJson, writeCacheJson } from '../core/cache-file.ts';
import { sha256 } from '../core/digest.ts';

/** What is known of a published file. */
export interface Known {
  /** What it shows. */
  key: string;
  /** In bytes. */
  size: number;
  /** SHA-256 of its bytes. */
  digest: string;
}

/** The manifest's digest and the files that it lists. */
type Memory = [manifest: string, entries: [path: string, key: string, size: number, digest: string][]];

const memoryKind = 'published-2';

/**
 * What the last build knew, if it is the last build that the folder shows: another archive may have been published into
 * it since. Empty where nothing is remembered.
 * @param memory the file of the cache
 * @param manifest the manifest of the published folder
 */
export function readMemory(memory: string, manifest: string): ReadonlyMap<string, Known> {
  const [shown, entries] = readCacheJson<Memory>(memory, memoryKind) ?? ['', []];
  if (!existsSync(manifest) || shown !== sha256(readFileSync(manifest))) return new Map();
  return new Map(entries.map(([path, key, size, digest]) => [path, { key, size, digest }]));
}

/** Remembers the files of a manifest. @param manifest its text */
export function writeMemory(memory: string, manifest: string, files: Iterable<[path: string, known: Known]>): void {
  const entries = [...files].map(([path, { key, size, digest }]) => [path, key, size, digest]);
  writeCacheJson(memory, memoryKind, [sha256(manifest), entries]);
}
