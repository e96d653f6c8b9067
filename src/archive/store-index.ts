/**
 * The index of the store: one file of all articles, and beside it one of those that changed since that was written. A
 * correction thus writes the few that changed; when these are many, all are written.
 */
import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCacheJson, writeCacheJson } from '../core/cache-file.ts';
import type { ArticleSummary } from './summary.ts';

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

/** What the index says of the store as a whole. */
export interface StoreState {
  environment: string;
  /** The pack's file, and how long it is. */
  pack: string;
  packed: number;
  /** When the store was written, in ms: a file changed in that moment may hide a later change. */
  written: number;
}

/** The file of all articles. */
interface Whole {
  /** Tells it from others of the same place. */
  name: string;
  state: StoreState;
  entries: [path: string, entry: Entry][];
}

/** The file of what changed. */
interface Changes {
  /** Of the file that it adds to. */
  name: string;
  state: StoreState;
  /** Articles without an entry are gone. */
  entries: [path: string, entry?: Entry][];
}

const [wholeFile, changesFile] = ['articles.json', 'articles-changed.json'];
const [wholeKind, changesKind] = ['articles-3', 'articles-changed-1'];

/** With a larger share of changed articles all are written. */
const fewChanges = 0.25;

/** Reads and writes the index in a folder of the cache. */
export class StoreIndex {
  /** Missing for a new store. */
  readonly state: StoreState | undefined;
  readonly entries: Map<string, Entry> = new Map();
  readonly #dir: string;
  /** Of the file of all articles; missing where there is none to add to. */
  #name: string | undefined;
  /** What changed since that was written. */
  readonly #changed = new Set<string>();

  /** @param environment an index of another one counts as not there, like one that is damaged or whose pack is cut off */
  constructor(dir: string, environment: string) {
    this.#dir = dir;
    const whole = readCacheJson<Whole>(join(dir, wholeFile), wholeKind);
    if (whole?.state.environment !== environment) return;
    const changes = readCacheJson<Changes>(join(dir, changesFile), changesKind);
    const added = changes?.name === whole.name ? changes : undefined;
    const state = added?.state ?? whole.state;
    if (!isWhole(join(dir, state.pack), state.packed)) return;
    this.#name = whole.name;
    this.state = state;
    for (const [path, entry] of whole.entries) this.entries.set(path, entry);
    for (const [path, entry] of added?.entries ?? []) {
      this.#changed.add(path);
      if (entry) this.entries.set(path, entry);
      else this.entries.delete(path);
    }
  }

  /** Notes that an entry is another, or gone. */
  change(path: string): void {
    this.#changed.add(path);
  }

  /** @param all true writes all articles, however few changed: where their pages stand has changed */
  write(state: StoreState, all: boolean): void {
    if (this.#name && !all && this.#changed.size <= this.entries.size * fewChanges) {
      const entries = Array.from(this.#changed, (path): Changes['entries'][number] => {
        const entry = this.entries.get(path);
        return entry ? [path, entry] : [path];
      });
      writeCacheJson(join(this.#dir, changesFile), changesKind, { name: this.#name, state, entries } satisfies Changes);
      return;
    }
    this.#name = randomUUID();
    const entries = [...this.entries];
    writeCacheJson(join(this.#dir, wholeFile), wholeKind, { name: this.#name, state, entries } satisfies Whole);
    rmSync(join(this.#dir, changesFile), { force: true });
    this.#changed.clear();
  }
}

/** True for a pack that is as long as its index says. */
function isWhole(path: string, length: number): boolean {
  try {
    const handle = openSync(path, 'r');
    const { size } = fstatSync(handle);
    closeSync(handle);
    return size >= length;
  } catch {
    return false;
  }
}
