/**
 * The folder that is published. It is told every file that belongs in it, with a key that says what is in the file;
 * those whose key is new are staged, and at the end all of them are published at once and what it was not told goes.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../core/digest.ts';
import type { FileSink } from '../core/file-sink.ts';
import { utf8Of } from '../core/utf8.ts';
import { walk } from '../core/walk.ts';
import { type Encoding, encodings, isText } from './encodings.ts';
import { manifestFile, writeManifest } from './manifest.ts';
import type { OutputReport } from './output-report.ts';
import { keepPast } from './past.ts';
import { type Known, readMemory, writeMemory } from './publication-memory.ts';
import { isPublishable } from './publishable.ts';
import { giveSecondName } from './second-name.ts';
import { inOrderOfPublishing, Staging } from './staging.ts';
import { ToldFiles } from './told-files.ts';
import { commit, stagedIn, workFolder } from './transaction.ts';

/** Says that a folder is Huikan's to empty. Hosts do not publish files that begin with a dot. */
export const marker = '.huikan';
const markerText = 'Made by Huikan. Everything in this folder is made anew by each build.\n';

/** A folder that Huikan did not make and that is not empty. */
export class ForeignFolder extends Error {}

const own = new Set([marker, manifestFile]);

/** How a folder is published. */
export interface FolderOptions {
  encoded?: boolean;
  generations?: number;
}

/** The published folder. */
export class PublishedFolder implements FileSink {
  readonly #dir: string;
  readonly #memory: string;
  readonly #staging: Staging;
  readonly #before: ReadonlyMap<string, Known>;
  #manifest: string;
  readonly #now = new ToldFiles();
  readonly #present: ReadonlySet<string>;
  readonly #encodings: readonly Encoding[];
  readonly #generations: number;

  /**
   * @param dir the folder; this process must hold its lock, and have finished what another began
   * @param memory the file of the cache that remembers the keys
   * @param options `encoded` writes each text compressed, too, beside itself; `generations` says how many of the
   *   publications before this one are kept to go back to
   * @throws {ForeignFolder} if there is something in the folder that Huikan did not put there
   */
  constructor(dir: string, memory: string, { encoded = false, generations = 0 }: FolderOptions = {}) {
    this.#encodings = encoded ? encodings : [];
    this.#generations = generations;
    this.#dir = dir;
    this.#memory = memory;
    this.#present = new Set(walk(dir, '', (path) => path === '.huikan-work'));
    if (!this.#present.has(marker) && this.#present.size > 0) throw new ForeignFolder(dir);
    this.#staging = new Staging(stagedIn(workFolder(dir)), this.#present);
    ({ manifest: this.#manifest, files: this.#before } = readMemory(memory, join(dir, manifestFile)));
  }

  /** Digest of the manifest of what is published and remembered; empty where that is unknown. */
  get manifest(): string {
    return this.#manifest;
  }

  /** True if the file has to be made: it is not there, or something else is. Tells that it belongs. */
  needs(path: string, key: string): boolean {
    if (this.#keepIf(path, (known) => known.key === key)) return false;
    if (!isPublishable(path)) throw new Error(`no file can be called ${JSON.stringify(path)}`);
    for (const one of this.#formsOf(path)) this.#now.set(one, { key, size: 0, digest: '' });
    return true;
  }

  /** True if the file is there, whatever its key. Tells that it belongs. */
  keep(path: string): boolean {
    return this.#keepIf(path, () => true);
  }

  /** True if this build has told of the file already. */
  has(path: string): boolean {
    return this.#now.has(path);
  }

  /** How many bytes a file has that this build has told of; nothing for others. */
  sizeOf(path: string): number | undefined {
    return this.#now.get(path)?.size;
  }

  /** True if this build has told of nothing that stands in a file's way: itself, a folder of its name, a file where its folder must be. */
  hasRoomFor(path: string): boolean {
    return this.#now.hasRoomFor(path);
  }

  /** Stages a file that `needs` asked for. */
  write(path: string, content: string | Uint8Array): void {
    const bytes =
      typeof content === 'string'
        ? utf8Of(content)
        : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    this.#stage(path, bytes);
    for (const { suffix, encode } of this.#encodingsOf(path)) this.#stage(path + suffix, encode(bytes));
  }

  /** Stages a second name of what is published. */
  reuse(path: string, published: string): boolean {
    const forms = this.#formsOf(path).map((to, at) => [to, this.#formsOf(published)[at] ?? ''] as const);
    if (!forms.every(([, from]) => this.#before.has(from) && this.#present.has(from))) return false;
    for (const [to, from] of forms) {
      const isStaged = this.#staging.has(to);
      const place = this.#staging.placeOf(to);
      if (isStaged) rmSync(place, { force: true });
      giveSecondName(join(this.#dir, from), place);
      const { size, digest } = this.#before.get(from)!;
      Object.assign(this.#now.get(to)!, { size, digest });
    }
    return true;
  }

  /** The bytes of a file that was published last, where they are what was published. */
  published(path: string): Uint8Array | undefined {
    const known = this.#present.has(path) && !this.#staging.has(path) ? this.#before.get(path) : undefined;
    const content = known && readFileSync(join(this.#dir, path));
    return content && sha256(content) === known.digest ? content : undefined;
  }

  /** Stages a file if its content is new; its content is its key. */
  put(path: string, key: string, content: () => string | Uint8Array): void {
    if (this.needs(path, key)) this.write(path, content());
  }

  /** Copies a file if it is new. */
  copy(path: string, key: string, from: string): void {
    if (this.needs(path, key)) this.write(path, readFileSync(from));
  }

  /**
   * Publishes: what is staged takes its place, what does not belong goes, and what does is remembered.
   * @param before called just before: the last moment to stop
   */
  finish(before: () => void = () => {}): OutputReport {
    const written = this.#staging.size;
    const files = this.#now.size;
    const removals = [...this.#present].filter((path) => !this.#now.has(path) && !own.has(path));
    const report = { written, kept: files - written, removed: removals.length, files, bytes: 0 };
    for (const { size } of this.#now.values()) report.bytes += size;
    const changed = written > 0 || removals.length > 0 || files !== this.#before.size;
    if (!changed && this.#present.has(manifestFile)) return report;
    const entries = [...this.#now];
    const manifest = writeManifest(new Map(entries.map(([path, { digest }]) => [path, digest])));
    for (const [path, content] of Object.entries({ [marker]: markerText, [manifestFile]: manifest })) {
      this.#now.set(path, { key: '', size: 0, digest: '' });
      this.#stage(path, utf8Of(content));
    }
    before();
    const replaced = [...this.#present].filter((path) => this.#staging.has(path) || !this.#now.has(path));
    keepPast(this.#dir, replaced, this.#generations);
    const moves = inOrderOfPublishing(this.#staging.moves, own);
    this.#manifest = sha256(manifest);
    commit(this.#dir, { moves, removals }, () => writeMemory(this.#memory, this.#manifest, entries));
    return report;
  }

  /** Tells that a file and its compressed forms stay, where all are there as they should be. */
  #keepIf(path: string, isRight: (known: Known) => boolean): boolean {
    const forms = this.#formsOf(path);
    for (const one of forms) {
      const known = this.#before.get(one);
      if (!known || !isRight(known) || !this.#present.has(one) || this.#staging.has(one)) return false;
    }
    for (const one of forms) this.#now.set(one, this.#before.get(one)!);
    return true;
  }

  #encodingsOf(path: string): readonly Encoding[] {
    return this.#encodings.length > 0 && isText(path) ? this.#encodings : [];
  }

  /** A file and its compressed forms. */
  #formsOf(path: string): string[] {
    if (this.#encodings.length === 0) return [path];
    return [path, ...this.#encodingsOf(path).map(({ suffix }) => path + suffix)];
  }

  #stage(path: string, content: Uint8Array): void {
    // What was staged before may be a second name of a published file, which must stay as it is.
    if (this.#staging.has(path)) rmSync(this.#staging.placeOf(path), { force: true });
    writeFileSync(this.#staging.placeOf(path), content);
    const known = this.#now.get(path)!;
    known.size = content.length;
    known.digest = sha256(content);
  }
}
