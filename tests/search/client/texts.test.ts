import { expect, test } from 'vitest';
import type { Files } from '../../../src/search/client/files.ts';
import { openTexts } from '../../../src/search/client/texts.ts';
import type { Manifest } from '../../../src/search/index-format.ts';

const manifest = {
  segments: [
    { key: 'a', count: 5, pack: 2, years: [] },
    { key: 'b', count: 80, pack: 2, years: [] },
  ],
} as unknown as Manifest;
const classes = new Map([['會', '会']]);

/** Each pack has two articles, whose titles say where they lie. */
const files = {
  json: async (path: string) =>
    [0, 1].map((number) => ({ url: {}, title: [`${path} 會${number}`], text: [''], names: [''] })),
} as unknown as Files;
const textOf = openTexts(manifest, files, classes);

test('an article’s text is found by its segment, its pack and its place there', async () => {
  const titles = await Promise.all(
    [0, 1, 2, 4, 5, 6, 84].map(async (article) => (await textOf(article, 'zh-Hant')).title),
  );
  expect(titles).toEqual([
    'a/0 會0',
    'a/0 會1',
    'a/1 會0',
    'a/2 會0',
    'b/0 會0',
    'b/0 會1',
    // Packs are numbered in base 36: the fortieth is 13.
    'b/13 會1',
  ]);
});

test('either edition is read from the same pack', async () => {
  expect((await textOf(2, 'zh-Hans')).title).toBe('a/1 会0');
});
