import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programVersion } from '../../src/adopt/program.ts';
import { root } from '../../src/core/root.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';

test('the version is that of package.json, of this program or of another', () => {
  expect(programVersion()).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  const folder = temporaryFolder();
  writeFiles(folder, { 'package.json': '{"version":"9.9.9"}' });
  expect(programVersion(folder)).toBe('9.9.9');
});
