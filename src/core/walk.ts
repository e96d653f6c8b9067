/** Lists the files below a folder. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder, sorted, with forward slashes; none where there is no folder.
 * @param skips for each file and folder by its path: true to leave it out with all that is in it
 */
export function walk(dir: string, prefix = '', skips?: (path: string) => boolean): string[] {
  const found: string[] = [];
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(dir, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return found;
    throw error;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (skips?.(path)) continue;
    if (entry.isDirectory()) for (const inner of walk(join(dir, entry.name), path, skips)) found.push(inner);
    else found.push(path);
  }
  return found;
}

/** Every symbolic link below a folder, by its path. */
export function links(dir: string, prefix = ''): string[] {
  const entries = existsSync(dir) ? readdirSync(dir, { withFileTypes: true }) : [];
  return entries.flatMap((entry) => {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (entry.isSymbolicLink()) return [path];
    return entry.isDirectory() ? links(join(dir, entry.name), path) : [];
  });
}
