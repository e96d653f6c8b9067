import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { makePictures } from '../../src/pictures/make.ts';

const folder = mkdtempSync(join(tmpdir(), 'huikan-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const cacheDir = join(folder, 'cache');
const make = () => makePictures({ contentDir: folder, cacheDir, base: '/', shown: 'content', progress: () => {} });

test('a picture whose record or files in the cache are damaged is made again', async () => {
  mkdirSync(join(folder, 'images'));
  await sharp({ create: { width: 400, height: 200, channels: 3, background: '#b33' } })
    .jpeg()
    .toFile(join(folder, 'images/red.jpg'));
  const first = await make();
  expect(first.problems).toEqual([]);
  expect(first.files.size).toBeGreaterThan(0);
  const made = join(cacheDir, 'pictures');
  const record = readdirSync(made).find((name) => name.endsWith('.json'))!;

  writeFileSync(join(made, record), 'x');
  expect(await make()).toEqual(first);
  const [, file] = [...first.files][0]!;
  rmSync(file);
  expect(await make()).toEqual(first);
  expect(readdirSync(made)).toContain(file.slice(made.length + 1));
});
