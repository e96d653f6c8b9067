/** The texts that a published index shows of its articles, for those who hold an archive to its word. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { editions } from '../core/edition.ts';
import type { ArticleText, Manifest } from './index-format.ts';

/**
 * @param folder `search/` of a published site
 * @returns what it shows, by the page's path from the site's base; what cannot be read is left out
 * @example indexedTexts('dist/search').get('zh-hans/news/2016/04/ruzhou/')?.title
 */
export function indexedTexts(folder: string): Map<string, ArticleText> {
  const texts = new Map<string, ArticleText>();
  const manifest = unpacked<Manifest>(join(folder, 'manifest'));
  for (const { key, count } of manifest?.segments ?? [])
    for (let number = 0; number < count; number++)
      for (const edition of editions) {
        const text = unpacked<ArticleText>(join(folder, key, 'texts', `${number}.${edition}`));
        if (text) texts.set(text.url, text);
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
