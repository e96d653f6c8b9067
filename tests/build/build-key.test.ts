import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveCache, digestOf, programDigest } from '../../src/build/build-key.ts';
import { root } from '../../src/core/root.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';

const folderOf = (files: Record<string, string>): string => {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
};

describe('the digest of files', () => {
  const base = { 'src/a.ts': '1', 'src/b/c.ts': '2', 'lock.json': '3' };
  const of = (files: Record<string, string>) => digestOf(['src', 'lock.json'], folderOf(files));

  test('is of what is in them, wherever they lie and whenever they were written', () => {
    expect(of(base)).toBe(of(base));
  });

  test('changes with content, names and what is not there', () => {
    const folders: Record<string, string>[] = [
      base,
      { ...base, 'src/a.ts': '2' },
      { ...base, 'lock.json': '4' },
      { 'src/a.ts': '1', 'src/b/d.ts': '2', 'lock.json': '3' },
      { 'src/a.ts': '1', 'src/b/c.ts': '2' },
      { 'src/a.ts': '2', 'src/b/c.ts': '1', 'lock.json': '3' },
    ];
    expect(new Set(folders.map(of)).size).toBe(folders.length);
  });

  test('does not change with what it is not asked for', () => {
    expect(of({ ...base, 'README.md': '1' })).toBe(of(base));
  });
});

test('the program has one digest', () => {
  expect(programDigest()).toMatch(/^[0-9a-f]{40}$/);
  expect(programDigest()).toBe(programDigest());
});

test('each pair of content and output has a folder of its own in the cache, seen from the project', () => {
  const cache = (content: string, out: string) => archiveCache('/c', join(root, content), join(root, out));
  const folders = [cache('content', 'dist'), cache('content', 'out'), cache('other', 'dist')];
  expect(new Set(folders).size).toBe(3);
  expect(folders[0]).toMatch(/^\/c\/[0-9a-f]{12}$/);
  expect(cache('content', 'dist')).toBe(folders[0]);
});

test('an archive outside the repository has one folder, wherever the command is called', () => {
  const script = `import { archiveCache } from ${JSON.stringify(join(root, 'src/build/build-key.ts'))};
    console.log(archiveCache('/c', '/archive/content', '/archive/dist'));`;
  const calledIn = (cwd: string) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd, encoding: 'utf8' });
  const repository = folderOf({ 'package.json': '{}' });
  expect(calledIn(repository)).toBe(calledIn(root));
});
