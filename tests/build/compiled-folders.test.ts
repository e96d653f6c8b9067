import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { borrow, isWhole, lend, prune, seal, settle } from '../../src/build/compiled-folders.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';

/** A compiled site, as far as its folder goes. */
function compiled(dir: string, text = 'export {}'): string {
  writeFiles(dir, { 'client/a.css': 'a {}', 'server/entry.mjs': text, 'reasons.json': '[]' });
  seal(dir);
  return dir;
}

test('a compiled site is believed as long as it is as it was sealed', () => {
  const dir = compiled(join(temporaryFolder(), 'one'));
  expect(isWhole(dir)).toBe(true);
  writeFileSync(join(dir, 'server/entry.mjs'), 'export {};');
  expect(isWhole(dir)).toBe(false);
  expect(isWhole(join(dir, 'nowhere'))).toBe(false);
});

describe('a compiled site comes into its place', () => {
  test('in place of a damaged one', () => {
    const folder = temporaryFolder();
    const dir = compiled(join(folder, 'one'), 'old');
    writeFileSync(join(dir, 'reasons.json'), '["?"]');
    settle(compiled(join(folder, 'one.1'), 'new'), dir);
    expect(readFileSync(join(dir, 'server/entry.mjs'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['one']);
  });

  test('unless another build was quicker', () => {
    const folder = temporaryFolder();
    const dir = compiled(join(folder, 'one'), 'quicker');
    settle(compiled(join(folder, 'one.1'), 'slower'), dir);
    expect(readFileSync(join(dir, 'server/entry.mjs'), 'utf8')).toBe('quicker');
    expect(readdirSync(folder)).toEqual(['one']);
  });
});

test('the twelve that were used last stay, and nothing that a dead process left', () => {
  const folder = temporaryFolder();
  const names = [...'abcdefghijklm'];
  for (const [i, name] of names.entries()) utimesSync(join(compiled(join(folder, name)), 'complete'), i + 1, i + 1);
  compiled(join(folder, `n.${2 ** 22 + 1}`));
  prune(folder, join(folder, 'a'));
  expect(readdirSync(folder).sort()).toEqual(names.filter((name) => name !== 'b'));
});

describe('archives of one program lend each other what they compiled', () => {
  test('as it was', () => {
    const [own, other, shared] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    expect(borrow('key', join(other, 'key'), shared)).toBe(false);
    lend('key', compiled(join(own, 'key.1'), 'compiled'), shared);
    expect(borrow('key', join(other, 'key'), shared)).toBe(true);
    expect(readFileSync(join(other, 'key/server/entry.mjs'), 'utf8')).toBe('compiled');
    expect(isWhole(join(other, 'key'))).toBe(true);
  });

  test('but nothing that is damaged', () => {
    const [own, other, shared] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    lend('key', compiled(join(own, 'key.1')), shared);
    writeFileSync(join(shared, 'key/client/a.css'), 'b {}');
    expect(borrow('key', join(other, 'key'), shared)).toBe(false);
    expect(existsSync(join(other, 'key'))).toBe(false);
  });

  test('and do without where nothing can be written', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'no'));
    writeFileSync(join(folder, 'no/file'), '');
    symlinkSync(join(folder, 'no/file'), join(folder, 'shared'));
    lend('key', compiled(join(folder, 'key.1')), join(folder, 'shared'));
    expect(borrow('key', join(folder, 'key'), join(folder, 'shared'))).toBe(false);
  });
});
