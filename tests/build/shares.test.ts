import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PublishedFolder } from '../../src/build/published-folder.ts';
import { isOfShard, readShard, Shares, shareFile, shareText } from '../../src/build/shares.ts';
import { temporaryFolder } from '../archive/folder.ts';

test.each([
  ['1/1', { number: 1, of: 1 }],
  ['2/4', { number: 2, of: 4 }],
  ['0/4', undefined],
  ['5/4', undefined],
  ['1/0', undefined],
  ['1', undefined],
  ['a/b', undefined],
  ['-1/4', undefined],
])('--shard %s is %j', (text, shard) => expect(readShard(text)).toEqual(shard));

test('every page of an article is in one share, with the other pages of its article; no other page is in any', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.stringMatching(/^[a-z0-9]{1,12}$/), (of, id) => {
      const sharesOf = (path: string) =>
        Array.from({ length: of }, (_, i) => i + 1).filter((number) => isOfShard({ number, of }, path));
      const [hans, hant, both] = ['/zh-hans/news', '/zh-hant/news', '/both'].map((top) =>
        sharesOf(`${top}/2016/04/${id}/`),
      );
      expect(hans).toHaveLength(1);
      expect([hant, both]).toEqual([hans, hans]);
      expect(['/zh-hans/', `/zh-hans/tag/${id}/`, `/news/${id}/`].flatMap(sharesOf)).toEqual([]);
    }),
  );
});

describe('pages of shares', () => {
  /** A folder with one share of one page. */
  function shared(): { folder: string; share: string; page: string } {
    const folder = temporaryFolder();
    const share = join(folder, '1');
    const output = new PublishedFolder(share, join(folder, 'memory.json'));
    output.put('both/2016/a/index.html', 'key', () => '<p>甲</p>');
    output.put(shareFile, 'keys', () => shareText([{ path: '/both/2016/a/', key: 'key' }]));
    output.finish();
    return { folder, share, page: join(share, 'both/2016/a/index.html') };
  }

  test('are taken as they were made', () => {
    const shares = new Shares(shared().folder);
    expect(String(shares.take({ path: '/both/2016/a/', key: 'key' }))).toBe('<p>甲</p>');
    expect(shares.taken).toBe(1);
  });

  test.each<[string, (made: ReturnType<typeof shared>) => void, { path: string; key: string }]>([
    ['with another key', () => {}, { path: '/both/2016/a/', key: 'another' }],
    ['that no share has', () => {}, { path: '/both/2016/b/', key: 'key' }],
    ['that was changed', ({ page }) => writeFileSync(page, '<p>乙</p>'), { path: '/both/2016/a/', key: 'key' }],
    [
      'whose keys were changed',
      ({ share }) =>
        writeFileSync(join(share, shareFile), readFileSync(join(share, shareFile), 'utf8').replace('"key"', '"kex"')),
      { path: '/both/2016/a/', key: 'kex' },
    ],
  ])('are not taken: one %s', (_, change, asked) => {
    const made = shared();
    change(made);
    const shares = new Shares(made.folder);
    expect(shares.take(asked)).toBeUndefined();
    expect(shares.taken).toBe(0);
  });
});
