/**
 * A published archive as hosts send it. Every host compresses text, most of them while a reader waits; the server of
 * this repository sends what lies there, so that a page measured from a folder without `--precompress` would weigh four
 * times what readers get.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { encodings, isText } from '../../src/build/encodings.ts';
import { walk } from '../../src/core/walk.ts';

/** Takes a file as it is where both are on one disk. */
function take(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Does something with a copy of a published folder that has the compressed forms of its text files beside them, and takes
 * the copy away.
 * @example await asSent('dist', (dir) => serve(dir))
 */
export async function asSent<T>(dist: string, use: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'huikan-sent-'));
  try {
    for (const path of walk(dist)) {
      const [from, to] = [join(dist, path), join(dir, path)];
      mkdirSync(dirname(to), { recursive: true });
      take(from, to);
      if (!isText(path)) continue;
      for (const { suffix, encode } of encodings)
        if (!existsSync(from + suffix)) writeFileSync(to + suffix, encode(readFileSync(from)));
    }
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
