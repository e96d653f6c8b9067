/** An article's texts as they lie in a pack, both editions in one: what is published, and what a browser reads of it. */
import type { ByEdition, Edition } from '../core/edition.ts';
import type { Classes } from './canonical.ts';
import { differencesOf, simplifiedOf } from './differences.ts';
import type { ArticleText, BothTexts, PackedText } from './index-format.ts';

/** @param texts the same article in both editions @example packTexts(texts, classes).title // ['會員'] */
export function packTexts(texts: ByEdition<ArticleText>, classes: Classes): PackedText {
  const { 'zh-Hans': simplified, 'zh-Hant': traditional } = texts;
  const both = (key: 'title' | 'text' | 'names'): BothTexts => {
    const differences = differencesOf(traditional[key], simplified[key], classes);
    return differences ? [traditional[key], differences] : [traditional[key]];
  };
  const [one, other] = [simplified.when, traditional.when];
  return {
    url: { 'zh-Hans': simplified.url, 'zh-Hant': traditional.url },
    title: both('title'),
    date: simplified.date,
    ...(one && other && { when: { 'zh-Hans': one, 'zh-Hant': other } }),
    category: simplified.category,
    source: simplified.source,
    text: both('text'),
    names: both('names'),
  };
}

/**
 * @param classes those of the manifest will do: whatever stands in the archive's texts has its class there
 * @example unpackText(packed, 'zh-Hans', classes).title // '会员'
 */
export function unpackText(packed: PackedText, edition: Edition, classes: Classes): ArticleText {
  const { url, when, date, category, source } = packed;
  const of = ([traditional, differences]: BothTexts): string =>
    edition === 'zh-Hant' ? traditional : simplifiedOf(traditional, differences, classes);
  return {
    url: url[edition],
    title: of(packed.title),
    date,
    ...(when && { when: when[edition] }),
    category,
    source,
    text: of(packed.text),
    names: of(packed.names),
  };
}
