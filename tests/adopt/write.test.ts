import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inTheWay, writeNew } from '../../src/adopt/write.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';

test('overwrites nothing', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'README.md': 'mine', 'content/a.mdx': '' });
  expect(inTheWay(folder)).toEqual(['content']);
  expect(inTheWay(join(folder, 'nowhere'))).toEqual([]);
  expect(writeNew(folder, { 'README.md': 'other', 'a/b': 'new' })).toEqual(['a/b']);
  expect(existsSync(join(folder, 'a/b'))).toBe(true);
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('mine');
});
