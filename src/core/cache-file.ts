/**
 * Files of the cache. Each begins with a line that says what it is and a checksum of the rest, and is written whole or
 * not at all: one that is damaged, cut off or of another kind counts as not there, and is made anew.
 */
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from './digest.ts';
import { isRunning } from './process.ts';

/** The line is plain text, so that a person who opens the file knows what it is. */
const header = (kind: string, content: string | Uint8Array): string => `huikan-cache ${kind} ${digest(content)}\n`;

/**
 * Writes a file of the cache.
 * @param kind what it is; raise its number when its form changes, and older ones are not believed
 */
export function writeCacheFile(path: string, kind: string, content: string | Uint8Array): void {
  writeWhole(path, [header(kind, content), content]);
}

/** What `writeCacheFile` wrote. Nothing where it is not there, damaged or of another kind. */
export function readCacheFile(path: string, kind: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const end = bytes.indexOf('\n') + 1;
  const content = bytes.subarray(end);
  return bytes.toString('latin1', 0, end) === header(kind, content) ? content : undefined;
}

/** Writes JSON as a file of the cache. */
export const writeCacheJson = (path: string, kind: string, value: unknown): void =>
  writeCacheFile(path, kind, JSON.stringify(value));

/** What `writeCacheJson` wrote; nothing where it is not to be believed. */
export function readCacheJson<T>(path: string, kind: string): T | undefined {
  const bytes = readCacheFile(path, kind);
  return bytes && (JSON.parse(bytes.toString()) as T);
}

/** Writes a file under another name first, so that it is never seen half. Two processes do not get in each other's way. */
export function writeWhole(path: string, parts: readonly (string | Uint8Array)[]): void {
  const unfinished = `${path}.${process.pid}.new`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    const handle = openSync(unfinished, 'w');
    for (const part of parts) writeFileSync(handle, part);
    closeSync(handle);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Removes what `writeWhole` left in a folder when its process was killed. */
export function sweepUnfinished(dir: string): void {
  for (const name of readdirSync(dir)) {
    const pid = /\.(\d+)\.new$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(dir, name), { force: true, recursive: true });
  }
}
