/** What the cache remembers of the files that were published last: their keys, sizes and digests. */
import { existsSync, readFileSync } from 'node:fs';
import { readCacheFile, writeCacheFile } from '../core/cache-file.ts';
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

const memoryKind = 'published-4';
/** Between entries: the one character that no path holds (publishable.ts). */
const separator = '\0';

/** What the last build knew. */
export interface Remembered {
  /** Digest of the manifest that it published; empty where nothing is remembered. */
  manifest: string;
  files: ReadonlyMap<string, Known>;
}

/**
 * What the last build knew, if it is the last build that the folder shows: another archive may have been published into
 * it since. Empty where nothing is remembered.
 * @param memory the file of the cache
 * @param manifest the manifest of the published folder
 */
export function readMemory(memory: string, manifest: string): Remembered {
  const [shown, ...lines] = readCacheFile(memory, memoryKind)?.toString().split(separator) ?? [];
  if (!existsSync(manifest) || shown !== sha256(readFileSync(manifest))) return { manifest: '', files: new Map() };
  return { manifest: shown, files: new Map(lines.map(entryOf)) };
}

/** Remembers the files of a manifest. @param manifest its digest */
export function writeMemory(memory: string, manifest: string, files: Iterable<[path: string, known: Known]>): void {
  const lines = Array.from(files, ([path, { key, size, digest }]) => [size, digest, key, path].join('\t'));
  writeCacheFile(memory, memoryKind, [manifest, ...lines].join(separator));
}

/** Reads an entry: fifty thousand take half the time of JSON. A path may hold a tab, a key does not. */
function entryOf(line: string): [path: string, known: Known] {
  const size = line.indexOf('\t');
  const digest = line.indexOf('\t', size + 1);
  const key = line.indexOf('\t', digest + 1);
  return [
    line.slice(key + 1),
    { key: line.slice(digest + 1, key), size: Number(line.slice(0, size)), digest: line.slice(size + 1, digest) },
  ];
}
