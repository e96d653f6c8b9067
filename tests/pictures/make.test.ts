import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { FileSink } from '../../src/core/file-sink.ts';
import { makePictures } from '../../src/pictures/make.ts';

const folder = mkdtempSync(join(tmpdir(), 'huikan-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const cacheDir = join(folder, 'cache');

/** Makes the pictures for a site that has none yet. */
async function make() {
  const written = new Map<string, Buffer>();
  const output: FileSink = {
    needs: () => true,
    write: (path, content) => void written.set(path, Buffer.from(content as Uint8Array)),
    reuse: () => false,
    published: () => undefined,
  };
  const made = await makePictures({
    contentDir: folder,
    cacheDir,
    base: '/',
    shown: 'content',
    shared: new Set(['/images/red.jpg']),
    output,
    progress: () => {},
  });
  return { ...made, written };
}

/** The same with one bit of its last byte turned. */
const flipped = (bytes: Buffer): Buffer => Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1)! ^ 4])]);

test('a picture whose record or files in the cache are damaged is made again', async () => {
  mkdirSync(join(folder, 'images'));
  await sharp({ create: { width: 400, height: 200, channels: 3, background: '#b33' } })
    .jpeg()
    .toFile(join(folder, 'images/red.jpg'));
  const first = await make();
  expect(first.problems).toEqual([]);
  expect(first.written.size).toBeGreaterThan(0);
  for (const name of readdirSync(join(cacheDir, 'pictures'))) {
    const file = join(cacheDir, 'pictures', name);
    const whole = readFileSync(file);
    for (const damage of [
      () => rmSync(file),
      () => truncateSync(file, whole.length - 1),
      () => writeFileSync(file, flipped(whole)),
    ]) {
      damage();
      expect(await make()).toEqual(first);
    }
  }
});
