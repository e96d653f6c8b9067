import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPages } from '../../src/archive/pack.ts';
import { type Packed, Store } from '../../src/archive/store.ts';
import type { ArticlePages } from '../../src/archive/summary.ts';
import { forEditions } from '../../src/core/edition.ts';
import { temporaryFolder } from './folder.ts';

/** A compiled article whose pages hold a text of a certain length. */
const packed = (text: string): Packed =>
  ({
    digest: text,
    stamp: { mtime: 1, ctime: 1, size: 1 },
    article: { key: text },
    pages: packPages({
      text: forEditions((edition) => ({ html: edition === 'zh-Hans' ? text : '', plain: '' })),
    } as unknown as ArticlePages),
  }) as unknown as Packed;
const textOf = (pages: ArticlePages | undefined): unknown => pages?.text['zh-Hans'].html;

const contents = (store: Store): [string, unknown][] =>
  [...store.entries.keys()].sort().map((path) => [path, textOf(store.read(path))]);

const packSize = (dir: string): number =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.pack'))
    .reduce((most, name) => Math.max(most, statSync(join(dir, name)).size), 0);

/** What a build does with the store: takes in and forgets articles, then saves, or is cut off. */
const builds = fc.array(
  fc.record({
    changes: fc.array(
      fc.record({ path: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.option(fc.string({ maxLength: 200 })) }),
      { maxLength: 6 },
    ),
    saves: fc.boolean(),
  }),
  { maxLength: 8 },
);

test('after any builds it holds what the last saved build held', () => {
  const dir = temporaryFolder();
  let folder = 0;
  fc.assert(
    fc.property(builds, (all) => {
      const own = join(dir, String(folder++));
      let saved = new Map<string, string>();
      for (const { changes, saves } of all) {
        const store = new Store(own, 'environment');
        expect(contents(store)).toEqual([...saved].sort(([a], [b]) => (a < b ? -1 : 1)));
        const now = new Map(saved);
        for (const { path, text } of changes) {
          if (text === null) {
            store.remove(path);
            now.delete(path);
          } else {
            store.put(path, packed(text));
            now.set(path, text);
          }
          expect(contents(store)).toEqual([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
        }
        if (saves) {
          store.save();
          saved = now;
          expect(contents(store)).toEqual([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
        }
        store.close();
      }
    }),
    { numRuns: 60 },
  );
});

test('another environment finds nothing', () => {
  const dir = temporaryFolder();
  const store = new Store(dir, 'one');
  store.put('a', packed('甲'));
  store.save();
  store.close();
  expect(new Store(dir, 'two').entries.size).toBe(0);
  expect(contents(new Store(dir, 'one'))).toEqual([['a', '甲']]);
});

test('the pack does not grow with the number of builds', () => {
  const dir = temporaryFolder();
  const text = '甲'.repeat(1000);
  for (let build = 0; build < 20; build++) {
    const store = new Store(dir, 'environment');
    for (const path of ['a', 'b', 'c']) store.put(path, packed(`${text}${build}${path}`));
    store.save();
    store.close();
  }
  expect(packSize(dir)).toBeLessThan(3 * 3 * (text.length * 2 + 200));
});

test('a new stamp is kept without new pages', () => {
  const dir = temporaryFolder();
  const store = new Store(dir, 'environment');
  store.put('a', packed('甲'));
  store.save();
  const before = packSize(dir);
  store.touch('a', { mtime: 7, ctime: 7, size: 1 });
  store.save();
  store.close();
  const after = new Store(dir, 'environment');
  expect(after.entries.get('a')?.stamp.mtime).toBe(7);
  expect(packSize(dir)).toBe(before);
});

test('reading what is not there gives nothing, and a new stamp of it is none', () => {
  const store = new Store(temporaryFolder(), 'environment');
  store.touch('a', { mtime: 7, ctime: 7, size: 1 });
  expect(store.read('a')).toBeUndefined();
  expect([store.written, store.entries.size]).toEqual([0, 0]);
});
