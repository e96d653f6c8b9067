/** The part of an upgrade that the new program does: migrates the archive, and tells what is different for it. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { renewCms } from '../../src/adopt/cms.ts';
import { programVersion } from '../../src/adopt/program.ts';
import { addScripts, migrateFiles } from '../../src/adopt/upgrade/archive.ts';
import { changesSince, isLater } from '../../src/adopt/upgrade/changelog.ts';
import { changedLines, readDump } from '../../src/adopt/upgrade/converted.ts';
import { readConfig } from '../../src/archive/config.ts';
import type { Problem } from '../../src/content/problem.ts';
import { today } from '../../src/core/date.ts';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';
import { adopting } from '../../src/i18n/messages/adopting.ts';
import type { Language } from '../../src/i18n/sentence.ts';
import { checkArchive } from '../../src/lint/check.ts';
import { printPretty } from '../../src/lint/report.ts';
import { run as build } from '../build.ts';
import { commandNames } from '../init.ts';
import { exitCodes, type Speaker } from '../options.ts';

/** An upgrade of one archive. */
export interface Upgrade {
  /** Its repository. */
  folder: string;
  from: string;
  /** What the old program made of it: `problems.json` and the published folder `before/`. */
  before?: string | undefined;
  say: Speaker;
  language: Language;
}

/** Changed lines of text that are shown; the rest are counted. */
const shown = 20;

/** @returns the exit code: 1 where the archive has errors that it did not have */
export async function migrate(upgrade: Upgrade): Promise<number> {
  const { folder, from, say } = upgrade;
  const to = programVersion();
  const contentDir = join(folder, 'content');
  if (!isLater(to, from)) {
    console.log(say(adopting.upToDate(to)));
    return exitCodes.ok;
  }
  const migrated = migrateFiles(contentDir, from, to);
  const added = addScripts(folder, commandNames());
  console.log(say(adopting.upgraded(from, to)));
  tellChanges(upgrade);
  if (migrated.length > 0) console.log(say(adopting.migrated));
  for (const { path, about } of migrated) console.log(`  content/${path}: ${say(about)}`);
  if (added.length > 0) console.log(say(adopting.newCommands(added)));
  const renewed = renewCms(folder, readConfig(contentDir).settings);
  if (renewed.length > 0) console.log(say(adopting.cmsRenewed(renewed)));
  const errors = tellProblems(upgrade);
  await tellTexts(upgrade);
  return errors ? exitCodes.contentErrors : exitCodes.ok;
}

/** The changelog's entries; those of import only where something was imported. */
function tellChanges({ folder, from, say, language }: Upgrade): void {
  const imported = existsSync(join(folder, 'content/.import')) || existsSync(join(folder, 'content/originals'));
  const text = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const changes = changesSince(text, from, language, (section) => imported || !section.startsWith('导入'));
  if (changes.length > 0) console.log(say(adopting.changes));
  for (const { section, entries } of changes)
    console.log([`  ${section}`, ...entries.map((entry) => `  - ${entry}`)].join('\n'));
}

/** Problems that the archive did not have under the old program. @returns true where there are errors among them */
function tellProblems({ folder, before, say, language }: Upgrade): boolean {
  const contentDir = join(folder, 'content');
  const problems = checkArchive({
    contentDir,
    shown: relative(process.cwd(), contentDir),
    publicDir: join(folder, 'public'),
    today: today(),
  });
  const fresh = before ? beyond(problems, readProblems(before)) : problems;
  console.log(say(adopting.newProblems(fresh.length)));
  if (fresh.length > 0) console.log(printPretty(fresh, language));
  return fresh.some(({ severity }) => severity === 'error');
}

type Remembered = Pick<Problem, 'file' | 'code'>;

const readProblems = (before: string): Remembered[] => {
  const file = join(before, 'problems.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Remembered[]) : [];
};

/** Problems of a file and a code beyond the number that there were; places move, and sentences change. */
function beyond(problems: readonly Problem[], known: readonly Remembered[]): Problem[] {
  const left = new Map<string, number>();
  const name = ({ file, code }: Remembered): string => `${file.replace(/^.*?content\//, '')} ${code}`;
  for (const one of known) left.set(name(one), (left.get(name(one)) ?? 0) + 1);
  return problems.filter((one) => {
    const count = left.get(name(one)) ?? 0;
    left.set(name(one), count - 1);
    return count <= 0;
  });
}

/** Lines of the other edition that read otherwise now. */
async function tellTexts({ folder, before, say }: Upgrade): Promise<void> {
  const old = before && join(before, 'before');
  if (!old || walk(join(old, 'dump')).length === 0) {
    console.log(say(adopting.textsUnknown));
    return;
  }
  const out = join(folder, '.cache/upgrade/after');
  rmSync(out, { recursive: true, force: true });
  const args = ['--content', join(folder, 'content'), '--out', out, '--no-search', '--keep', '0', '--quiet'];
  if ((await build(args)) !== exitCodes.ok) return;
  const lines = changedLines(readDump(old), readDump(out));
  console.log(say(adopting.newTexts(lines.length)));
  for (const line of lines.slice(0, shown)) console.log(`  ${line.id}\n  - ${line.before}\n  + ${line.after}`);
  rmSync(join(folder, '.cache/upgrade'), { recursive: true, force: true });
}
