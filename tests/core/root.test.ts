import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { home, homeIn, isInside, publicDir, root } from '../../src/core/root.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';

test('the archive lies where a package.json is, else where the program does', () => {
  const folder = temporaryFolder();
  expect(homeIn(folder, '/program')).toBe('/program');
  writeFiles(folder, { 'package.json': '{}' });
  expect(homeIn(folder, '/program')).toBe(resolve(folder));
});

test('the program lies where its package.json is, and publishes the files of public/ as they are', () => {
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).name).toBe('huikan');
  expect(publicDir).toBe(join(home, 'public'));
});

test('a folder whose name only begins like another is not inside it', () => {
  expect(isInside('/x/huikan/content/a.mdx', '/x/huikan')).toBe(true);
  expect(isInside('/x/huikan', '/x/huikan/')).toBe(true);
  expect(isInside('/x/huikan-cache', '/x/huikan')).toBe(false);
  expect(isInside('/x/huikan/../other', '/x/huikan')).toBe(false);
  expect(isInside('/x', '/')).toBe(true);
});
