/** The right to publish into a folder: one build at a time, and what a cut-off one left is finished or thrown away. */
import { rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../i18n/messages.ts';
import { takeLock } from './lock.ts';
import type { Progress } from './progress.ts';
import { abandon, recover, workFolder } from './transaction.ts';

/**
 * Runs a build that may publish into a folder; waits while another one does.
 * @param work is given what it must call just before it publishes
 * @throws {import('../i18n/fault.ts').MachineFault} if a build of another machine holds the folder
 */
export async function publishing<T>(
  outDir: string,
  progress: Progress,
  work: (confirm: () => void) => Promise<T>,
): Promise<T> {
  const own = workFolder(outDir);
  const lock = await takeLock(join(own, 'lock'), ({ pid, since }) => progress.phase(messages.waiting(pid, since)));
  try {
    recover(outDir);
    return await work(lock.confirm);
  } finally {
    abandon(outDir);
    lock.release();
    try {
      rmdirSync(own);
    } catch {
      // Another build waits in it, or a transaction that was decided is to be finished.
    }
  }
}
