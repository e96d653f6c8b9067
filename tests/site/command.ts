/** Runs the project's commands as an editor does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/core/root.ts';

/** What a command printed and how it ended. */
export interface Ended {
  code: number | null;
  output: string;
}

/** @param cache a folder of its own, so that no test finds what another compiled */
export function runCommand(args: string[], cache: string, input?: string): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/huikan.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
    env: { ...process.env, NODE_ENV: 'production', HUIKAN_CACHE: cache },
  });
  return { code: status, output: stdout + stderr };
}

/** A folder that is gone with the machine's temporary files. */
export const temporary = (name: string): string => mkdtempSync(join(tmpdir(), `huikan-${name}-`));
