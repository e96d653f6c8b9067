import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { signature } from '../../src/search/index-format.ts';
import { pagefindReader, readerFile } from '../../src/search/pagefind.ts';
import { pagefindVersion } from '../../src/search/pagefind-format.ts';
import { temporaryFolder } from '../archive/folder.ts';

it('knows the version of Pagefind that is installed, since files are written for its reader without its indexer', async () => {
  const manifest = await readFile('node_modules/pagefind/package.json', 'utf8');
  expect(pagefindVersion).toBe(JSON.parse(manifest).version);
});

it('keeps the reader, and asks for it again where the cache holds it damaged', async () => {
  const cache = temporaryFolder();
  const reader = await pagefindReader(cache);
  expect(gunzipSync(reader).toString('latin1', 0, signature.length + 4)).toBe(`${signature}\0asm`);
  const path = join(cache, readerFile);
  const kept = await readFile(path);
  for (const damaged of [kept.fill(1, 100, 101), kept.subarray(0, 50), Buffer.alloc(0)]) {
    await writeFile(path, damaged);
    expect((await pagefindReader(cache)).equals(reader)).toBe(true);
  }
});
