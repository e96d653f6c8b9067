/**
 * Where files lie until they are published: beside the published folder, each by itself, or in the tree of a folder that
 * is new as a whole, so that a transaction renames few things.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from './transaction.ts';

/** The folder of a path with forward slashes; `dirname` looks at each character, and a publication asks fifty thousand times. */
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.';

/** The staged files of one publication. */
export class Staging {
  /** What publishing renames, in the order of staging. */
  readonly moves: Journal['moves'] = [];
  readonly #dir: string;
  /** Where each staged file lies. */
  readonly #files = new Map<string, string>();
  /** Where each new folder's tree lies. */
  readonly #trees = new Map<string, string>();
  /** A folder → the topmost folder above it, or itself, that is not published yet; nothing where all are. */
  readonly #newest = new Map<string, string | undefined>([['.', undefined]]);
  readonly #made = new Set<string>();

  /**
   * @param dir the folder to stage in; made when it is needed
   * @param published the paths of all published files
   */
  constructor(dir: string, published: Iterable<string>) {
    this.#dir = dir;
    for (const path of published)
      for (let at = folderOf(path); !this.#newest.has(at); at = folderOf(at)) this.#newest.set(at, undefined);
  }

  /** How many files are staged. */
  get size(): number {
    return this.#files.size;
  }

  /** True where the file is staged. */
  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** Where a file is to be written; its folder is there. */
  placeOf(path: string): string {
    const before = this.#files.get(path);
    if (before) return before;
    const newest = this.#newestOf(folderOf(path));
    const place = newest === undefined ? this.#move(path) : this.#inFolder(newest, path);
    this.#files.set(path, place);
    return place;
  }

  #inFolder(folder: string, path: string): string {
    const root = this.#trees.get(folder) ?? this.#move(folder);
    this.#trees.set(folder, root);
    this.#makeFolder(folderOf(path), folder, root);
    return join(root, path.slice(folder.length + 1));
  }

  #move(path: string): string {
    if (this.moves.length === 0) mkdirSync(this.#dir, { recursive: true });
    const name = String(this.moves.length);
    this.moves.push([name, path]);
    return join(this.#dir, name);
  }

  /** Makes a folder below those that are known to be there: looking from the top costs more than writing a page. */
  #makeFolder(path: string, top: string, root: string): void {
    if (this.#made.has(path)) return;
    if (path !== top) this.#makeFolder(folderOf(path), top, root);
    mkdirSync(path === top ? root : join(root, path.slice(top.length + 1)));
    this.#made.add(path);
  }

  #newestOf(folder: string): string | undefined {
    if (!this.#newest.has(folder)) this.#newest.set(folder, this.#newestOf(folderOf(folder)) ?? folder);
    return this.#newest.get(folder);
  }
}

/** Files sorted by when they may be seen: what pages load, pages, what lists pages. @param last what comes behind all */
export function inOrderOfPublishing(moves: Journal['moves'], last: ReadonlySet<string>): Journal['moves'] {
  const rank = (path: string): number =>
    last.has(path) || path === 'search/manifest'
      ? 2
      : /^(?:_assets|search|images|files|share|dump)\b/.test(path)
        ? 0
        : 1;
  return moves.toSorted(([, a], [, b]) => rank(a) - rank(b));
}
