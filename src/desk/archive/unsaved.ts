/** Texts that were typed and not saved yet: kept beside the cache, so that a closed window or a crash loses nothing. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCacheJson, sweepUnfinished, writeCacheJson } from '../../core/cache-file.ts';
import { digest } from '../../core/digest.ts';

/** A text on its way. */
export interface Unsaved {
  path: string;
  /** The version of the file that it goes on from. */
  version: string;
  /** The whole file as an editor sees it. */
  text: string;
  /** When it was typed, in ms. */
  at: number;
}

const kind = 'desk-unsaved-1';

/** Keeps one text an article. */
export class UnsavedTexts {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
    mkdirSync(dir, { recursive: true });
    sweepUnfinished(dir);
  }

  keep(text: Unsaved): void {
    writeCacheJson(this.#fileOf(text.path), kind, text);
  }

  of(path: string): Unsaved | undefined {
    return readCacheJson<Unsaved>(this.#fileOf(path), kind);
  }

  forget(path: string): void {
    rmSync(this.#fileOf(path), { force: true });
  }

  /** All of them, the latest first. */
  all(): Unsaved[] {
    return readdirSync(this.#dir)
      .flatMap((name) => readCacheJson<Unsaved>(join(this.#dir, name), kind) ?? [])
      .sort((a, b) => b.at - a.at);
  }

  #fileOf(path: string): string {
    return join(this.#dir, `${digest(path)}.json`);
  }
}
