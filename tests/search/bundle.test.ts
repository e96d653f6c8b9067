import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleClient } from '../../src/search/bundle.ts';
import { temporaryFolder } from '../archive/folder.ts';

test('the browser’s part is a script for the page, one for articles, the module, the worker, and a decoder for old browsers', async () => {
  const [one, other] = [temporaryFolder(), temporaryFolder()];
  await Promise.all([bundleClient(one), bundleClient(other)]);
  const files = readdirSync(join(one, 'search')).toSorted();
  expect(files.map((name) => name.replace(/-[A-Z0-9]+/, '-HASH'))).toEqual([
    'box.js',
    'client.js',
    'export.js',
    'highlight.js',
    'inflate-HASH.js',
    'page.js',
    'worker-HASH.js',
  ]);
  const read = (folder: string, name: string) => readFileSync(join(folder, 'search', name), 'utf8');
  // The same sources give the same bytes, wherever they are written.
  expect(readdirSync(join(other, 'search')).toSorted()).toEqual(files);
  for (const name of files) expect(read(other, name)).toBe(read(one, name));
  const worker = files.find((name) => name.startsWith('worker-'))!;
  expect(read(one, 'client.js').includes(worker)).toBe(true);
  expect(read(one, 'page.js').includes('import("./client.js")')).toBe(true);
});
