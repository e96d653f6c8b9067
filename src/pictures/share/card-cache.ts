/** The cache of finished cards: each lies under the digest of what it shows. */
import { join } from 'node:path';
import { readCacheFile, writeCacheFile } from '../../core/cache-file.ts';

const cardKind = 'card-1';

/** Cards by their keys. */
export class CardCache {
  readonly #dir: string;

  /** @param cacheDir all archives of a machine may share it */
  constructor(cacheDir: string) {
    this.#dir = join(cacheDir, 'share');
  }

  /** The card with a key; nothing if there is none or it is damaged. */
  read(key: string): Buffer | undefined {
    return readCacheFile(join(this.#dir, key), cardKind);
  }

  /** Keeps a card, whole or not at all. */
  keep(key: string, png: Buffer): void {
    writeCacheFile(join(this.#dir, key), cardKind, png);
  }
}
