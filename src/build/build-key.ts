/** What the program is at this moment: a digest of all that can change what it makes. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { digest } from '../core/digest.ts';
import { home, isInside, root } from '../core/root.ts';
import { walk } from '../core/walk.ts';

/** A folder as its cache knows it: from the archive's repository, so that a clone elsewhere finds it again. */
const knownAs = (dir: string): string => (isInside(dir, home) ? relative(home, dir) : resolve(dir));

/**
 * Where an archive's compiled articles and pages are kept: a folder for each pair of content and output. Those that lie
 * outside the repository are known by their whole path, wherever the command is called.
 */
export const archiveCache = (cacheDir: string, contentDir: string, outDir: string): string =>
  join(cacheDir, digest([contentDir, outDir].map(knownAs).join('|')).slice(0, 12));

/** Digest of files and of whole folders, by content, never by time: a fresh clone has new times. */
export function digestOf(paths: readonly string[], base: string): string {
  const parts: string[] = [];
  for (const path of paths) {
    const inside = walk(join(base, path));
    for (const file of inside.length > 0 ? inside.map((name) => `${path}/${name}`) : [path]) {
      try {
        parts.push(file, digest(readFileSync(join(base, file))));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    }
  }
  return digest(parts.join('\n'));
}

/** Digest of the program's own code and of the exact versions it runs on. A package has no lockfile: its archive's says. */
export const programDigest = (): string =>
  digest(
    digestOf(['src'], root) +
      digestOf(['package-lock.json'], existsSync(join(root, 'package-lock.json')) ? root : home),
  );
