import { expect, test } from 'vitest';
import type { Files } from '../../../src/search/client/files.ts';
import { openTexts } from '../../../src/search/client/texts.ts';
import type { Manifest } from '../../../src/search/index-format.ts';

test('an article’s text is found by its segment, its pack and its place there', async () => {
  const manifest = {
    segments: [
      { key: 'a', count: 5, pack: 2, years: [] },
      { key: 'b', count: 80, pack: 2, years: [] },
    ],
  } as unknown as Manifest;
  const files = { json: async (path: string) => [`${path} 0`, `${path} 1`] } as unknown as Files;
  const textOf = openTexts(manifest, files) as unknown as (article: number, edition: string) => Promise<string>;
  expect(await Promise.all([0, 1, 2, 4, 5, 6, 84].map((article) => textOf(article, 'zh-Hant')))).toEqual([
    'a/0.zh-Hant 0',
    'a/0.zh-Hant 1',
    'a/1.zh-Hant 0',
    'a/2.zh-Hant 0',
    'b/0.zh-Hant 0',
    'b/0.zh-Hant 1',
    // Packs are numbered in base 36: the fortieth is 13.
    'b/13.zh-Hant 1',
  ]);
});
