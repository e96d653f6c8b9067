import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Entry, StoreIndex, type StoreState } from '../../src/archive/store-index.ts';
import { temporaryFolder } from './folder.ts';

const entry = (digest: string): Entry =>
  ({ digest, stamp: { mtime: 1, ctime: 1, size: 1 }, summary: {}, offset: 0, length: 1, crc: 0 }) as unknown as Entry;
const state = (packed = 4): StoreState => ({ environment: 'one', pack: 'pack', packed, written: 1 });

/** A store of ten articles, as a build writes it first. */
function stored(): string {
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'pack'), 'abcd');
  const index = new StoreIndex(dir, 'one');
  expect(index.state).toBeUndefined();
  for (let number = 0; number < 10; number++) index.entries.set(`${number}.mdx`, entry(`${number}`));
  index.write(state(), false);
  return dir;
}

/** @param edits what becomes of articles; undefined is gone */
function edited(dir: string, edits: Record<string, string | undefined>, all = false): void {
  const index = new StoreIndex(dir, 'one');
  for (const [path, digest] of Object.entries(edits)) {
    index.change(path);
    if (digest === undefined) index.entries.delete(path);
    else index.entries.set(path, entry(digest));
  }
  index.write(state(), all);
}

const digestsOf = (dir: string, environment = 'one') =>
  Object.fromEntries([...new StoreIndex(dir, environment).entries].map(([path, { digest }]) => [path, digest]));
const whole = (dir: string) => readFileSync(join(dir, 'articles.json'), 'utf8');
const changes = (dir: string) => join(dir, 'articles-changed.json');

test('what changed is written beside what is there, edit upon edit, and read with it', () => {
  const dir = stored();
  const before = whole(dir);
  edited(dir, { '3.mdx': 'new' });
  edited(dir, { '4.mdx': undefined });
  expect(whole(dir)).toBe(before);
  const { '3.mdx': third, ...others } = digestsOf(dir);
  expect([third, Object.keys(others).length, '4.mdx' in others]).toEqual(['new', 8, false]);
});

test('where a quarter changed, or the pages stand elsewhere, all is written', () => {
  const dir = stored();
  edited(dir, { '1.mdx': 'a', '2.mdx': 'b', '3.mdx': 'c' });
  expect([existsSync(changes(dir)), digestsOf(dir)['2.mdx']]).toEqual([false, 'b']);
  edited(dir, { '1.mdx': 'd' });
  expect(existsSync(changes(dir))).toBe(true);
  edited(dir, {}, true);
  expect([existsSync(changes(dir)), digestsOf(dir)['1.mdx']]).toEqual([false, 'd']);
});

test('another environment, a pack cut off or a damaged file: nothing is there', () => {
  const dir = stored();
  expect(digestsOf(dir, 'two')).toEqual({});
  writeFileSync(join(dir, 'pack'), 'abc');
  expect(digestsOf(dir)).toEqual({});
  writeFileSync(join(dir, 'pack'), 'abcd');
  writeFileSync(join(dir, 'articles.json'), whole(dir).slice(0, -20));
  expect(digestsOf(dir)).toEqual({});
});

test('changes to another file of all articles are not read', () => {
  const [dir, other] = [stored(), stored()];
  edited(other, { '3.mdx': 'new' });
  writeFileSync(changes(dir), readFileSync(changes(other)));
  expect(digestsOf(dir)['3.mdx']).toBe('3');
  rmSync(changes(dir));
  expect(digestsOf(dir)['3.mdx']).toBe('3');
});
