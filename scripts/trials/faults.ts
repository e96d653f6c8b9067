/** Plants faults in a published folder: `verify` must find each, and none where there is none. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { manifestFile, writeManifest } from '../../src/build/manifest.ts';
import { progressTo } from '../../src/build/progress.ts';
import { marker } from '../../src/build/published-folder.ts';
import { verify } from '../../src/build/verify.ts';
import { sha256 } from '../../src/core/digest.ts';
import { walk } from '../../src/core/walk.ts';
import { seededRandom } from '../bench/random.ts';
import { prepareTrial } from './archive.ts';
import { faultsOfArticles } from './faults/of-articles.ts';
import { faultsOfFiles } from './faults/of-files.ts';

/** What became of the faults. */
export interface FaultReport {
  faults: number;
  kinds: Record<string, number>;
  /** Faults that were not found. */
  missed: number;
  /** Findings where nothing was planted. */
  falsely: number;
  details: string[];
}

/** @param count faults to be planted, each kind in turn */
export async function tryFaults(count: number, seed: number, told: (text: string) => void): Promise<FaultReport> {
  const random = seededRandom(seed);
  const trial = await prepareTrial();
  const dist = join(trial.place, 'dist');
  const report: FaultReport = { faults: 0, kinds: {}, missed: 0, falsely: 0, details: [] };
  const look = async () =>
    (
      await verify({
        dir: dist,
        contentDir: join(trial.place, 'content'),
        shown: 'content',
        progress: progressTo(undefined, 'en'),
      })
    ).findings;
  const kinds = [
    ...Object.entries(faultsOfFiles).map(([name, plant]) => ({ name, plant, forged: false })),
    ...Object.entries(faultsOfArticles).map(([name, plant]) => ({ name, plant, forged: true })),
  ];
  while (report.faults < count) {
    trial.restore();
    if (report.faults % kinds.length === 0)
      for (const { verdict, path } of await look()) {
        report.falsely++;
        report.details.push(`falsely: ${verdict} ${path}`);
      }
    const { name, plant, forged } = kinds[report.faults % kinds.length]!;
    const path = plant(dist, random);
    if (forged) forgeManifest(dist);
    const found = await look();
    report.faults++;
    report.kinds[name] = (report.kinds[name] ?? 0) + 1;
    if (found.length === 0) {
      report.missed++;
      report.details.push(`missed: ${name} in ${path}`);
    }
    told(`${report.faults}/${count} ${name}: ${found.map(({ verdict }) => verdict).slice(0, 3)} ${basename(path)}`);
  }
  trial.remove();
  return report;
}

/** Makes a manifest of what stands there now. */
function forgeManifest(dist: string): void {
  const paths = walk(dist).filter((path) => path !== manifestFile && path !== marker);
  const digests = new Map(paths.map((path) => [path, sha256(readFileSync(join(dist, path)))]));
  writeFileSync(join(dist, manifestFile), writeManifest(digests));
}
