/** What faults of a published folder are planted with. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from '../../../src/build/manifest.ts';
import { marker } from '../../../src/build/published-folder.ts';
import { walk } from '../../../src/core/walk.ts';
import type { Random } from '../../bench/random.ts';

/** A planted fault: changes the folder, and says what it did. */
export type Fault = (dist: string, random: Random) => string;

/** A file of the folder whose path matches; never the manifest or the marker. */
export const some = (dist: string, random: Random, pattern: RegExp): string =>
  random.pick(walk(dist).filter((path) => pattern.test(path) && path !== manifestFile && path !== marker));
/** Changes a text. @throws if the change changes nothing */
export const edit = (path: string, change: (text: string) => string): void => {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`the fault changes nothing in ${path}`);
  writeFileSync(path, changed);
};
/** The page of an article. */
export const article = /^zh-han[st]\/news\/.*\/index\.html$/;
const otherEdition = (path: string): string =>
  path.startsWith('zh-hans') ? path.replace('zh-hans', 'zh-hant') : path.replace('zh-hant', 'zh-hans');

/** Puts the pages of an article into each other's place. */
export function swap(dist: string, random: Random): string {
  const path = some(dist, random, article);
  const [one, other] = [path, otherEdition(path)].map((file) => join(dist, file)) as [string, string];
  renameSync(one, `${one}.new`);
  renameSync(other, one);
  renameSync(`${one}.new`, other);
  return path;
}
