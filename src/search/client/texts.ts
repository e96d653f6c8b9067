/** The articles' texts in the browser: fetched in packs, found by the article's number in the archive. */
import type { Edition } from '../../core/edition.ts';
import { type ArticleText, keyOf, type Manifest } from '../index-format.ts';
import type { Files } from './files.ts';

/** @returns the text of an article in an edition */
export type TextOf = (article: number, edition: Edition) => Promise<ArticleText>;

/** @example (await openTexts(manifest, files)(0, 'zh-Hans')).title */
export function openTexts({ segments }: Manifest, files: Files): TextOf {
  return async (article, edition) => {
    let number = article;
    let at = 0;
    while (number >= segments[at]!.count) number -= segments[at++]!.count;
    const { key, pack } = segments[at]!;
    const texts = await files.json<ArticleText[]>(`${key}/${keyOf(Math.floor(number / pack))}.${edition}`);
    return texts[number % pack]!;
  };
}
