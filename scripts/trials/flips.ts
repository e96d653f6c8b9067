/** Turns single bits in the files of the cache: no wrong byte may be published, and nothing may end in a stack. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../../src/core/walk.ts';
import { type Random, seededRandom } from '../bench/random.ts';
import { build, buildHere, contentsOf, differing, hasStack, prepareTrial } from './archive.ts';

/** What became of the flips. */
export interface FlipReport {
  flips: number;
  /** Flips by kind of file. */
  kinds: Record<string, number>;
  /** Builds that published other bytes than a clean one. */
  wrong: number;
  /** Builds that ended in a stack, or did not end well. */
  failed: number;
  details: string[];
}

/** The kind of a file of the cache: its name without what differs from one to the next. */
const kindOf = (path: string): string =>
  path
    .replace(/^[0-9a-f]{12}\//, '')
    .replace(/[0-9a-f]{12,}/g, '#')
    .replace(/^renderer\/#\/(client|server)\/.*/, 'renderer/$1')
    .replace(/#-\d+\./, '#.');

/** @param count bits to be turned, each in a cache of its own */
export async function tryFlips(count: number, seed: number, told: (text: string) => void): Promise<FlipReport> {
  const random = seededRandom(seed);
  const trial = await prepareTrial();
  const report: FlipReport = { flips: 0, kinds: {}, wrong: 0, failed: 0, details: [] };
  const cache = join(trial.place, 'cache');
  const byKind = [...Map.groupBy(walk(cache), kindOf)];
  while (report.flips < count) {
    trial.restore();
    // Every kind in turn: by size it would be one or two of them alone.
    const [kind, files] = byKind[report.flips % byKind.length]!;
    const path = random.pick(files);
    const name = random.pick([...trial.after.keys()]);
    const bit = flip(join(cache, path), random);
    // What was published is lost as well in half of the trials: then the cache is all that a build has.
    const lost = random.chance(0.5);
    if (lost) rmSync(join(trial.place, 'dist'), { recursive: true });
    if (!lost || random.chance(0.5)) trial.edit(name);
    else report.kinds['without an edit'] = (report.kinds['without an edit'] ?? 0) + 1;
    const edited = differing(
      contentsOf(join(trial.place, 'content')),
      contentsOf(join(trial.place, '../kept/content')),
    );
    // What is compiled is loaded by a process once.
    const { code, output } = await (kind.startsWith('renderer') ? build : buildHere)(trial.place);
    const expected = edited.length > 0 ? trial.after.get(name)! : trial.before;
    const wrong = differing(contentsOf(join(trial.place, 'dist')), expected);
    report.flips++;
    report.kinds[kind] = (report.kinds[kind] ?? 0) + 1;
    if (wrong.length > 0) report.wrong++;
    if (code !== 0 || hasStack(output)) report.failed++;
    if (wrong.length > 0 || code !== 0)
      report.details.push(
        `bit ${bit} of ${path} (${name}): exit code ${code}, ${wrong.slice(0, 3)} ${output.slice(-300)}`,
      );
    told(`${report.flips}/${count} ${JSON.stringify({ ...report, kinds: undefined, details: report.details.length })}`);
  }
  trial.remove();
  return report;
}

/** @returns which bit was turned */
function flip(path: string, random: Random): number {
  const bytes = readFileSync(path);
  const bit = random.between(0, bytes.length * 8 - 1);
  bytes[bit >> 3]! ^= 1 << (bit & 7);
  writeFileSync(path, bytes);
  return bit;
}
