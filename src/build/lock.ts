/**
 * One build at a time publishes into a folder. The lock is a file that names its holder; a holder that no longer runs
 * has left it behind, and the next build takes it over.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { birthOf, isRunning } from '../core/process.ts';
import { MachineFault } from '../i18n/fault.ts';
import { messages } from '../i18n/messages.ts';

/** Who holds a lock. */
export interface Holder {
  pid: number;
  host: string;
  /** When its process began: a number is given to another process in time. */
  birth: string;
  /** When it took the lock, ISO 8601. */
  since: string;
}

/** A lock that this process holds. */
export interface Lock {
  /** @throws {MachineFault} if another process has taken it over: nothing may be published then */
  confirm(): void;
  release(): void;
}

/** How often a waiting build looks, in ms. */
const pause = 200;
/** A lock without a holder was being written; longer than this and its writer is gone, in ms. */
const writing = 5000;

/**
 * Takes a lock, and waits while another process of this machine holds it.
 * @param waiting told once who is waited for
 * @throws {MachineFault} if a process of another machine holds it: nobody here can tell whether it still runs
 */
export async function takeLock(path: string, waiting: (holder: Holder) => void): Promise<Lock> {
  const own = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    birth: birthOf(process.pid),
    since: new Date().toISOString(),
  } satisfies Holder);
  let told = false;
  let empty = 0;
  while (!create(path, own)) {
    const text = read(path);
    if (text === undefined) continue;
    const holder = holderIn(text);
    if (holder ? !holds(holder) : empty > writing) remove(path, text);
    else if (holder && holder.host !== hostname()) throw elsewhere(path, holder);
    else {
      if (holder && !told) waiting(holder);
      told ||= holder !== undefined;
      empty = holder ? 0 : empty + pause;
      await wait(pause);
    }
  }
  return {
    confirm() {
      if (read(path) !== own) throw lost(path);
    },
    release() {
      if (read(path) === own) rmSync(path, { force: true });
    },
  };
}

/** False where the file is there already. It is linked into place, so that nobody finds it empty. */
function create(path: string, content: string): boolean {
  const whole = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(whole, content);
    linkSync(whole, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // The folder went with the build that had it.
    if (code === 'ENOENT') return false;
    // Some file systems know no links.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'EOPNOTSUPP') return createPlain(path, content);
    throw error;
  } finally {
    rmSync(whole, { force: true });
  }
}

function createPlain(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

/** True while a holder may still be at work. */
const holds = ({ pid, host, birth }: Holder): boolean =>
  host !== hostname() || (isRunning(pid) && (birth === '' || birthOf(pid) === birth));

/** Takes a lock that was left behind out of the way: by renaming, so that of two who try only one does. */
function remove(path: string, left: string): void {
  const aside = `${path}.${process.pid}.left`;
  try {
    renameSync(path, aside);
    // Another was quicker, and this is its lock.
    if (read(aside) !== left) renameSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  rmSync(aside, { force: true });
}

const elsewhere = (path: string, { pid, host, since }: Holder): MachineFault =>
  new MachineFault(messages.stopped(messages.lockedElsewhere(pid, host, since, path)));

const lost = (path: string): MachineFault => new MachineFault(messages.stopped(messages.lockLost(path)));
