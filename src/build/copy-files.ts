/** Publishes files as they are: those of `public/`, and the archive's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../core/digest.ts';
import { walk } from '../core/walk.ts';
import type { PublishedFolder } from './published-folder.ts';

/** Names that systems and git leave in folders, and that no host serves; `.well-known/` is made to be served (RFC 8615). */
const isHidden = (path: string): boolean => /(?:^|\/)\.(?!well-known(?:\/|$))/.test(path);

/**
 * Copies a folder as it is.
 * @param from the folder; nothing is copied where there is none
 * @param to what the paths begin with in the site: empty, or ending with a slash
 * @param skips true for files that somebody else publishes
 */
export function copyFiles(
  output: Pick<PublishedFolder, 'copy'>,
  from: string,
  to: string,
  skips: (path: string) => boolean = () => false,
): void {
  for (const path of walk(from, '', (one) => isHidden(one) || skips(one))) {
    const source = join(from, path);
    output.copy(to + path, digest(readFileSync(source)), source);
  }
}
