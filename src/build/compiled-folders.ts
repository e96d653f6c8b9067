/**
 * The folders of compiled sites. Each is sealed with the digest of all that is in it, and believed only as long as that
 * is so. One stands in the cache of each archive, and one beside the packages for every archive of the program.
 */
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../core/process.ts';
import { root } from '../core/root.ts';
import { digestOf } from './build-key.ts';

/** Where archives lend each other what was compiled: where Node keeps compiled modules, too (scripts/huikan.mjs). */
const sharedFolder = join(process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/huikan'), 'renderer');

/** Compiled sites that stay in a folder, the latest used first: 2 MB each, and a desk serves its own for hours. */
const kept = 12;

/** What is compiled, and what the file `complete` has the digest of. */
const compiledParts = ['client', 'server', 'reasons.json'];
const sealOf = (dir: string): string => join(dir, 'complete');

/** Says that a compiled site is finished, and what is in it. */
export const seal = (dir: string): void => writeFileSync(sealOf(dir), digestOf(compiledParts, dir));

/** True for a compiled site that is there, and as it was when it was compiled. */
export const isWhole = (dir: string): boolean =>
  existsSync(sealOf(dir)) && readFileSync(sealOf(dir), 'utf8') === digestOf(compiledParts, dir);

/** Puts a compiled site in its place, unless another build was quicker: that one's may be in use. */
export function settle(part: string, dir: string): void {
  if (!isWhole(dir)) rmSync(dir, { recursive: true, force: true });
  try {
    renameSync(part, dir);
  } catch (error) {
    if (!isWhole(dir)) throw error;
    rmSync(part, { recursive: true, force: true });
  }
}

/** Compiled sites that were not used for long go, and what a build left that was cut off. */
export function prune(folder: string, current: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /\.(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const others = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => path !== current && existsSync(sealOf(path)))
    .map((path) => ({ path, used: statSync(sealOf(path)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of others.slice(kept - 1)) rmSync(path, { recursive: true, force: true });
}

/**
 * Copies what another archive compiled with this program.
 * @param name of the compiled site @param to a folder that is not there yet
 * @returns false where there is none, or none that is whole
 */
export function borrow(name: string, to: string, shared = sharedFolder): boolean {
  const from = join(shared, name);
  return (
    isWhole(from) &&
    asFavour(() => {
      utimesSync(sealOf(from), new Date(), new Date());
      cpSync(from, to, { recursive: true });
    }) &&
    isWhole(to)
  );
}

/** Keeps a copy for other archives. @param from a compiled site that is sealed */
export function lend(name: string, from: string, shared = sharedFolder): void {
  const to = join(shared, name);
  const part = `${to}.${process.pid}`;
  asFavour(() => {
    cpSync(from, part, { recursive: true });
    settle(part, to);
    prune(shared, to);
  });
}

/** Does what saves others time and nobody needs: packages may lie where nothing can be written. */
function asFavour(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
