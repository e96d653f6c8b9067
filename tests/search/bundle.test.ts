import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleClient, workerPath } from '../../src/search/bundle.ts';
import { temporaryFolder } from '../archive/folder.ts';

test('the browser’s part is a script for the page, one for articles, the module, the worker, and a decoder for old browsers', async () => {
  const [one, other] = [temporaryFolder(), temporaryFolder()];
  await Promise.all([bundleClient(one), bundleClient(other)]);
  const filesOf = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .toSorted();
  const files = filesOf(one);
  expect(files.map((name) => name.replace(/-[0-9a-f]{8}\./, '-HASH.'))).toEqual([
    '_assets/search-deferred-HASH.js',
    '_assets/search-inflate-HASH.js',
    '_assets/search-worker-HASH.js',
    'search/box.js',
    'search/client.js',
    'search/export.js',
    'search/highlight.js',
    'search/page.js',
  ]);
  const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
  // The same sources give the same bytes, wherever they are written.
  expect(filesOf(other)).toEqual(files);
  for (const name of files) expect(read(other, name)).toBe(read(one, name));
  const [deferred, inflate, worker] = files as [string, string, string];
  expect(await workerPath()).toBe(worker);
  expect(read(one, 'search/client.js')).toContain(`../${worker}`);
  for (const name of [deferred, inflate]) expect(read(one, worker)).toContain(name.replace('_assets/', ''));
  expect(read(one, 'search/page.js')).toContain('import("./client.js")');
});
