/** Where the program lies. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Files that are published as they are. */
export const publicDir = join(root, 'public');

/**
 * True for a folder and for what lies in it, compared by path segments: `/x/huikan-cache` is not inside `/x/huikan`.
 * Both paths are absolute.
 */
export function isInside(path: string, dir: string): boolean {
  const [one, folder] = [path, dir].map((each) => resolve(each).replaceAll('\\', '/')) as [string, string];
  return one === folder || one.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
