/** The newcomer with packages from the registry: counts commands and minutes, and shows every message. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { playNewcomer } from './newcomer.ts';
import { nextVersion, pack } from './package.ts';

/** What the newcomer needed. */
export interface NewcomerReport {
  commands: number;
  seconds: number;
  /** Commands that failed. */
  failed: number;
  details: string[];
}

/** @param told is given each command with what it printed */
export async function tryNewcomer(told: (text: string) => void): Promise<NewcomerReport> {
  const place = mkdtempSync(join(tmpdir(), 'huikan-newcomer-'));
  try {
    // The machine's own Node, not the one that the launcher has put first.
    const path = (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => folder !== dirname(process.execPath))
      .join(delimiter);
    const newer = pack(join(place, 'newer'), nextVersion(join(place, 'next')));
    const { steps } = playNewcomer(place, pack(join(place, 'packed')), 'registry', path, newer);
    for (const { command, code, seconds, output } of steps) told(`$ ${command}\n${output}[${code}] ${seconds} s\n`);
    const failed = steps.filter(({ code }) => code !== 0);
    return {
      commands: steps.length,
      seconds: Math.round(steps.reduce((sum, step) => sum + step.seconds, 0)),
      failed: failed.length,
      details: failed.map(({ command, output }) => `${command}: ${output.slice(-400)}`),
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
