import { lazy } from './lazy.ts';

/**
 * An edition is the whole archive in one script. There are exactly two, and their names are the
 * BCP 47 tags that stand in `html[lang]`.
 */
export type Edition = 'zh-Hans' | 'zh-Hant';

/** Both editions, Simplified first: the order of every list of editions in the product. */
export const editions = ['zh-Hans', 'zh-Hant'] as const satisfies readonly Edition[];

/** The regional habit that the Traditional edition follows: Taiwan (臺灣) or Hong Kong (香港). */
export type Region = 'tw' | 'hk';

/** The first folder of an edition's URLs. */
export type EditionSlug = 'zh-hans' | 'zh-hant';

/** @example editionSlug('zh-Hant') // 'zh-hant' */
export const editionSlug = (edition: Edition): EditionSlug => (edition === 'zh-Hans' ? 'zh-hans' : 'zh-hant');

/** The edition whose URLs begin with a slug. @example editionOf('zh-hant') // 'zh-Hant' */
export const editionOf = (slug: string | undefined): Edition | undefined =>
  editions.find((edition) => editionSlug(edition) === slug);

/** @example otherEdition('zh-Hans') // 'zh-Hant' */
export const otherEdition = (edition: Edition): Edition => (edition === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans');

/** Something that exists once for each edition. */
export type ByEdition<T> = Record<Edition, T>;

/** @example forEditions((edition) => edition.length) // { 'zh-Hans': 7, 'zh-Hant': 7 } */
export const forEditions = <T>(make: (edition: Edition) => T): ByEdition<T> => ({
  'zh-Hans': make('zh-Hans'),
  'zh-Hant': make('zh-Hant'),
});

/** The same, each made when it is first asked for. */
export function lazyForEditions<T>(make: (edition: Edition) => T): ByEdition<T> {
  const [hans, hant] = [lazy(() => make('zh-Hans')), lazy(() => make('zh-Hant'))];
  return {
    get 'zh-Hans'() {
      return hans();
    },
    get 'zh-Hant'() {
      return hant();
    },
  };
}
