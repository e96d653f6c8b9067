/**
 * What was published before, so that a site can go back to it. Just before a publication is decided, each file that it
 * replaces or removes is kept beside the published folder; a generation costs what changed after it, not the whole site.
 *
 * A published file of generation g is the first that is kept for it in g or a later generation, else what is published.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '../core/digest.ts';
import { type Digests, manifestFile, readManifest } from './manifest.ts';
import { giveSecondName } from './second-name.ts';
import { Staging } from './staging.ts';
import { commit, stagedIn, workFolder } from './transaction.ts';

/** Beside the published folder; none where that is a disk of its own, from which files cannot be moved. */
export const pastFolder = (outDir: string): string | undefined => {
  const beside = join(dirname(outDir), `.${basename(outDir)}.past`);
  return dirname(workFolder(outDir)) === dirname(outDir) ? beside : undefined;
};

/** One publication of before. */
export interface Generation {
  /** Its folder below the past's; they sort by time. */
  name: string;
  /** When it was replaced, ISO 8601. */
  until: string;
}

/** All generations that are kept, the latest first. */
export function readPast(outDir: string): Generation[] {
  const folder = pastFolder(outDir);
  if (!folder || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d+$/.test(name) && existsSync(join(folder, name, manifestFile)))
    .sort((a, b) => Number(b) - Number(a))
    .map((name) => ({ name, until: statSync(join(folder, name)).mtime.toISOString() }));
}

/**
 * Keeps what is published now, as far as it is about to change.
 * @param paths published files that are replaced or removed; the manifest is one of them
 * @param most generations that stay; 0 keeps none
 */
export function keepPast(outDir: string, paths: readonly string[], most: number): void {
  const folder = pastFolder(outDir);
  if (!folder || (most === 0 && !existsSync(folder))) return;
  const kept = readPast(outDir);
  if (most > 0 && existsSync(join(outDir, manifestFile))) {
    const part = join(folder, 'part');
    rmSync(part, { recursive: true, force: true });
    const made = new Set<string>();
    for (const path of new Set([...paths, manifestFile])) {
      const into = dirname(join(part, path));
      if (!made.has(into)) mkdirSync(into, { recursive: true });
      made.add(into);
      giveSecondName(join(outDir, path), join(part, path));
    }
    const name = String(Number(kept[0]?.name ?? 0) + 1);
    renameSync(part, join(folder, name));
    kept.unshift({ name, until: '' });
  }
  for (const { name } of kept.slice(most)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** A generation cannot be put back: files of it are missing or changed. */
export class DamagedPast extends Error {
  readonly path: string;

  /** @param path the first of them */
  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/**
 * Publishes the latest generation again, in one transaction, and forgets it: the next call goes one further back.
 * @param confirm called before anything is published: this process must still be the one that may
 * @returns the generation; undefined where none is kept
 * @throws {DamagedPast} and nothing has changed
 */
export function goBack(outDir: string, confirm: () => void): Generation | undefined {
  const folder = pastFolder(outDir);
  const now = digestsIn(join(outDir, manifestFile));
  for (const generation of readPast(outDir)) {
    const source = join(folder!, generation.name);
    const then = digestsIn(join(source, manifestFile));
    // A build that was cut off after it had kept this, and before it published.
    const same = sameDigests(now, then);
    if (!same) putBack(outDir, source, { now, then }, confirm);
    rmSync(source, { recursive: true, force: true });
    if (!same) return generation;
  }
  return undefined;
}

function putBack(outDir: string, source: string, { now, then }: Record<'now' | 'then', Digests>, confirm: () => void) {
  const changed = [...then.keys()].filter((path) => now.get(path) !== then.get(path));
  const staged = stagedIn(workFolder(outDir));
  rmSync(staged, { recursive: true, force: true });
  const staging = new Staging(staged, now.keys());
  for (const path of [...changed, manifestFile]) {
    const file = join(source, path);
    if (!existsSync(file)) throw new DamagedPast(path);
    if (path !== manifestFile && sha256(readFileSync(file)) !== then.get(path)) throw new DamagedPast(path);
    giveSecondName(file, staging.placeOf(path));
  }
  confirm();
  const removals = [...now.keys()].filter((path) => !then.has(path));
  // The cache no longer knows what is published, and the next build looks at every file.
  commit(outDir, { moves: staging.moves, removals }, () => {});
}

const digestsIn = (path: string): Digests =>
  existsSync(path) ? readManifest(readFileSync(path, 'utf8')).digests : new Map();

const sameDigests = (one: Digests, other: Digests): boolean =>
  one.size === other.size && [...one].every(([path, digest]) => other.get(path) === digest);
