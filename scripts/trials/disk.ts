/** Publishes onto a full disk and a read-only one: what is published stays, and a sentence says what is wrong. */
import { join } from 'node:path';
import { build, contentsOf, differing, hasStack, prepareTrial, type Trial } from './archive.ts';
import { mountSmall } from './small-disk.ts';

/** What became of the trials. */
export interface DiskReport {
  trials: number;
  /** The published folder was touched, or the next build with room did not give what a clean one gives. */
  wrong: number;
  /** No exit code 3, a stack, or no sentence about the disk. */
  failed: number;
  details: string[];
}

/** The folders of a trial's place that can be a small disk. */
const parts = ['dist', 'cache'] as const;

/** @throws where a tmpfs cannot be mounted: that takes root on Linux */
export async function tryDisk(told: (text: string) => void): Promise<DiskReport> {
  const trial = await prepareTrial();
  const report: DiskReport = { trials: 0, wrong: 0, failed: 0, details: [] };
  for (const part of parts)
    for (const spare of [0, 64, 256, 'read-only'] as const)
      for (const name of trial.after.keys()) {
        tryOne(trial, part, spare, name, report);
        told(`${part} ${spare} ${name}: ${JSON.stringify({ ...report, details: report.details.length })}`);
      }
  trial.remove();
  return report;
}

/** @param spare the room that is left, in KiB */
function tryOne(
  trial: Trial,
  part: (typeof parts)[number],
  spare: number | 'read-only',
  name: string,
  report: DiskReport,
): void {
  const { place, before, after } = trial;
  trial.restore();
  trial.edit(name);
  const dir = join(place, part);
  const unmount = mountSmall(dir, spare);
  const fail = (what: string): void => void report.details.push(`${part}, ${spare} KiB, ${name}: ${what}`);
  report.trials++;
  try {
    const { code, output } = build(place);
    const found = contentsOf(join(place, 'dist'));
    // With room enough for what changed it may well succeed.
    const expected = code === 0 ? after.get(name)! : before;
    const wrong = differing(found, expected).filter((path) => path !== 'filler');
    if (wrong.length > 0) {
      report.wrong++;
      fail(`exit code ${code}, ${wrong.slice(0, 3).join(', ')} ${output.slice(-200)}`);
    }
    if (code !== 0 && (code !== 3 || hasStack(output) || !/磁盘|disk/.test(output))) {
      report.failed++;
      fail(`exit code ${code} ${output.slice(-300)}`);
    }
    unmount('make room');
    const healed = build(place);
    const rest = differing(contentsOf(join(place, 'dist')), after.get(name)!);
    if (healed.code !== 0 || rest.length > 0) {
      report.wrong++;
      fail(`not healed: exit code ${healed.code}, ${rest.slice(0, 3).join(', ')} ${healed.output.slice(-300)}`);
    }
  } finally {
    unmount('go');
  }
}
