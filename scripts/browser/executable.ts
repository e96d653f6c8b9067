/** Where the Chromium of this folder's package lies, unpacked. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';

/** Beside the package: it goes with it when another version is installed. */
const unpacked = join(import.meta.dirname, 'node_modules/.unpacked');

/**
 * Unpacks it the first time. The package itself would unpack into the machine's temporary folder, where a process finds
 * the half that another has written.
 */
export async function executablePath(): Promise<string> {
  const program = join(unpacked, 'chromium');
  if (!existsSync(program)) await unpack(program);
  return program;
}

async function unpack(program: string): Promise<void> {
  const part = `${unpacked}.${process.pid}`;
  const { TMPDIR } = process.env;
  mkdirSync(part, { recursive: true });
  try {
    process.env.TMPDIR = part;
    await chromium.executablePath();
    renameSync(part, unpacked);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    // Another process was quicker.
    if (!existsSync(program)) throw error;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
