/**
 * Publishing as a transaction. Files are staged beside the published folder; a journal then says where each goes and
 * what goes away; from then on the transaction counts as done, and whoever comes next finishes it. A build that is
 * killed before its journal stands has changed nothing, and what it staged is thrown away.
 *
 * A killed process, a full disk and a fault of the program are what this is for. A power cut can lose what the system
 * had not written to the disk yet: then `verify` says what is missing.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readCacheJson, writeCacheJson } from '../core/cache-file.ts';

/** What a transaction does once it is decided; every step may be done twice. */
export interface Journal {
  /** Staged files, and folders that are new as a whole, by their names among the staged; in the order of publishing. */
  moves: [staged: string, path: string][];
  /** Published files that go, afterwards: what is still linked to stays until nothing links to it. */
  removals: string[];
}

const journalKind = 'journal-1';

/**
 * The folder of a transaction's own files: beside the published folder, so that this is never seen with anything in it
 * that is not published; inside it where it is a disk of its own, since files cannot be renamed from one to another.
 */
export function workFolder(outDir: string): string {
  const beside = join(dirname(outDir), `.${basename(outDir)}.huikan`);
  const device = (path: string) => statSync(path, { throwIfNoEntry: false })?.dev;
  const own = device(outDir);
  return own !== undefined && own !== device(dirname(outDir)) ? join(outDir, '.huikan-work') : beside;
}

const journalOf = (work: string): string => join(work, 'journal');

/** Where a transaction keeps what it is to publish. */
export const stagedIn = (work: string): string => join(work, 'staged');

/** True where a transaction was decided and cut off. */
export const isPending = (outDir: string): boolean => existsSync(journalOf(workFolder(outDir)));

/** Finishes a transaction that was decided and cut off, and throws away one that was not. @returns true if it finished one */
export function recover(outDir: string): boolean {
  const work = workFolder(outDir);
  if (!existsSync(work)) return false;
  const journal = readCacheJson<Journal>(journalOf(work), journalKind);
  if (journal) apply(outDir, work, journal);
  rmSync(journalOf(work), { force: true });
  rmSync(stagedIn(work), { recursive: true, force: true });
  return journal !== undefined;
}

/** Throws away what a build staged that did not come to its end; a transaction that was decided is left to `recover`. */
export function abandon(outDir: string): void {
  const work = workFolder(outDir);
  if (!existsSync(journalOf(work))) rmSync(stagedIn(work), { recursive: true, force: true });
}

/** Decides a transaction. @param decided called when the journal stands, before anything is published */
export function commit(outDir: string, journal: Journal, decided: () => void): void {
  const work = workFolder(outDir);
  // Ctrl+C waits for the renames; a kill does not, and is mended by the next command.
  const later: NodeJS.Signals[] = [];
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const hold = (signal: NodeJS.Signals) => void later.push(signal);
  for (const signal of signals) process.on(signal, hold);
  try {
    writeCacheJson(journalOf(work), journalKind, journal);
    decided();
    apply(outDir, work, journal);
    rmSync(journalOf(work), { force: true });
    rmSync(stagedIn(work), { recursive: true, force: true });
  } finally {
    for (const signal of signals) process.off(signal, hold);
    for (const signal of later) process.kill(process.pid, signal);
  }
}

function apply(outDir: string, work: string, { moves, removals }: Journal): void {
  const staged = stagedIn(work);
  mkdirSync(outDir, { recursive: true });
  for (const [name, path] of moves) move(join(staged, name), join(outDir, path));
  const emptied = new Set<string>();
  for (const path of removals) {
    try {
      unlinkSync(join(outDir, path));
    } catch (error) {
      // It is gone already; or a folder of the same name has come in its place (POSIX tells EPERM of one, too), or a
      // file in that of its folder.
      if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error)) && !isFolder(join(outDir, path))) throw error;
    }
    emptied.add(dirname(path));
  }
  for (const folder of emptied) removeEmpty(outDir, folder);
}

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Renames into place; what is no longer staged stands there already. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(from)) return;
    if (codeOf(error) === 'ENOENT') mkdirSync(dirname(to), { recursive: true });
    // A file where a folder comes, or the reverse: the old one was to go.
    else if (['ENOTDIR', 'EISDIR', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error)))
      rmSync(to, { recursive: true, force: true });
    else throw error;
    renameSync(from, to);
  }
}

/** Removes folders that hold nothing any more, from one upwards. */
function removeEmpty(outDir: string, folder: string): void {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    try {
      if (readdirSync(join(outDir, path)).length > 0) return;
      rmdirSync(join(outDir, path));
    } catch {
      return;
    }
  }
}
