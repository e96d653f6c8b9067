import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInside, listFiles } from '../../../src/import/run/files.ts';
import { temporaryFolder, writeFiles } from '../../archive/folder.ts';

const page = '<!doctype html><p>正文';

test('a folder is opened in an order that never changes, without what belongs to its pages', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'b.html': page,
    'a/index.html': page,
    'a/1.jpg': 'x',
    'a/back.jpg': 'x'.repeat(20_000),
    'a/scan.jpg': 'x'.repeat(20_000),
    'drawing.svg': '<svg/>',
    '.hidden.html': page,
    'style.css': 'x{background:url(a/back.jpg)}',
  });
  const { files } = await listFiles([folder]);
  expect(files.map(({ name, address }) => [name, address])).toEqual([
    ['a/index.html', '/a/'],
    ['a/scan.jpg', undefined],
    ['b.html', '/b.html'],
  ]);
});

test('names that are not there are told, and two files of one name are told apart', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'x/a.html': page, 'y/a.html': page });
  const { files, missing } = await listFiles([join(folder, 'x'), join(folder, 'y'), join(folder, 'z')]);
  expect(files.map(({ name }) => name)).toEqual(['a.html', 'y-2/a.html']);
  expect(missing).toEqual([join(folder, 'z')]);
});

test('a link is followed inside the folder only', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'in/a.html': page, 'out.html': page });
  symlinkSync(join(folder, 'out.html'), join(folder, 'in/b.html'));
  symlinkSync(join(folder, 'none.html'), join(folder, 'in/c.html'));
  symlinkSync(join(folder, 'in'), join(folder, 'in/d'));
  symlinkSync(join(folder, 'in/a.html'), join(folder, 'in/e.html'));
  const { files } = await listFiles([join(folder, 'in')]);
  expect(files.map(({ name, unread }) => [name, unread])).toEqual([
    ['a.html', undefined],
    ['b.html', 'outside'],
    ['c.html', 'dangling-link'],
    ['d', 'linked-folder'],
    ['e.html', undefined],
  ]);
  expect(await isInside(join(folder, 'in/b.html'), join(folder, 'in'))).toBe(false);
  expect(await isInside(join(folder, 'in/none'), join(folder, 'in'))).toBe(false);
});

test('pictures that belong to no site are listed, however small', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'a.txt': '正文', 'p/1.gif': 'x', 'p/2.png': 'x', 'b.mp3': 'x' });
  const { files } = await listFiles([folder]);
  expect(files.map(({ name }) => name)).toEqual(['a.txt', 'p/1.gif', 'p/2.png']);
});
