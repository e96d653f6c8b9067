import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFiles } from '../../src/build/copy-files.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';

/** What is copied of a folder: the key and the source of each path in the site. */
function copied(files: Record<string, string>, to = '', skips?: (path: string) => boolean) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const told = new Map<string, { key: string; from: string }>();
  copyFiles({ copy: (path, key, from) => void told.set(path, { key, from }) }, folder, to, skips);
  return { folder, told };
}

test('every file is copied to where it stands in the site', () => {
  const { folder, told } = copied({ 'a.txt': '1', 'b/c.txt': '1', 'd.txt': '2' }, 'files/');
  expect([...told.keys()]).toEqual(['files/a.txt', 'files/b/c.txt', 'files/d.txt']);
  expect(told.get('files/b/c.txt')!.from).toBe(join(folder, 'b/c.txt'));
  // The key is what is in the file.
  const keys = [...told.values()].map(({ key }) => key);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('what systems hide is not copied, what is made to be served is', () => {
  const { told } = copied({
    '.DS_Store': '',
    'a/.git/config': '',
    '.well-known/security.txt': '',
    '.well-knownish': '',
  });
  expect([...told.keys()]).toEqual(['.well-known/security.txt']);
});

test('what others publish is left to them', () => {
  const { told } = copied({ 'a.jpg': '', 'b/c.jpg': '', 'd.txt': '' }, '', (path) => path.endsWith('.jpg'));
  expect([...told.keys()]).toEqual(['d.txt']);
});

test('of no folder nothing is copied', () => {
  const told: string[] = [];
  copyFiles({ copy: (path) => void told.push(path) }, join(temporaryFolder(), 'none'), '');
  expect(told).toEqual([]);
});
