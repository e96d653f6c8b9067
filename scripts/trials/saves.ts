/** Kills a desk while it saves: the article must be wholly one text or wholly another, whenever that happens. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { listArticles } from '../../src/archive/files.ts';
import { ArchiveFiles } from '../../src/desk/archive/archive-files.ts';
import { seededRandom } from '../bench/random.ts';

/** What became of the kills. */
export interface SaveReport {
  kills: number;
  /** The article was neither text, or gone. */
  torn: number;
  /** The next desk left something of the cut-off save behind. */
  unhealed: number;
  details: string[];
}

const path = 'news/2016/04/a.mdx';
const head = '---\ntitle: 甲\ndate: 2016-04-18\n---\n';
/** A whole text: the head, and one character forty thousand times. */
const whole = /^---\ntitle: 甲\ndate: 2016-04-18\n---\n(?:始|(.)\1{39999})$/u;
/** Milliseconds until a kill, at most: some saves of the loop. */
const longest = 40;

/** @param count kills to be made */
export async function tryKillsWhileSaving(
  count: number,
  seed: number,
  told: (text: string) => void,
): Promise<SaveReport> {
  const random = seededRandom(seed);
  const dir = mkdtempSync(join(tmpdir(), 'huikan-saves-'));
  const file = join(dir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${head}始`);
  const report: SaveReport = { kills: 0, torn: 0, unhealed: 0, details: [] };
  const script = fileURLToPath(new URL('./save-loop.ts', import.meta.url));
  while (report.kills < count) {
    const child = spawn(process.execPath, [script, dir, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await wait(random() * longest);
    child.kill('SIGKILL');
    await once(child, 'exit');
    report.kills++;
    const text = readFileSync(file, 'utf8');
    if (!whole.test(text)) {
      report.torn++;
      report.details.push(`torn after kill ${report.kills}: ${text.length} characters`);
      writeFileSync(file, `${head}始`);
    }
    new ArchiveFiles(dir).sweep();
    const { problems } = listArticles(dir);
    if (problems.length > 0) {
      report.unhealed++;
      report.details.push(`left behind after kill ${report.kills}: ${problems.map((one) => one.file).join(', ')}`);
    }
    told(`${report.kills}/${count} torn ${report.torn}`);
  }
  rmSync(dir, { recursive: true, force: true });
  return report;
}
