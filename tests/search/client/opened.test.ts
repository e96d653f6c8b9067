import { beforeAll, describe, expect, test } from 'vitest';
import type { Files } from '../../../src/search/client/files.ts';
import { type Opened, openParts } from '../../../src/search/client/opened.ts';
import { imported } from '../../../src/search/client/service.ts';
import type { Manifest } from '../../../src/search/index-format.ts';
import { documentsFrom } from '../archives.ts';
import { publishedIndex } from './published-index.ts';

const documents = documentsFrom([
  { id: 'b', date: '2016-01-01', hans: ['汝州商', '会年会'], hant: ['汝州商', '會年會'], topics: {} },
  { id: 'a', date: '2017-01-01', hans: ['题', '只有简体版说联合会'], hant: ['題', '無'], topics: { tag: ['huigui'] } },
]);
let files: Files;
let manifest: Manifest;
let opened: Opened;
beforeAll(async () => {
  files = await publishedIndex(documents, { tag: { huigui: { 'zh-Hans': '返乡', 'zh-Hant': '返鄉' } } });
  manifest = await files.fresh<Manifest>('manifest');
  opened = openParts(files, manifest, imported);
});

describe('whether a run stands in an article', () => {
  const stands = (article: number, run: string, places: number[] = [0, 1, 2, 3]) =>
    opened.texts.verifyIn('zh-Hant')(article, run, places, new Set(Array.from(run, (_, at) => at)));

  test('is read in its title, its text and its names, in either edition', async () => {
    expect(await stands(0, '汝州商')).toBe(true);
    expect(await stands(0, '会年会')).toBe(true);
    expect(await stands(1, '返乡创业')).toBe(true);
    expect(await stands(1, '联合会')).toBe(true);
    expect(await stands(0, '联合会')).toBe(false);
  });

  test('is not read across the end of the title', async () => {
    expect(await stands(0, '汝州商会')).toBe(false);
  });
});

test('an archive has the articles of all its segments, and its labels by edition', async () => {
  expect(opened.articles).toBe(2);
  expect(opened.version).toBe(manifest.index);
  expect((await opened.names('zh-Hant')).map(({ label }) => label)).toEqual(['返鄉']);
  expect(await opened.glossary()).toEqual([]);
});

test('a part is loaded when it is first asked for, once, and again where that failed', async () => {
  let loaded = 0;
  let isOffline = true;
  const parts = openParts(files, manifest, async () => {
    loaded++;
    if (isOffline) throw new TypeError('offline');
    return imported();
  });
  expect(loaded).toBe(0);
  await expect(parts.filters()).rejects.toThrow('offline');
  isOffline = false;
  const desk = await parts.filters();
  expect(await parts.filters()).toBe(desk);
  expect(loaded).toBe(2);
});
