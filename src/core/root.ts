/** Where the program lies, and where the archive does. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program: a clone, or a package below `node_modules`. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * The repository that the program works in, with `content/`, `public/` and the cache: the working folder where npm
 * starts commands, which has a package.json; else the program's own.
 * @example homeIn('/our-archive', '/our-archive/node_modules/huikan') // '/our-archive'
 */
export const homeIn = (workingDir: string, program: string): string =>
  existsSync(join(workingDir, 'package.json')) ? resolve(workingDir) : program;

/** The repository of this run. */
export const home = homeIn(process.cwd(), root);

/** Files that are published as they are. */
export const publicDir = join(home, 'public');

/**
 * True for a folder and for what lies in it, compared by path segments: `/x/huikan-cache` is not inside `/x/huikan`.
 * Both paths are absolute.
 */
export function isInside(path: string, dir: string): boolean {
  const [one, folder] = [path, dir].map((each) => resolve(each).replaceAll('\\', '/')) as [string, string];
  return one === folder || one.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
