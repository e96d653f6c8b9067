/** Faults that the manifest tells. */
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestFile } from '../../../src/build/manifest.ts';
import { edit, type Fault, some, swap } from './fault.ts';

/** Each kind. */
export const faultsOfFiles: Record<string, Fault> = {
  'a changed digit': (dist, random) => {
    const path = some(dist, random, /\.html$/);
    edit(join(dist, path), (html) => html.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)));
    return path;
  },
  'a lost page': (dist, random) => {
    const path = some(dist, random, /\.html$/);
    rmSync(join(dist, path));
    return path;
  },
  'a foreign file': (dist, random) => {
    const path = join(dirname(some(dist, random, /./)), `foreign-${random.between(1, 999)}.html`);
    writeFileSync(join(dist, path), '?');
    return path;
  },
  'a swapped edition': (dist, random) => swap(dist, random),
  'a cut-off file': (dist, random) => {
    const path = some(dist, random, /./);
    writeFileSync(join(dist, path), readFileSync(join(dist, path)).subarray(0, -1));
    return path;
  },
  'an appended byte': (dist, random) => {
    const path = some(dist, random, /./);
    appendFileSync(join(dist, path), '\n');
    return path;
  },
  'a turned bit': (dist, random) => {
    const path = some(dist, random, /./);
    const bytes = readFileSync(join(dist, path));
    bytes[random.between(0, bytes.length - 1)]! ^= 1 << random.between(0, 7);
    writeFileSync(join(dist, path), bytes);
    return path;
  },
  'a renamed file': (dist, random) => {
    const path = some(dist, random, /./);
    renameSync(join(dist, path), join(dist, `${path}.bak`));
    return path;
  },
  'a link in place of a file': (dist, random) => {
    const path = some(dist, random, /\.html$/);
    renameSync(join(dist, path), `${dist}.elsewhere`);
    symlinkSync(`${dist}.elsewhere`, join(dist, path));
    return path;
  },
  'a folder in place of a file': (dist, random) => {
    const path = some(dist, random, /\.html$/);
    rmSync(join(dist, path));
    mkdirSync(join(dist, path));
    return path;
  },
  'a lost line of the manifest': (dist, random) => {
    const path = some(dist, random, /./);
    edit(join(dist, manifestFile), (text) =>
      text.replace(new RegExp(`^.*  ${path.replaceAll('.', '\\.')}\n`, 'm'), ''),
    );
    return path;
  },
  'a changed digest': (dist) => {
    edit(join(dist, manifestFile), (text) => text.replace(/^./, (digit) => (digit === '0' ? '1' : '0')));
    return manifestFile;
  },
  'no manifest': (dist) => {
    rmSync(join(dist, manifestFile));
    return manifestFile;
  },
};
