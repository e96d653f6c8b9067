/** An archive's repository as an upgrade meets it, and what an upgrade writes into it. */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readSite } from '../../archive/site.ts';
import type { Site } from '../../content/schema/site.ts';
import { walk } from '../../core/walk.ts';
import { scriptsOf } from '../repository.ts';
import { migrationsSince, withVersion } from './migrations.ts';

/** The version of an archive that says none. */
const first = '0.1.0';

/**
 * The version that the settings of an archive were written for, also where a newer program finds errors in them.
 * @param contentDir its folder
 */
export function versionOf(contentDir: string): string {
  const settings = join(contentDir, 'site.yaml');
  const text = existsSync(settings) ? readFileSync(settings, 'utf8') : '';
  return /^huikan:[ \t]*["']?(\d[^\s"'#]*)/m.exec(text)?.[1] ?? first;
}

/** A file that was migrated, from the archive's folder. */
export interface Migrated {
  path: string;
  about: ReturnType<typeof migrationsSince>[number]['about'];
}

/** Migrates the files of an archive from a version, and writes the new one into site.yaml. @returns what was changed */
export function migrateFiles(contentDir: string, from: string, to: string): Migrated[] {
  const migrated: Migrated[] = [];
  const stands = (address: string): boolean =>
    statSync(join(contentDir, address), { throwIfNoEntry: false })?.isFile() ?? false;
  const paths = walk(contentDir).filter((path) => !/^(?:originals|images|files|\.import)\//.test(path));
  for (const { files, about, edit } of migrationsSince(from))
    for (const path of paths.filter((one) => files.test(one)))
      if (rewrite(join(contentDir, path), (text) => edit(text, stands))) migrated.push({ path, about });
  rewrite(join(contentDir, 'site.yaml'), (text) => withVersion(text, to));
  return migrated;
}

/** @returns false where nothing changes; files in another encoding than UTF-8 are left to `check` */
function rewrite(path: string, edit: (text: string) => string): boolean {
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes)) return false;
  const edited = edit(text);
  if (edited === text) return false;
  writeFileSync(`${path}.new`, edited);
  renameSync(`${path}.new`, path);
  return true;
}

type PackageFile = { scripts?: Record<string, string>; dependencies?: Record<string, string> } & Record<
  string,
  unknown
>;

/** Edits package.json and leaves the order of its keys and its indent. */
export function editPackage(folder: string, edit: (file: PackageFile) => void): void {
  const path = join(folder, 'package.json');
  const text = readFileSync(path, 'utf8');
  const file = JSON.parse(text) as PackageFile;
  edit(file);
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const next = `${JSON.stringify(file, undefined, indent)}\n`;
  if (next !== text) writeFileSync(path, next);
}

/** Gives an archive the scripts of commands that it lacks; those that it has stay as they are. @returns their names */
export function addScripts(folder: string, commands: readonly string[]): string[] {
  const added: string[] = [];
  editPackage(folder, (file) => {
    file.scripts ??= {};
    for (const [name, line] of Object.entries(scriptsOf(commands)))
      if (!(name in file.scripts)) {
        file.scripts[name] = line;
        added.push(name);
      }
  });
  return added;
}

/** Removes tarballs of other versions. @param kept how package.json names the one that stays */
export function removeOldTarballs(folder: string, kept: string): void {
  const packages = join(folder, 'packages');
  for (const name of existsSync(packages) ? readdirSync(packages) : [])
    if (/^huikan-.*\.tgz$/.test(name) && name !== basename(kept)) rmSync(join(packages, name));
}

/** Settings of a clone of the program that somebody wrote an archive into; nothing where the folder is none. */
export function siteOfClone(clone: string): Site | undefined {
  const looksRight = ['src', 'content/site.yaml', 'package.json'].every((path) => existsSync(join(clone, path)));
  return looksRight ? readSite(join(clone, 'content')).site : undefined;
}

/** Takes an archive's own folders out of a clone, which stays as it is. */
export function takeOut(clone: string, folder: string): void {
  for (const name of ['content', 'public'])
    if (existsSync(join(clone, name)))
      cpSync(join(clone, name), join(folder, name), {
        recursive: true,
        filter: (path) => !/[\\/]\.import[\\/]report\./.test(path),
      });
}
