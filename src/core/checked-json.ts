/** JSON files of a cache that are believed only if they are whole: the first line is the digest of the rest. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from './digest.ts';

/** @returns nothing where there is no file, or one that is cut, changed or of another kind */
export function readCheckedJson<T>(path: string): T | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === digest(body) ? (JSON.parse(body) as T) : undefined;
}

/** Writes by a rename, so that a reader finds the old file or the new one. */
export function writeCheckedJson(path: string, value: unknown): void {
  const body = JSON.stringify(value);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, `${digest(body)}\n${body}`);
  renameSync(`${path}.part`, path);
}
