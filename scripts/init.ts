/** `npm run init -- DIR`: a chamber's own archive, in a repository that depends on Huikan by version. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { writeCms } from '../src/adopt/cms.ts';
import { programVersion } from '../src/adopt/program.ts';
import { repositoryFiles } from '../src/adopt/repository.ts';
import { inTheWay, writeNew } from '../src/adopt/write.ts';
import { readConfig } from '../src/archive/config.ts';
import { isInside, root } from '../src/core/root.ts';
import { adopting } from '../src/i18n/messages/adopting.ts';
import { messages } from '../src/i18n/messages.ts';
import type { Sentence } from '../src/i18n/sentence.ts';
import { answers, chamberOf, options } from './init/answers.ts';
import { runNpm } from './npm.ts';
import { command, exitCodes, mustBeFolder, readOptions, type Speaker, WrongUse } from './options.ts';

/** Asks for what the options do not say, writes the repository, and installs it. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ say }) => {
    const { values, positionals } = readOptions(args, options, 'init', 'names');
    const [dir, extra] = positionals;
    if (dir === undefined && values.cms) return addCms(say);
    if (dir === undefined) throw new WrongUse(adopting.folderMissing, 'init');
    if (extra !== undefined) throw new WrongUse(messages.tooMuch(extra), 'init');
    const folder = resolve(dir);
    if (isInside(folder, root)) throw new WrongUse(adopting.insideProgram(dir));
    const names = inTheWay(folder);
    if (names.length > 0) throw new WrongUse(adopting.notEmpty(dir, names));
    const chamber = chamberOf(await answers(values, say));
    mkdirSync(folder, { recursive: true });
    const files = repositoryFiles(chamber, {
      folder,
      version: programVersion(),
      dependency: dependencyOf(values.huikan, folder, say),
      commands: commandNames(),
      cms: values.cms,
    });
    const written = writeNew(folder, files);
    startGit(folder);
    const shown = relative(process.cwd(), folder) || '.';
    if (!values['no-install'] && !install(folder, shown, say)) return exitCodes.fault;
    console.log(say(adopting.made(shown, written.length)));
    return exitCodes.ok;
  });

/** Writes the CMS of the archive that stands here, anew where it is there: its fields are those of this program. */
function addCms(say: Speaker): number {
  mustBeFolder('content');
  const { settings } = readConfig(resolve('content'), 'content');
  const written = writeCms(process.cwd(), settings);
  console.log(say(written.length > 0 ? adopting.cmsWritten(written) : adopting.cmsAsItWas));
  return exitCodes.ok;
}

/** The names of all commands: each is a file of this folder. */
export const commandNames = (): string[] =>
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length));

/**
 * How package.json names the program: as it was said, or as a tarball in `packages/`, which asks for no registry and
 * no git server. @throws {MachineFault} where npm cannot pack it
 */
export function dependencyOf(said: string | undefined, folder: string, say: Speaker): string {
  if (said !== undefined && !existsSync(said)) return said;
  console.error(say(adopting.packing));
  const packages = join(folder, 'packages');
  mkdirSync(packages, { recursive: true });
  const source = said === undefined ? root : resolve(said);
  const packed = runNpm(['pack', source, '--pack-destination', packages, '--silent'], folder);
  return `file:packages/${basename(packed.trim().split('\n').at(-1)!)}`;
}

/** A repository of its own, unless the folder is one; without git it is a folder of files like any other. */
export function startGit(folder: string): void {
  if (!existsSync(join(folder, '.git')))
    spawnSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder, stdio: 'ignore' });
}

/** @returns false where npm failed: the repository is there, and what is to be done is told */
export function install(folder: string, shown: string, say: Speaker): boolean {
  console.error(say(adopting.installing));
  try {
    runNpm(['install', '--no-audit', '--no-fund'], folder);
    return true;
  } catch (error) {
    const { said } = error as { said?: Sentence };
    if (!said) throw error;
    console.error([say(said), say(adopting.installLater(shown))].join('\n'));
    return false;
  }
}
