/** What the program says of itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../core/root.ts';

/** The version of the program that lies in a folder: this one's. @example '0.2.0' */
export function programVersion(folder: string = root): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}
