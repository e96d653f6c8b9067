/** Kills imports and fills their disk: nothing is left half, and the next run ends in the archive of an undisturbed one. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { digest } from '../../src/core/digest.ts';
import { root } from '../../src/core/root.ts';
import { damagePage } from '../../tests/import/damage.ts';
import { generateArticles } from '../bench/generate.ts';
import { type Random, seededRandom } from '../bench/random.ts';
import { type Contents, contentsOf, differing, type Ended, hasStack } from './archive.ts';
import { mountSmall } from './small-disk.ts';

/** What became of the trials. */
export interface ImportReport {
  kills: number;
  full: number;
  /** An article, a picture or an original that is none of those of an undisturbed import. */
  torn: number;
  /** The run after it did not end in the archive of an undisturbed one, reports and flags included. */
  unhealed: number;
  /** A full disk that was told by a stack, by no sentence, or not at all. */
  failed: number;
  details: string[];
}

const pages = 80;
/** What the import remembers and reports. */
const books = '.import/';
/** A share of the trials; the others are kills. */
const fullDisks = 0.4;
/** Of the room that an undisturbed import takes. */
const leastRoom = 0.05;

/** @param count trials to be made; an import that ends before its kill, or has room enough, is not counted */
export async function tryImports(count: number, seed: number, told: (text: string) => void): Promise<ImportReport> {
  const random = seededRandom(seed);
  const home = mkdtempSync(join(tmpdir(), 'huikan-imports-'));
  const report: ImportReport = { kills: 0, full: 0, torn: 0, unhealed: 0, failed: 0, details: [] };
  try {
    await writeOldSite(join(home, 'old-site'), random);
    const started = performance.now();
    const whole = importAll(home);
    const lasted = performance.now() - started;
    if (whole.code !== 0) throw new Error(`the trial's pages cannot be imported: ${whole.output}`);
    const wanted = archiveOf(join(home, 'content'));
    while (report.kills + report.full < count) {
      rmSync(join(home, 'content'), { recursive: true, force: true });
      mkdirSync(join(home, 'content'));
      const isMade = random.chance(fullDisks)
        ? tryFull(home, wanted, random, report)
        : await tryKill(home, wanted, random() * lasted, report);
      if (isMade) told(JSON.stringify({ ...report, details: report.details.length }));
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return report;
}

/** Damaged pages with their pictures, and a table: what an import reads, keeps and copies. */
async function writeOldSite(folder: string, random: Random): Promise<void> {
  mkdirSync(folder);
  const rows = ['标题,内容,日期'];
  let number = 0;
  for (const article of generateArticles(pages, { characters: 500, seed: 5, traditional: 0.4 })) {
    const { name, bytes } = damagePage(article, number++, random);
    writeFileSync(join(folder, name), bytes);
    if (number % 8 === 0)
      rows.push(`"${article.title}续","${article.title}一事，会员都很关心。",2003-04-${10 + number / 8}`);
  }
  writeFileSync(join(folder, 'table.csv'), rows.join('\n'));
  const { default: sharp } = await import('sharp');
  const red = { create: { width: 400, height: 300, channels: 3, background: '#b33' } } as const;
  await sharp(red).jpeg().toFile(join(folder, 'red.jpg'));
  writeFileSync(
    join(folder, 'picture.html'),
    '<h1>会馆重修落成</h1><p>2003-05-06</p><p>会馆重修工程历时一年，昨日落成，各界人士二百多人到场祝贺。</p><img src="red.jpg">',
  );
}

const commandLine = (home: string): string[] => [
  join(root, 'scripts/huikan.mjs'),
  'import',
  join(home, 'old-site'),
  '--out',
  join(home, 'content'),
  '--quiet',
];

function importAll(home: string): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, commandLine(home), { cwd: home, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

async function tryKill(home: string, wanted: Contents, after: number, report: ImportReport): Promise<boolean> {
  const child = spawn(process.execPath, commandLine(home), { cwd: home, stdio: 'ignore', detached: true });
  const ended = once(child, 'exit');
  await Promise.race([wait(after), ended]);
  if (child.exitCode !== null) return false;
  // The import and its workers.
  process.kill(-child.pid!, 'SIGKILL');
  await ended;
  report.kills++;
  judge(home, wanted, `kill after ${Math.round(after)} ms`, report);
  return true;
}

function tryFull(home: string, wanted: Contents, random: Random, report: ImportReport): boolean {
  const content = join(home, 'content');
  const kibibytes = Math.round(roomOf(wanted) * (leastRoom + random() * (1 - leastRoom)));
  const unmount = mountSmall(content, kibibytes);
  try {
    const { code, output } = importAll(home);
    if (code === 0) return false;
    report.full++;
    if (code !== 3 || hasStack(output) || !/磁盘|磁碟|disk/.test(output)) {
      report.failed++;
      report.details.push(`${kibibytes} KiB: exit code ${code} ${output.slice(-300)}`);
    }
    unmount('make room');
    judge(home, wanted, `${kibibytes} KiB`, report);
  } finally {
    unmount('go');
  }
  return true;
}

/** The files of an archive. A second run says in its report what it left as it was; that page is made from the report. */
function archiveOf(content: string): Contents {
  const files = new Map(contentsOf(content));
  files.delete(`${books}report.html`);
  const report = readFileSync(join(content, books, 'report.json'), 'utf8');
  return files.set(`${books}report.json`, digest(report.replaceAll('"status":"new"', '"status":"done"')));
}

/** How much room the files take, in KiB: a tmpfs gives whole pages of four. */
const roomOf = (contents: Contents): number => contents.size * 6;

/** The import's own books grow line by line; all else is whole as soon as it has its name. */
const isBook = (path: string): boolean => path.startsWith(books) || /(?:^|\/)\.[^/]+\.partial$/.test(path);

function judge(home: string, wanted: Contents, what: string, report: ImportReport): void {
  const content = join(home, 'content');
  const half = [...contentsOf(content)].filter(([path, digest]) => !isBook(path) && wanted.get(path) !== digest);
  if (half.length > 0) {
    report.torn++;
    report.details.push(
      `${what}: torn ${half
        .map(([path]) => path)
        .slice(0, 3)
        .join(', ')}`,
    );
  }
  const { code, output } = importAll(home);
  const wrong = differing(archiveOf(content), wanted);
  if (code === 0 && wrong.length === 0) return;
  report.unhealed++;
  report.details.push(`${what}: exit code ${code}, ${wrong.slice(0, 5).join(', ')} ${output.slice(-300)}`);
}
