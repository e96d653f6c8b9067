/** The articles' texts in the browser: fetched in packs, found by the article's number in the archive. */
import type { Edition } from '../../core/edition.ts';
import type { Classes } from '../canonical.ts';
import { type ArticleText, keyOf, type Manifest, type PackedText } from '../index-format.ts';
import { unpackText } from '../packed-texts.ts';
import type { Files } from './files.ts';

/** @returns the text of an article in an edition */
export type TextOf = (article: number, edition: Edition) => Promise<ArticleText>;

/** @example (await openTexts(manifest, files, classes)(0, 'zh-Hans')).title */
export function openTexts({ segments }: Manifest, files: Files, classes: Classes): TextOf {
  return async (article, edition) => {
    let number = article;
    let at = 0;
    while (number >= segments[at]!.count) number -= segments[at++]!.count;
    const { key, pack } = segments[at]!;
    const texts = await files.json<PackedText[]>(`${key}/${keyOf(Math.floor(number / pack))}`);
    return unpackText(texts[number % pack]!, edition, classes);
  };
}
