/**
 * The folder that is published. It is told every file that belongs in it, with a key that says what is in the
 * file; it writes those whose key is new and, at the end, removes what it was not told.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { walk } from '../core/walk.ts';
import { type Encoding, encodings, isText } from './encodings.ts';

/** Says that a folder is Huikan's to empty. Hosts do not publish files that begin with a dot. */
const marker = '.huikan';

/** What became of the files. */
export interface OutputReport {
  written: number;
  kept: number;
  removed: number;
  /** All that is published. */
  files: number;
  bytes: number;
}

/** How a folder is published. */
export interface OutputOptions {
  /** True to write each text compressed, too, beside itself. */
  encoded?: boolean;
  /** True for a file or folder, by its path, that another writer keeps here: it is neither listed nor removed. */
  isOthers?: (path: string) => boolean;
}

/** What is known of a published file. */
interface Known {
  /** What it shows. */
  key: string;
  /** In bytes. */
  size: number;
}

/** A folder that Huikan did not make and that is not empty. */
export class ForeignFolder extends Error {}

/** The published folder. */
export class Output {
  readonly report: OutputReport = { written: 0, kept: 0, removed: 0, files: 0, bytes: 0 };
  readonly #dir: string;
  readonly #manifest: string;
  readonly #before: Map<string, Known>;
  readonly #now = new Map<string, Known>();
  readonly #present: ReadonlySet<string>;
  readonly #encodings: readonly Encoding[];
  readonly #folders = new Set<string>();
  #dirty = false;

  /**
   * @param dir the folder
   * @param manifest the file that remembers the keys, outside the folder
   * @throws {ForeignFolder} if there is something in the folder that Huikan did not put there
   */
  constructor(dir: string, manifest: string, { encoded = false, isOthers }: OutputOptions = {}) {
    this.#encodings = encoded ? encodings : [];
    this.#dir = dir;
    this.#manifest = manifest;
    if (!existsSync(join(dir, marker)) && walk(dir).length > 0) throw new ForeignFolder(dir);
    this.#present = new Set(walk(dir, '', isOthers));
    this.#before = readManifest(manifest);
  }

  /** True if the file has to be made: it is not there, or something else is. Tells that it belongs. */
  needs(path: string, key: string): boolean {
    const all = [path, ...this.#encodingsOf(path).map(({ suffix }) => path + suffix)];
    const isThere = (one: string): boolean => this.#before.get(one)?.key === key && this.#present.has(one);
    const kept = all.every(isThere);
    for (const one of all) this.#now.set(one, kept ? this.#before.get(one)! : { key, size: 0 });
    if (kept) this.report.kept += all.length;
    return !kept;
  }

  /** True if this build has told of the file already. */
  has(path: string): boolean {
    return this.#now.has(path);
  }

  /** Writes a file that `needs` asked for. */
  write(path: string, content: string | Buffer): void {
    const bytes = typeof content === 'string' ? utf8(content) : content;
    this.#writeOne(path, bytes);
    for (const { suffix, encode } of this.#encodingsOf(path)) this.#writeOne(path + suffix, encode(bytes));
  }

  /** Writes a file if its content is new; its content is its key. */
  put(path: string, key: string, content: () => string | Buffer): void {
    if (this.needs(path, key)) this.write(path, content());
  }

  /** Copies a file if it is new. */
  copy(path: string, key: string, from: string): void {
    if (this.needs(path, key)) this.write(path, readFileSync(from));
  }

  /** Counts what another writer has published. */
  addOthers({ files, bytes }: Pick<OutputReport, 'files' | 'bytes'>): void {
    this.report.files += files;
    this.report.bytes += bytes;
  }

  /** Removes what does not belong, and remembers what does. */
  finish(): OutputReport {
    const emptied = new Set<string>();
    for (const path of this.#present) {
      if (this.#now.has(path) || path === marker) continue;
      this.#begin();
      rmSync(join(this.#dir, path), { force: true });
      emptied.add(dirname(path));
      this.report.removed++;
    }
    for (const folder of emptied) this.#removeEmpty(folder);
    if (this.#dirty || this.#now.size !== this.#before.size) {
      mkdirSync(dirname(this.#manifest), { recursive: true });
      writeFileSync(
        `${this.#manifest}.new`,
        JSON.stringify([...this.#now].map(([path, { key, size }]) => [path, key, size])),
      );
      renameSync(`${this.#manifest}.new`, this.#manifest);
    }
    this.report.files += this.#now.size;
    for (const { size } of this.#now.values()) this.report.bytes += size;
    return this.report;
  }

  #encodingsOf(path: string): readonly Encoding[] {
    return this.#encodings.length > 0 && isText(path) ? this.#encodings : [];
  }

  #writeOne(path: string, content: Buffer): void {
    this.#begin();
    this.#makeFolder(dirname(path));
    writeFileSync(join(this.#dir, path), content);
    this.#now.get(path)!.size = content.length;
    this.report.written++;
  }

  /** Makes a folder below those that are known to be there: looking from the top costs more than writing a page. */
  #makeFolder(folder: string): void {
    if (folder === '.' || this.#folders.has(folder)) return;
    this.#makeFolder(dirname(folder));
    try {
      mkdirSync(join(this.#dir, folder));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    this.#folders.add(folder);
  }

  /** Before the first change the manifest goes: a build that is cut off must not trust what it left. */
  #begin(): void {
    if (this.#dirty) return;
    this.#dirty = true;
    rmSync(this.#manifest, { force: true });
    mkdirSync(this.#dir, { recursive: true });
    writeFileSync(join(this.#dir, marker), 'Made by Huikan. Everything in this folder is made anew by each build.\n');
  }

  #removeEmpty(folder: string): void {
    for (let path = folder; path !== '.'; path = dirname(path)) {
      try {
        if (readdirSync(join(this.#dir, path)).length > 0) return;
        rmdirSync(join(this.#dir, path));
      } catch {
        return;
      }
    }
  }
}

let scratch = Buffer.allocUnsafeSlow(0x10000);

/** A text in UTF-8, in a buffer that the next text is written over: making one for each page costs a third more. */
function utf8(text: string): Buffer {
  if (scratch.length < text.length * 3) scratch = Buffer.allocUnsafeSlow(text.length * 3);
  return scratch.subarray(0, scratch.write(text));
}

function readManifest(path: string): Map<string, Known> {
  try {
    const entries = JSON.parse(readFileSync(path, 'utf8')) as [path: string, key: string, size: number][];
    return new Map(entries.map(([file, key, size]) => [file, { key, size }]));
  } catch {
    // No manifest, or a damaged one: everything is made anew.
    return new Map();
  }
}
