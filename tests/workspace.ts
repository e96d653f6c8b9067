/**
 * The folder of a test run, made before its first test and removed after its last: the sites that it builds, and every
 * temporary file of its tests. It lies in memory where there is room: on a disk a check of a thousand small archives
 * takes three times as long, most of it to delete them.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roomHere } from '../scripts/bench/build/room.ts';
import { isRunning } from '../src/core/process.ts';

/** Tells the tests' processes where the folder is. */
export const workspaceVariable = 'HUIKAN_TEST_WORKSPACE';

/** A cache for archives that differ: each has its own part of it, and they share compiled components and pictures. */
export const sharedCache = (): string => join(process.env[workspaceVariable] ?? tmpdir(), 'cache');

/** What the files of a whole run take, in bytes. */
const needed = 2e9;

const prefix = 'huikan-tests-';

/** Vitest calls it once for each project; all projects of a run share one folder. */
export default function setup(): (() => void) | undefined {
  if (process.env[workspaceVariable]) return undefined;
  const room = roomHere(needed);
  removeLeftovers(room);
  const dir = mkdtempSync(join(room, `${prefix}${process.pid}-`));
  const temporary = join(dir, 'tmp');
  mkdirSync(temporary);
  const { TMPDIR: before } = process.env;
  process.env[workspaceVariable] = dir;
  // What Node's tmpdir() and other programs ask for.
  process.env.TMPDIR = temporary;
  // A run of mutants starts one after the other in this process, a room each.
  return () => {
    rmSync(dir, { recursive: true, force: true });
    delete process.env[workspaceVariable];
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  };
}

/** Folders of runs that were killed. */
function removeLeftovers(room: string): void {
  for (const name of readdirSync(room)) {
    const [, pid] = new RegExp(`^${prefix}(\\d+)-`).exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) rmSync(join(room, name), { recursive: true, force: true });
  }
}
