/** Takes an archive out of a clone of the program, as archives of 0.1 were, into a repository of its own. */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { programVersion } from '../../src/adopt/program.ts';
import { repositoryFiles } from '../../src/adopt/repository.ts';
import { siteOfClone, takeOut, versionOf } from '../../src/adopt/upgrade/archive.ts';
import { inTheWay, writeNew } from '../../src/adopt/write.ts';
import { isInside } from '../../src/core/root.ts';
import { adopting } from '../../src/i18n/messages/adopting.ts';
import type { Language } from '../../src/i18n/sentence.ts';
import { commandNames, dependencyOf, install, startGit } from '../init.ts';
import { exitCodes, mustBeFolder, type Speaker, WrongUse } from '../options.ts';
import { migrate } from './migrate.ts';

/** What the command works with. */
interface Room {
  say: Speaker;
  language: Language;
  /** False leaves `npm install` to the person. */
  install: boolean;
}

/** @param clone the clone, which stays as it is @param dir the new repository */
export async function adoptClone(
  clone: string,
  dir: string | undefined,
  { say, language, ...room }: Room,
): Promise<number> {
  if (dir === undefined) throw new WrongUse(adopting.folderMissing, 'upgrade');
  mustBeFolder(clone);
  const folder = resolve(dir);
  if (isInside(folder, resolve(clone))) throw new WrongUse(adopting.insideProgram(dir));
  const names = inTheWay(folder);
  if (names.length > 0) throw new WrongUse(adopting.notEmpty(dir, names));
  const site = siteOfClone(resolve(clone));
  if (!site) throw new WrongUse(adopting.noClone(clone));
  mkdirSync(folder, { recursive: true });
  takeOut(clone, folder);
  const from = versionOf(join(folder, 'content'));
  const chamber = { ...site, region: site.traditional, hosts: ['github' as const] };
  const files = repositoryFiles(chamber, {
    folder,
    version: programVersion(),
    dependency: dependencyOf(undefined, folder, say),
    commands: commandNames(),
  });
  // The content is the clone's: nothing is added to it.
  writeNew(folder, Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('content/'))));
  startGit(folder);
  const shown = relative(process.cwd(), folder) || '.';
  // What the clone published last tells how its texts were converted.
  const before = join(folder, '.cache/upgrade');
  if (existsSync(join(clone, 'dist/dump')))
    cpSync(join(clone, 'dist/dump'), join(before, 'before/dump'), { recursive: true });
  const installed = !room.install || install(folder, shown, say);
  const code = await migrate({ folder, from, before: existsSync(before) ? before : undefined, say, language });
  console.log(say(adopting.tookOut(clone, shown)));
  return installed ? code : exitCodes.fault;
}
