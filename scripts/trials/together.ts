/** Builds twice at once: the same archive into one folder, and two archives with one cold cache. All must come out right. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../src/core/root.ts';
import { seededRandom } from '../bench/random.ts';
import { buildArguments, buildEnvironment, contentsOf, differing, hasStack, prepareTrial } from './archive.ts';

/** What became of the pairs. */
export interface TogetherReport {
  pairs: number;
  wrong: number;
  failed: number;
  details: string[];
}

/** @param count pairs of builds of each kind */
export async function tryTogether(count: number, seed: number, told: (text: string) => void): Promise<TogetherReport> {
  const random = seededRandom(seed);
  const trial = await prepareTrial();
  const other = `${trial.place}-other`;
  const report: TogetherReport = { pairs: 0, wrong: 0, failed: 0, details: [] };
  for (let at = 0; at < 2 * count; at++) {
    trial.restore();
    const name = random.pick([...trial.after.keys()]);
    trial.edit(name);
    // Half of the pairs share the folder that is published, the others only a cache in which nothing is yet.
    const same = at % 2 === 0;
    if (!same || random.chance(0.5)) rmSync(join(trial.place, 'cache'), { recursive: true });
    rmSync(other, { recursive: true, force: true });
    if (!same) cpSync(join(trial.place, 'content'), join(other, 'content'), { recursive: true });
    const places = same ? [trial.place, trial.place] : [trial.place, other];
    const ended = await Promise.all(
      places.map(async (place, which) => {
        await wait(which * random() * 1500);
        const child = spawn(process.execPath, buildArguments(place), { cwd: root, env: buildEnvironment(trial.place) });
        let output = '';
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text));
        const [code] = (await once(child, 'close')) as [number | null];
        return { code, output };
      }),
    );
    report.pairs++;
    for (const place of places) {
      const wrong = differing(contentsOf(join(place, 'dist')), trial.after.get(name)!);
      if (wrong.length === 0 && !existsSync(join(place, '.dist.huikan'))) continue;
      report.wrong++;
      report.details.push(`${same ? 'same' : 'other'} folder, ${name}: ${wrong.slice(0, 3).join(', ')}`);
    }
    for (const { code, output } of ended) {
      if (code === 0 && !hasStack(output)) continue;
      report.failed++;
      report.details.push(`${same ? 'same' : 'other'} folder, ${name}: exit code ${code} ${output.slice(-400)}`);
    }
    told(`${report.pairs}/${2 * count} ${JSON.stringify({ ...report, details: report.details.length })}`);
  }
  trial.remove();
  return report;
}
