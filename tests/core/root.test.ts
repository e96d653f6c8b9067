import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { homeIn, isInside } from '../../src/core/root.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';

test('the archive lies where a package.json is, else where the program does', () => {
  const folder = temporaryFolder();
  expect(homeIn(folder, '/program')).toBe('/program');
  writeFiles(folder, { 'package.json': '{}' });
  expect(homeIn(folder, '/program')).toBe(resolve(folder));
});

test('a folder whose name only begins like another is not inside it', () => {
  expect(isInside('/x/huikan/content/a.mdx', '/x/huikan')).toBe(true);
  expect(isInside('/x/huikan', '/x/huikan/')).toBe(true);
  expect(isInside('/x/huikan-cache', '/x/huikan')).toBe(false);
  expect(isInside('/x/huikan/../other', '/x/huikan')).toBe(false);
  expect(isInside('/x', '/')).toBe(true);
});
