/** The texts that a published index shows of its articles, for those who hold an archive to its word. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { editions } from '../core/edition.ts';
import { readClasses } from './classes.ts';
import { type ArticleText, keyOf, type Manifest, type PackedText } from './index-format.ts';
import { unpackText } from './packed-texts.ts';

/**
 * @param folder `search/` of a published site
 * @returns what it shows, by the page's path from the site's base; what cannot be read is left out
 * @example indexedTexts('dist/search').get('zh-hans/news/2016/04/ruzhou/')?.title
 */
export function indexedTexts(folder: string): Map<string, ArticleText> {
  const texts = new Map<string, ArticleText>();
  const manifest = unpacked<Manifest>(join(folder, 'manifest'));
  const classes = readClasses(manifest?.classes ?? '');
  for (const { key, count, pack } of manifest?.segments ?? [])
    for (let number = 0; number < Math.ceil(count / pack); number++)
      for (const both of unpacked<PackedText[]>(join(folder, key, keyOf(number))) ?? [])
        for (const edition of editions) {
          const text = unpackText(both, edition, classes);
          texts.set(text.url, text);
        }
  return texts;
}

function unpacked<T>(path: string): T | undefined {
  try {
    return existsSync(path) ? (JSON.parse(gunzipSync(readFileSync(path)).toString()) as T) : undefined;
  } catch {
    return undefined;
  }
}
