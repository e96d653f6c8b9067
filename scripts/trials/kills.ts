/** Kills builds at random moments: the published folder must be wholly old or wholly new, and the next build heals it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../src/core/root.ts';
import { type Random, seededRandom } from '../bench/random.ts';
import {
  buildArguments,
  buildEnvironment,
  buildHere,
  contentsOf,
  differing,
  prepareTrial,
  type Trial,
} from './archive.ts';

/** What became of the kills. */
export interface KillReport {
  kills: number;
  /** Kills after pages began to be rendered. */
  afterPrinting: number;
  old: number;
  new: number;
  /** Between the first rename and the last: the journal stands, and the next command finishes. */
  renaming: number;
  /** Neither, and nothing that says how it goes on. */
  torn: number;
  /** The next build did not give what a clean one gives. */
  unhealed: number;
  details: string[];
}

/** How long a build lasts from a moment on, in ms. */
type Lasted = Record<'start' | 'printing' | 'journal', number>;

/** The line that ends the phase before pages are rendered. */
const printing = /making pictures|制图片|製圖片/;

/** @param count kills to be made; a build that ends before its moment is not counted */
export async function tryKills(count: number, seed: number, told: (text: string) => void): Promise<KillReport> {
  const random = seededRandom(seed);
  const trial = await prepareTrial();
  const report: KillReport = {
    kills: 0,
    afterPrinting: 0,
    old: 0,
    new: 0,
    renaming: 0,
    torn: 0,
    unhealed: 0,
    details: [],
  };
  /** How long builds have taken, from their start and from the first page, in ms. */
  const lasted: Lasted = { start: 4000, printing: 1500, journal: 10 };
  while (report.kills < count) {
    const name = random.pick([...trial.after.keys()]);
    const fresh = random.chance(0.4);
    trial.restore(fresh);
    trial.edit(name);
    // Most wait for the first page, and some for the journal: there is more to go wrong.
    const from = random.pick(['start', 'printing', 'printing', 'journal'] as const);
    const killed = await buildAndKill(trial, from, random, lasted);
    if (!killed) continue;
    report.kills++;
    if (killed.printed) report.afterPrinting++;
    await judge(trial, name, report);
    told(`${report.kills}/${count} ${JSON.stringify({ ...report, details: report.details.length })}`);
  }
  trial.remove();
  return report;
}

async function buildAndKill(
  { place }: Trial,
  from: keyof Lasted,
  random: Random,
  lasted: Lasted,
): Promise<{ printed: boolean } | undefined> {
  const child = spawn(process.execPath, buildArguments(place), {
    cwd: root,
    env: buildEnvironment(place),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const started = performance.now();
  let printed = 0;
  const begun = new Promise<void>((resolve) => {
    child.stderr.on('data', (text: Buffer) => {
      if (printed || !printing.test(text.toString())) return;
      printed = performance.now();
      resolve();
    });
  });
  const ended = once(child, 'exit');
  let alive = true;
  ended.then(() => (alive = false));
  if (from === 'printing') await Promise.race([begun, ended]);
  if (from === 'journal') while (alive && !existsSync(join(place, '.dist.huikan/journal'))) await wait(1);
  await Promise.race([wait(random() * lasted[from] * 1.1), ended]);
  if (!alive) {
    const now = performance.now();
    lasted.start = (lasted.start + now - started) / 2;
    if (printed) lasted.printing = (lasted.printing + now - printed) / 2;
    return undefined;
  }
  // The build and whatever it started.
  process.kill(-child.pid!, 'SIGKILL');
  await ended;
  return { printed: printed > 0 };
}

async function judge({ place, before, after }: Trial, name: string, report: KillReport): Promise<void> {
  const dist = join(place, 'dist');
  const found = contentsOf(dist);
  const [fromOld, fromNew] = [differing(found, before), differing(found, after.get(name)!)];
  if (fromOld.length === 0) report.old++;
  else if (fromNew.length === 0) report.new++;
  else if (existsSync(join(place, '.dist.huikan/journal'))) report.renaming++;
  else {
    report.torn++;
    report.details.push(`torn (${name}): ${fromOld.length} differ from the old, ${fromNew.length} from the new`);
  }
  const { code, output } = await buildHere(place);
  const wrong = differing(contentsOf(dist), after.get(name)!);
  if (code !== 0 || wrong.length > 0 || existsSync(join(place, '.dist.huikan'))) {
    report.unhealed++;
    report.details.push(`unhealed (${name}): exit code ${code}, ${wrong.slice(0, 3).join(', ')} ${output.slice(-300)}`);
  }
}
