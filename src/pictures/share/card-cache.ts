/** The cache of finished cards: each lies under the digest of what it shows, behind a checksum of its own. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../core/digest.ts';

/** Length of the checksum. */
const sumLength = 40;

/** Cards by their keys. */
export class CardCache {
  readonly #dir: string;

  /** @param cacheDir all archives of a machine may share it */
  constructor(cacheDir: string) {
    this.#dir = join(cacheDir, 'share');
    mkdirSync(this.#dir, { recursive: true });
  }

  /** The card with a key; nothing if there is none or it is damaged. */
  read(key: string): Buffer | undefined {
    try {
      const bytes = readFileSync(join(this.#dir, key));
      const png = bytes.subarray(sumLength);
      return bytes.toString('latin1', 0, sumLength) === digest(png) ? png : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a card, whole or not at all. */
  keep(key: string, png: Buffer): void {
    const path = join(this.#dir, key);
    writeFileSync(`${path}.new`, Buffer.concat([Buffer.from(digest(png), 'latin1'), png]));
    renameSync(`${path}.new`, path);
  }
}
