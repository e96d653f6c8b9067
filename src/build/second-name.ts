/** A second name for the bytes of a file. */
import { copyFileSync, linkSync } from 'node:fs';

/** Links a file, or copies it where the file system knows no links: who renames over the first leaves the second alone. */
export function giveSecondName(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (
      !['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'ENOSYS', 'EXDEV'].includes(
        (error as NodeJS.ErrnoException).code ?? '',
      )
    )
      throw error;
    copyFileSync(from, to);
  }
}
