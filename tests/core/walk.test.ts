import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { links, specialFiles, walk } from '../../src/core/walk.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';

function sample(): string {
  const folder = temporaryFolder();
  writeFiles(folder, { 'b.txt': '', 'a/z.txt': '', 'a/c/d.txt': '', '会.txt': '', '.hidden': '' });
  return folder;
}

describe('walk', () => {
  test('lists every file, folder by folder, sorted by name', () => {
    expect(walk(sample())).toEqual(['.hidden', 'a/c/d.txt', 'a/z.txt', 'b.txt', '会.txt']);
  });

  test('begins each path with the prefix', () => {
    expect(walk(join(sample(), 'a'), 'x/y')).toEqual(['x/y/c/d.txt', 'x/y/z.txt']);
  });

  test('leaves out a file, or a folder with all that is in it, by its path', () => {
    const asked: string[] = [];
    const found = walk(sample(), '', (path) => {
      asked.push(path);
      return path === 'a/c' || path === 'b.txt';
    });
    expect(found).toEqual(['.hidden', 'a/z.txt', '会.txt']);
    expect(asked).not.toContain('a/c/d.txt');
  });

  test('finds nothing where there is no folder, or a file', () => {
    const folder = sample();
    expect(walk(join(folder, 'none'))).toEqual([]);
    expect(walk(join(folder, 'b.txt'))).toEqual([]);
  });

  test('lists a link as a file, without following it', () => {
    const folder = sample();
    symlinkSync(join(folder, 'a'), join(folder, 'link'));
    expect(walk(folder)).toContain('link');
    expect(walk(folder)).not.toContain('link/z.txt');
  });

  test('tells of a folder that cannot be read for another reason', () => {
    const loop = join(sample(), 'loop');
    symlinkSync(loop, loop);
    expect(() => walk(loop)).toThrow('ELOOP');
  });

  test.skipIf(process.getuid?.() === 0)('tells of a folder that may not be read', () => {
    const folder = sample();
    chmodSync(join(folder, 'a'), 0);
    try {
      expect(() => walk(folder)).toThrow('EACCES');
    } finally {
      chmodSync(join(folder, 'a'), 0o755);
    }
  });
});

test('links lists symbolic links at any depth, and nothing else', () => {
  const folder = sample();
  symlinkSync('nowhere', join(folder, 'a/c/link'));
  symlinkSync(join(folder, 'a'), join(folder, 'folder'));
  expect(links(folder)).toEqual(['a/c/link', 'folder']);
  expect(links(join(folder, 'a'), 'x')).toEqual(['x/c/link']);
});

test('special files are what is neither a file nor a folder', () => {
  const folder = sample();
  symlinkSync(join(folder, 'b.txt'), join(folder, 'a/link'));
  spawnSync('mkfifo', [join(folder, 'a/c/pipe')]);
  expect(specialFiles(folder, 'news')).toEqual(['news/a/c/pipe', 'news/a/link']);
  expect(links(folder, 'news')).toEqual(['news/a/link']);
  expect(specialFiles(join(folder, 'none'))).toEqual([]);
});
