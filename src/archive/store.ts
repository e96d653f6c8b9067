/**
 * The compiled articles, kept between builds: an index of articles, and a pack of pages that only grows until it
 * is mostly waste. Whatever is damaged, older or of another environment counts as not there.
 */
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { readCacheJson, sweepUnfinished, writeCacheJson } from '../core/cache-file.ts';
import { unpackPages } from './pack.ts';
import type { ArticlePages, ArticleSummary } from './summary.ts';

/**
 * Where a file stood when it was compiled, to know without reading that it is the same. Programs that copy or unpack
 * set the time of modification as they like; that of the last change to the file's record (ctime) nobody can set.
 */
export interface FileStamp {
  mtime: number;
  ctime: number;
  size: number;
}

/** One article in the store. */
export interface Entry {
  /** Digest of the file's bytes. */
  digest: string;
  stamp: FileStamp;
  summary: ArticleSummary;
  /** Where its pages stand in the pack. */
  offset: number;
  length: number;
  crc: number;
}

/** A compiled article on its way into the store: its pages already as bytes. */
export interface Packed {
  digest: string;
  stamp: FileStamp;
  summary: ArticleSummary;
  pages: Uint8Array;
}

interface Index {
  environment: string;
  pack: string;
  packed: number;
  /** When the store was written, in ms: a file changed in that moment may hide a later change. */
  written: number;
  entries: [path: string, entry: Entry][];
}

const indexFile = 'articles.json';
const indexKind = 'articles-2';

/** More waste than this share of the pack, and it is written anew. */
const wasteLimit = 0.5;

/** Opens the store in a folder of the cache. */
export class Store {
  readonly entries = new Map<string, Entry>();
  /** Of the index that was read; 0 for a new store. */
  readonly written: number = 0;
  readonly #dir: string;
  readonly #environment: string;
  #pack = '';
  #end = 0;
  #handle: number | undefined;
  #changed = false;

  /** @param environment digest of everything that compiling depends on besides the file itself */
  constructor(dir: string, environment: string) {
    this.#dir = dir;
    this.#environment = environment;
    mkdirSync(dir, { recursive: true });
    sweepUnfinished(dir);
    const index = readIndex(dir, environment);
    if (index) {
      this.written = index.written;
      this.#pack = index.pack;
      this.#end = index.packed;
      for (const [path, entry] of index.entries) this.entries.set(path, entry);
    }
  }

  /** Takes in a compiled article. */
  put(path: string, { digest, stamp, summary, pages }: Packed): void {
    const handle = this.#open();
    writeSync(handle, pages, 0, pages.length, this.#end);
    this.entries.set(path, { digest, stamp, summary, offset: this.#end, length: pages.length, crc: crc32(pages) });
    this.#end += pages.length;
    this.#changed = true;
  }

  /** Notes a file's new stamp where its bytes are still the same. */
  touch(path: string, stamp: FileStamp): void {
    const entry = this.entries.get(path);
    if (!entry) return;
    entry.stamp = stamp;
    this.#changed = true;
  }

  /** Forgets a file that is gone. */
  remove(path: string): void {
    if (this.entries.delete(path)) this.#changed = true;
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
    if (this.#end - used > this.#end * wasteLimit) this.#rewrite();
    const index: Index = {
      environment: this.#environment,
      pack: this.#pack,
      packed: this.#end,
      written: Date.now(),
      entries: [...this.entries],
    };
    writeCacheJson(join(this.#dir, indexFile), indexKind, index);
    this.#changed = false;
  }

  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
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

function readIndex(dir: string, environment: string): Index | undefined {
  const index = readCacheJson<Index>(join(dir, indexFile), indexKind);
  if (index?.environment !== environment) return undefined;
  try {
    const handle = openSync(join(dir, index.pack), 'r');
    const whole = fstatSync(handle).size >= index.packed;
    closeSync(handle);
    return whole ? index : undefined;
  } catch {
    return undefined;
  }
}
