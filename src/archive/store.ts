/**
 * The compiled articles, kept between builds: an index of articles, and a pack of pages that only grows until it
 * is mostly waste. Whatever is damaged, older or of another environment counts as not there.
 */
import { closeSync, existsSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { sweepUnfinished } from '../core/cache-file.ts';
import { unpackPages } from './pack.ts';
import { type Entry, type FileStamp, StoreIndex } from './store-index.ts';
import type { ArticlePages, ArticleSummary } from './summary.ts';

export type { Entry, FileStamp } from './store-index.ts';

/** A compiled article on its way into the store: its pages already as bytes. */
export interface Packed {
  digest: string;
  stamp: FileStamp;
  summary: ArticleSummary;
  pages: Uint8Array;
}

/** More waste than this share of the pack, and it is written anew. */
const wasteLimit = 0.5;

/** Opens the store in a folder of the cache. */
export class Store {
  readonly entries: Map<string, Entry>;
  /** Of the index that was read; 0 for a new store. */
  readonly written: number;
  readonly #index: StoreIndex;
  readonly #dir: string;
  readonly #environment: string;
  #pack: string;
  #end: number;
  #handle: number | undefined;
  #changed = false;

  /** @param environment digest of everything that compiling depends on besides the file itself */
  constructor(dir: string, environment: string) {
    this.#dir = dir;
    this.#environment = environment;
    mkdirSync(dir, { recursive: true });
    sweepUnfinished(dir);
    this.#index = new StoreIndex(dir, environment);
    this.entries = this.#index.entries;
    const { written, pack, packed } = this.#index.state ?? { written: 0, pack: '', packed: 0 };
    [this.written, this.#pack, this.#end] = [written, pack, packed];
  }

  /** Takes in a compiled article. */
  put(path: string, { digest, stamp, summary, pages }: Packed): void {
    const handle = this.#open();
    writeSync(handle, pages, 0, pages.length, this.#end);
    this.entries.set(path, { digest, stamp, summary, offset: this.#end, length: pages.length, crc: crc32(pages) });
    this.#end += pages.length;
    this.#change(path);
  }

  /** Notes a file's new stamp where its bytes are still the same. */
  touch(path: string, stamp: FileStamp): void {
    const entry = this.entries.get(path);
    if (!entry) return;
    entry.stamp = stamp;
    this.#change(path);
  }

  /** Forgets a file that is gone. */
  remove(path: string): void {
    if (this.entries.delete(path)) this.#change(path);
  }

  /** The pages of an article. Nothing where the pack is damaged. */
  read(path: string): ArticlePages | undefined {
    const bytes = this.#bytes(path);
    return bytes && unpackPages(bytes);
  }

  #bytes(path: string): Buffer | undefined {
    const entry = this.entries.get(path);
    if (!entry) return undefined;
    const bytes = Buffer.allocUnsafe(entry.length);
    const read = readSync(this.#open(), bytes, 0, entry.length, entry.offset);
    return read === entry.length && crc32(bytes) === entry.crc ? bytes : undefined;
  }

  /** Writes the index. Until then the old one stands, and the pack beyond it is waste. */
  save(): void {
    if (!this.#changed) return;
    const used = [...this.entries.values()].reduce((sum, { length }) => sum + length, 0);
    const isWasteful = this.#end - used > this.#end * wasteLimit;
    if (isWasteful) this.#rewrite();
    const state = { environment: this.#environment, pack: this.#pack, packed: this.#end, written: Date.now() };
    this.#index.write(state, isWasteful);
    this.#changed = false;
  }

  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }

  #change(path: string): void {
    this.#index.change(path);
    this.#changed = true;
  }

  #open(): number {
    if (this.#handle === undefined) {
      if (!this.#pack) this.#pack = 'articles.a.pack';
      const path = join(this.#dir, this.#pack);
      this.#handle = openSync(path, existsSync(path) && this.#end > 0 ? 'r+' : 'w+');
    }
    return this.#handle;
  }

  /** Copies what is used into the other pack file. */
  #rewrite(): void {
    const old = this.#pack;
    const next = old === 'articles.a.pack' ? 'articles.b.pack' : 'articles.a.pack';
    const target = openSync(join(this.#dir, next), 'w+');
    let end = 0;
    for (const [path, entry] of this.entries) {
      const bytes = this.#bytes(path);
      if (!bytes) {
        this.entries.delete(path);
        continue;
      }
      writeSync(target, bytes, 0, bytes.length, end);
      entry.offset = end;
      end += bytes.length;
    }
    this.close();
    this.#handle = target;
    this.#pack = next;
    this.#end = end;
  }
}
