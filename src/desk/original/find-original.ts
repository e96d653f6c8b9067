/** The original of an imported article, as the import kept it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { originalsFolder } from '../../core/originals.ts';
import { readState, type StateEntry } from '../../import/run/state.ts';

/** A kept original. */
export interface Original {
  /** Absolute. */
  file: string;
  /** With its dot, lower case. */
  type: string;
  /** What the person who imported it called it. */
  name: string;
}

/** Finds originals; the import's record is read again when it has changed. */
export class Originals {
  readonly #contentDir: string;
  #stamp = 0;
  #byId = new Map<string, { name: string; entry: StateEntry }>();

  constructor(contentDir: string) {
    this.#contentDir = contentDir;
  }

  /** @param path of the article, from the archive's folder; it may have been moved since it was imported */
  async of(path: string): Promise<Original | undefined> {
    await this.#read();
    const found = this.#byId.get(basename(path, '.mdx'));
    if (!found) return undefined;
    const { original, source } = found.entry;
    const digest = original ?? source;
    const folder = join(this.#contentDir, originalsFolder, digest.slice(0, 2));
    if (!/^[0-9a-f]{64}$/.test(digest) || !existsSync(folder)) return undefined;
    const name = readdirSync(folder).find((one) => one.startsWith(digest));
    return name ? { file: join(folder, name), type: extname(name).toLowerCase(), name: found.name } : undefined;
  }

  /** The article that was made of a source. @param name as the import's report calls it */
  async articleOf(name: string): Promise<string | undefined> {
    await this.#read();
    for (const { name: own, entry } of this.#byId.values()) if (own === name) return entry.path;
    return undefined;
  }

  async #read(): Promise<void> {
    const file = join(this.#contentDir, '.import/state.jsonl');
    const stamp = existsSync(file) ? statSync(file).mtimeMs : 0;
    if (stamp === this.#stamp) return;
    this.#stamp = stamp;
    this.#byId = new Map([...(await readState(this.#contentDir))].map(([name, entry]) => [entry.id, { name, entry }]));
  }
}
