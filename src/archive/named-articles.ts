/** Articles by whatever somebody calls them: their names in addresses, keys, files, or titles. */
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { lazy } from '../core/lazy.ts';
import type { Addressed } from './addresses.ts';

/** A title without its punctuation, or the year behind it, in one script. */
const plainTitle = (title: string): string =>
  foldToSimplified(title)
    .replace(/[（(]\d{4}(?:年|[-./年]\d{1,2}月?)?[）)]\s*$/, '')
    .replace(/[\s\p{P}\p{S}]/gu, '');

/** What a title that two articles have leads to. */
const several = Symbol();

/**
 * @param files articles among other files
 * @returns the only article that a name can mean
 * @example articleFinder(files)('2015-11-02-tea-fair')?.key // '2015/11/tea-fair'
 */
export function articleFinder(files: readonly Addressed[]): (written: string) => Addressed | undefined {
  const names = lazy(() => {
    const known = new Map<string, Addressed | typeof several>();
    const add = (name: string, article: Addressed): void => {
      known.set(name, known.has(name) ? several : article);
    };
    for (const article of files) {
      if (article.key === '') continue;
      add(article.key, article);
      add(article.name ?? article.key.slice(article.key.lastIndexOf('/') + 1), article);
      const title = article.title && plainTitle(article.title);
      if (title) add(`title ${title}`, article);
    }
    return known;
  });
  return (written) => {
    const bare = written
      .trim()
      .replace(/[?#].*/, '')
      .replace(/(?:\/index)?(?:\.mdx?|\.html?|\.markdown)?\/?$/i, '');
    const path = /(?:\d{4}\/(?:\d\d\/)?|undated\/)[^/]+$/.exec(bare)?.[0] ?? bare;
    const name = bare
      .slice(bare.lastIndexOf('/') + 1)
      .replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '')
      .toLowerCase()
      .replaceAll('_', '-');
    const title = plainTitle(/^[\w./-]*\//.test(bare) ? bare.slice(bare.lastIndexOf('/') + 1) : written);
    for (const one of [path, name, `title ${title}`]) {
      const found = names().get(one);
      if (found && found !== several) return found;
    }
    return undefined;
  };
}
