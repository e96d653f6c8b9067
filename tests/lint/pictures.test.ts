import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkPictures } from '../../src/lint/pictures.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';

test('pictures that no browser shows, or that are broken, are told by their bytes', async () => {
  const folder = temporaryFolder();
  const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#b33' } })
    .jpeg()
    .toBuffer();
  const tiff = await sharp(jpeg).tiff().toBuffer();
  const files: Record<string, Buffer> = {
    'whole.jpg': jpeg,
    'wrong-name.png': jpeg,
    'cut.jpg': jpeg.subarray(0, -20),
    'empty.png': Buffer.alloc(0),
    'text.gif': Buffer.from('这不是图'),
    'scan.tif': tiff,
    'scan.jpg': tiff,
    'notes.txt': Buffer.from('甲'),
    'sub/whole.jpg': jpeg,
  };
  writeFiles(
    folder,
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`images/${name}`, bytes as never])),
  );
  symlinkSync(join(folder, 'nowhere'), join(folder, 'images/link.jpg'));
  expect(checkPictures(folder, 'content').map(({ file, code, params }) => [file, code, params])).toEqual([
    ['content/images/cut.jpg', 'unreadable-image', { reason: 'cut' }],
    ['content/images/empty.png', 'unreadable-image', { reason: 'empty' }],
    ['content/images/scan.jpg', 'image-format', { format: 'TIFF' }],
    ['content/images/scan.tif', 'image-format', { format: 'TIFF' }],
    ['content/images/text.gif', 'unreadable-image', { reason: 'unknown' }],
  ]);
});

test('an archive without pictures has none to tell', () =>
  expect(checkPictures(temporaryFolder(), 'content')).toEqual([]));
