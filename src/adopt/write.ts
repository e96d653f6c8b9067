/** Writes files that are not there yet. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a folder may hold where a repository is made: a repository that was just made elsewhere. */
const allowed = new Set(['.git', '.gitignore', '.DS_Store', 'LICENSE', 'README.md']);

/** Names in a folder that keep a repository from being made there; none where the folder is not there. */
export const inTheWay = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => !allowed.has(name)) : [];

/**
 * Writes files by their paths; those that are there stay as they are.
 * @returns the paths that were written, sorted
 */
export function writeNew(folder: string, files: Readonly<Record<string, string>>): string[] {
  const written = Object.keys(files)
    .filter((path) => !existsSync(join(folder, path)))
    .sort();
  for (const path of written) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    // What a person opens by a double click must be allowed to run.
    const mode = /\.(?:command|desktop)$/.test(path) ? 0o755 : 0o644;
    writeFileSync(join(folder, path), files[path]!, { mode });
  }
  return written;
}
