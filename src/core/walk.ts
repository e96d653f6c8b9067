/** Lists the files below a folder. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from './order.ts';

/**
 * Every file below a folder, sorted, with forward slashes; none where there is no folder.
 * @param skips for each file and folder by its path: true to leave it out with all that is in it
 */
export function walk(dir: string, prefix = '', skips?: (path: string) => boolean): string[] {
  const found: string[] = [];
  for (const entry of entriesOf(dir)) {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (skips?.(path)) continue;
    if (entry.isDirectory()) for (const inner of walk(`${dir}/${entry.name}`, path, skips)) found.push(inner);
    else found.push(path);
  }
  return found;
}

/** Every symbolic link below a folder, by its path. */
export const links = (dir: string, prefix = ''): string[] => where(dir, prefix, (entry) => entry.isSymbolicLink());

/** Everything below a folder that is neither a file nor a folder, by its path: links, pipes. */
export const specialFiles = (dir: string, prefix = ''): string[] =>
  where(dir, prefix, (entry) => !entry.isFile() && !entry.isDirectory());

function where(dir: string, prefix: string, isWanted: (entry: Dirent) => boolean): string[] {
  return entriesOf(dir).flatMap((entry) => {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (isWanted(entry)) return [path];
    return entry.isDirectory() ? where(join(dir, entry.name), path, isWanted) : [];
  });
}

/** What a folder holds, sorted; nothing where there is no folder. */
function entriesOf(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true }).sort((a, b) => inOrder(a.name, b.name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}
