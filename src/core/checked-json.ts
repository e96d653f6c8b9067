/** JSON files of a cache that are believed only if they are whole. */
import { readCacheFile, writeCacheFile } from './cache-file.ts';

/**
 * @param kind what the file holds; raise its number when the form changes
 * @returns nothing where there is no file, or one that is cut, changed or of another kind
 */
export function readCheckedJson<T>(path: string, kind = 'json'): T | undefined {
  const bytes = readCacheFile(path, kind);
  return bytes && (JSON.parse(bytes.toString()) as T);
}

/** Writes by a rename, so that a reader finds the old file or the new one. */
export const writeCheckedJson = (path: string, value: unknown, kind = 'json'): void =>
  writeCacheFile(path, kind, JSON.stringify(value));
