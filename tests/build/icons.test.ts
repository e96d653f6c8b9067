import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { writeIcons } from '../../src/build/icons.ts';
import { PublishedFolder } from '../../src/build/published-folder.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';
import { paperArchive } from '../views/paper-archive.ts';

const { settings } = paperArchive([]);
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#8c2318"/></svg>';

async function published(publicFiles: Record<string, string>) {
  const place = temporaryFolder();
  writeFiles(join(place, 'public'), publicFiles);
  const output = new PublishedFolder(join(place, 'dist'), join(place, 'memory.json'));
  await writeIcons(settings, join(place, 'public'), output);
  output.finish();
  return join(place, 'dist');
}

test('the drawing is made into icons of each size, and each edition has its manifest', async () => {
  const dist = await published({ 'favicon.svg': drawing });
  for (const [file, size] of [
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['apple-touch-icon.png', 180],
  ] as const) {
    const { width, height, format, hasAlpha } = await sharp(join(dist, file)).metadata();
    expect([width, height, format, hasAlpha]).toEqual([size, size, 'png', false]);
  }
  for (const edition of ['zh-hans', 'zh-hant'])
    expect(JSON.parse(readFileSync(join(dist, edition, 'site.webmanifest'), 'utf8')).name).toBe('样本会刊');
});

test('without a drawing there are manifests and no icons', async () => {
  const dist = await published({ 'robots.txt': '' });
  expect(() => readFileSync(join(dist, 'icon-192.png'))).toThrow();
  expect(readFileSync(join(dist, 'zh-hans/site.webmanifest'), 'utf8')).toContain('icon-192.png');
});
