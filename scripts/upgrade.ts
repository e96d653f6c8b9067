/** `npx huikan upgrade [SPEC]`: moves an archive to a newer version of the program; `--clone` makes one of a clone. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { programVersion } from '../src/adopt/program.ts';
import { editPackage, removeOldTarballs, versionOf } from '../src/adopt/upgrade/archive.ts';
import { isLater } from '../src/adopt/upgrade/changelog.ts';
import { today } from '../src/core/date.ts';
import { home, publicDir, root } from '../src/core/root.ts';
import { adopting } from '../src/i18n/messages/adopting.ts';
import { messages } from '../src/i18n/messages.ts';
import { checkArchive } from '../src/lint/check.ts';
import { run as build } from './build.ts';
import { dependencyOf } from './init.ts';
import { runNpm } from './npm.ts';
import { command, exitCodes, mustBeFolder, readOptions, type Speaker, WrongUse } from './options.ts';
import { adoptClone } from './upgrade/clone.ts';
import { migrate } from './upgrade/migrate.ts';

/** Installs the new version, and lets it do the rest; without one, brings the archive to the installed version. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ say, language }) => {
    const { values, positionals } = readOptions(
      args,
      {
        clone: { type: 'string' },
        from: { type: 'string' },
        before: { type: 'string' },
        'no-install': { type: 'boolean', default: false },
      },
      'upgrade',
      'names',
    );
    const [given, extra] = positionals;
    if (extra !== undefined) throw new WrongUse(messages.tooMuch(extra), 'upgrade');
    if (values.clone !== undefined)
      return adoptClone(values.clone, given, { say, language, install: !values['no-install'] });
    mustBeFolder('content');
    const from = values.from ?? versionOf(resolve('content'));
    const before = values.before;
    if (given === undefined) return migrate({ folder: home, from, before, say, language });
    if (home === root) throw new WrongUse(adopting.noArchive, 'upgrade');
    const seen = await remember(say);
    const dependency = dependencyOf(given, home, say);
    if (values['no-install']) {
      name(dependency);
      console.log(say(adopting.continueAfter(`npx huikan upgrade --from ${from} --before ${relative(home, seen)}`)));
      return exitCodes.ok;
    }
    install(dependency, say);
    const program = join(home, 'node_modules/huikan/scripts/huikan.mjs');
    if (!isLater(programVersion(join(home, 'node_modules/huikan')), from)) console.error(say(adopting.notLater));
    const { NODE_OPTIONS: _, ...env } = process.env;
    const next = ['upgrade', '--from', from, '--before', seen, '--lang', language];
    const { status, error } = spawnSync(nodeLeft(), [program, ...next], { stdio: 'inherit', cwd: home, env });
    if (error) throw error;
    return status ?? exitCodes.fault;
  });

/**
 * The Node that goes on: this one may have come with the version that was replaced, and is gone with it; npm tells the
 * programs that it starts which Node runs it.
 */
const nodeLeft = (): string =>
  [process.execPath, process.env.npm_node_execpath].find((path) => path && existsSync(path)) ?? 'node';

/** Where an upgrade keeps what the archive was like under the old program. */
const memory = (): string => join(home, '.cache/upgrade');

/** Problems and converted texts under the program that is installed now. @returns the folder that holds them */
async function remember(say: Speaker): Promise<string> {
  const folder = memory();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.error(say(adopting.remembering));
  const problems = checkArchive({ contentDir: resolve('content'), shown: 'content', publicDir, today: today() });
  writeFileSync(
    join(folder, 'problems.json'),
    JSON.stringify(problems.map(({ file, code, line }) => ({ file, code, line }))),
  );
  await build(['--out', relative(process.cwd(), join(folder, 'before')), '--no-search', '--keep', '0', '--quiet']);
  return folder;
}

/** Puts the program into package.json. @param dependency as package.json names it */
const name = (dependency: string): void =>
  editPackage(home, (file) => {
    file.dependencies = { ...file.dependencies, huikan: dependency };
  });

/** Installs another version; where npm fails, package.json and the lockfile are as they were. */
function install(dependency: string, say: Speaker): void {
  const files = ['package.json', 'package-lock.json'].map((path) => join(home, path)).filter(existsSync);
  const saved = files.map((path) => readFileSync(path));
  try {
    name(dependency);
    console.error(say(adopting.installing));
    runNpm(['install', '--no-audit', '--no-fund'], home);
  } catch (error) {
    for (const [at, path] of files.entries()) writeFileSync(path, saved[at]!);
    throw error;
  }
  removeOldTarballs(home, dependency);
}
