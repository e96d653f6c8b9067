import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readCacheFile,
  readCacheJson,
  sweepUnfinished,
  writeCacheFile,
  writeCacheJson,
  writeWhole,
} from '../../src/core/cache-file.ts';
import { temporaryFolder } from '../archive/folder.ts';

test('what was written is read, and after any change of any byte nothing is', () => {
  const path = join(temporaryFolder(), 'deep/file');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), fc.integer({ min: 0, max: 7 }), (content, at, bit) => {
      writeCacheFile(path, 'picture-1', content);
      expect(readCacheFile(path, 'picture-1')).toEqual(Buffer.from(content));
      const bytes = readFileSync(path);
      bytes[at % bytes.length]! ^= 1 << bit;
      writeFileSync(path, bytes);
      expect(readCacheFile(path, 'picture-1')).toBe(undefined);
    }),
  );
});

test('a file that is cut off, of another kind or not there is not believed', () => {
  const path = join(temporaryFolder(), 'file');
  expect(readCacheFile(path, 'card-1')).toBe(undefined);
  writeCacheJson(path, 'card-1', { 会刊: [1] });
  expect(readCacheJson(path, 'card-1')).toEqual({ 会刊: [1] });
  expect(readCacheJson(path, 'card-2')).toBe(undefined);
  writeFileSync(path, readFileSync(path).subarray(0, -1));
  expect(readCacheJson(path, 'card-1')).toBe(undefined);
});

test('a file is written of its parts, in place of what stood there, or not at all', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'file');
  for (const [parts, text] of [
    [['甲', Buffer.from('乙'), '丙'], '甲乙丙'],
    [['丁'], '丁'],
    [[], ''],
  ] as const) {
    writeWhole(path, parts);
    expect(readFileSync(path, 'utf8')).toBe(text);
  }
  mkdirSync(join(folder, 'folder/file'), { recursive: true });
  expect(() => writeWhole(join(folder, 'folder'), ['甲'])).toThrow();
  expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
});

test('what a killed process left half is swept away, and nothing else', () => {
  const folder = temporaryFolder();
  for (const name of ['a.4194304.new', `b.${process.pid}.new`, 'c.new', 'd', 'e.4194304.new.txt'])
    writeFileSync(join(folder, name), '');
  mkdirSync(join(folder, 'f.4194304.new/g'), { recursive: true });
  mkdirSync(join(folder, 'h.4194304.new.d'));
  sweepUnfinished(folder);
  expect(readdirSync(folder).sort()).toEqual([
    `b.${process.pid}.new`,
    'c.new',
    'd',
    'e.4194304.new.txt',
    'h.4194304.new.d',
  ]);
});
