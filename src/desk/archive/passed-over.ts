/** Warnings that a person has looked at and lets stand: kept in the cache, since the articles themselves are right. */
import { join } from 'node:path';
import { readCacheJson, writeCacheJson } from '../../core/cache-file.ts';

const kind = 'desk-passed-over-1';

/** The ids of such warnings; an id names what was found, so that a new mistake is told again. */
export class PassedOver {
  readonly #file: string;
  readonly #ids: Set<string>;

  /** @param dir the desk's folder of the cache */
  constructor(dir: string) {
    this.#file = join(dir, 'passed-over.json');
    this.#ids = new Set(readCacheJson<string[]>(this.#file, kind) ?? []);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  add(ids: readonly string[]): void {
    for (const id of ids) this.#ids.add(id);
    writeCacheJson(this.#file, kind, [...this.#ids]);
  }

  remove(ids: readonly string[]): void {
    const before = this.#ids.size;
    for (const id of ids) this.#ids.delete(id);
    if (this.#ids.size < before) writeCacheJson(this.#file, kind, [...this.#ids]);
  }
}
