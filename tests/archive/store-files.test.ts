/** The files of the store: when they are written, what becomes of damaged ones; what it holds stands in store.test.ts. */
import { readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packPages } from '../../src/archive/pack.ts';
import { type Packed, Store } from '../../src/archive/store.ts';
import { forEditions } from '../../src/core/edition.ts';
import { temporaryFolder } from './folder.ts';
import { recordOf } from './record-of.ts';

/** A compiled article that shows a text. */
const packed = (text: string): Packed => {
  const { summary, pages } = recordOf({}, text);
  const own = forEditions((edition) => ({ ...pages.text[edition], html: '', plain: text }));
  return { digest: text, stamp: { mtime: 1, ctime: 1, size: 1 }, summary, pages: packPages({ ...pages, text: own }) };
};
/** A folder with a saved store of one article for each text, and the store. */
function saved(...texts: string[]) {
  const dir = temporaryFolder();
  const store = new Store(dir, 'environment');
  for (const text of texts) store.put(text, packed(text));
  store.save();
  return { dir, store, index: join(dir, 'articles.json'), pack: join(dir, 'articles.a.pack') };
}
const contents = (store: Store) =>
  [...store.entries.keys()].map((path) => [path, store.read(path)?.text['zh-Hans'].plain]);

test('a save without a change writes nothing, and each change is written once', () => {
  const { store, index } = saved('甲', '乙');
  const writes = (change: () => void): boolean => {
    writeFileSync(index, 'before');
    change();
    store.save();
    return readFileSync(index, 'utf8') !== 'before';
  };
  expect(writes(() => undefined)).toBe(false);
  expect(writes(() => store.remove('nothing'))).toBe(false);
  expect(writes(() => store.touch('甲', { mtime: 7, ctime: 7, size: 1 }))).toBe(true);
  expect(writes(() => store.remove('甲'))).toBe(true);
  expect(writes(() => store.put('丙', packed('丙')))).toBe(true);
  expect(writes(() => undefined)).toBe(false);
});

test('what a killed build left half is swept away when the store is opened', () => {
  const { dir } = saved('甲');
  writeFileSync(join(dir, 'articles.json.4194304.new'), '');
  new Store(dir, 'environment');
  expect(readdirSync(dir).sort()).toEqual(['articles.a.pack', 'articles.json']);
});

test.each<[string, (pack: string) => void]>([
  ['cut off', (pack) => writeFileSync(pack, readFileSync(pack).subarray(0, -1))],
  ['gone', (pack) => rmSync(pack)],
])('a pack that is %s makes the store a new one', (_, damage) => {
  const { dir, pack } = saved('甲');
  damage(pack);
  const store = new Store(dir, 'environment');
  expect([store.entries.size, store.written]).toEqual([0, 0]);
  store.put('乙', packed('乙'));
  expect(contents(store)).toEqual([['乙', '乙']]);
});

test('a pack that goes while the store is open gives nothing, and takes what is compiled anew', () => {
  const { dir, pack } = saved('甲', '乙');
  const store = new Store(dir, 'environment');
  rmSync(pack);
  expect(store.read('甲')).toBeUndefined();
  store.put('甲', packed('甲'));
  expect(contents(store)).toEqual([
    ['甲', '甲'],
    ['乙', undefined],
  ]);
});

test('a pack that is written anew holds what is used and well, and nothing else', () => {
  const [one = '', two = '', ...others] = [...'一二三四五'].map((sign) => sign.repeat(50));
  const { dir, store, pack } = saved(one, two, ...others);
  store.close();
  // One byte of the first article is another: it is compiled again by whoever misses it.
  const bytes = readFileSync(pack);
  bytes[10]! ^= 1;
  writeFileSync(pack, bytes);
  const next = new Store(dir, 'environment');
  for (const path of others) next.remove(path);
  next.save();
  expect(contents(next)).toEqual([[two, two]]);
  expect(statSync(join(dir, 'articles.b.pack')).size).toBe(next.entries.get(two)!.length);
  next.close();
  expect(contents(new Store(dir, 'environment'))).toEqual([[two, two]]);
});

test.runIf(process.platform === 'linux')(
  'a closed store holds no file open, and an opened one none that it left',
  () => {
    const openIn = (dir: string): string[] =>
      readdirSync('/proc/self/fd').flatMap((fd) => {
        try {
          const target = readlinkSync(`/proc/self/fd/${fd}`);
          return target.startsWith(dir) ? [target] : [];
        } catch {
          // The one by which the folder itself is read.
          return [];
        }
      });
    const { dir, store } = saved('甲', '乙', '丙');
    for (const path of ['甲', '乙']) store.remove(path);
    store.save();
    expect(openIn(dir)).toEqual([join(dir, 'articles.b.pack')]);
    store.close();
    store.close();
    expect(openIn(dir)).toEqual([]);
    const again = new Store(dir, 'environment');
    expect(openIn(dir)).toEqual([]);
    expect(contents(again)).toEqual([['丙', '丙']]);
    again.close();
  },
);
