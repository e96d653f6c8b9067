/** What was probably meant by an address at which nothing stands. */
import { nearest } from '../content/nearest.ts';
import { writtenPath } from '../core/address-text.ts';
import { editions } from '../core/edition.ts';
import { editionPath } from '../core/url.ts';
import type { publishedFiles } from './published-files.ts';

/** What stands on the site, that may have been meant. */
interface Standing {
  files: Pick<ReturnType<typeof publishedFiles>, 'near'>;
  pages: ReadonlySet<string>;
  /** Keys of articles. */
  keys: ReadonlySet<string>;
}

/** A path without an edition in the first of them. @example inEdition('/about/') // '/zh-hans/about/' */
export const inEdition = (path: string): string => editionPath(editions[0]) + path.slice(1);

/** The key of the article that a path names. @example articleOf('/news/2016/04/gala/') // '2016/04/gala' */
export const articleOf = (path: string): string | undefined =>
  /^\/news\/((?:\d{4}(?:\/\d{2})?|undated)\/[^/]+)\/?$/.exec(path)?.[1];

/**
 * The address that was probably meant, without an edition: the same article, page or file written otherwise, one of the
 * same name elsewhere, or the nearest name.
 * @example probableAddress('/news/2016/4/gala.html', site) // '/news/2016/04/gala/'
 */
export function probableAddress(path: string, { files, pages, keys }: Standing): string | undefined {
  const bare = path
    .replace(/^\/zh-han[st](?=\/|$)/i, '')
    .replace(/^(?:\/content)?\/pages(?=\/.)|^\/content(?=\/.)/, '')
    .replace(/(?:\/index)?(?:\.mdx?|\.html?)?\/?$/i, '/');
  const name = /([^/]+)\/$/.exec(bare)?.[1];
  const article = articleOf(bare) ?? articleOf(`/news${bare.replace(/^\/both(?=\/)/, '')}`);
  if (article && keys.has(article)) return `/news/${article}/`;
  if (pages.has(inEdition(bare))) return bare;
  const file = files.near(path);
  if (file) return writtenPath(file);
  const namesakes = name ? [...keys].filter((key) => key.endsWith(`/${name.toLowerCase()}`)) : [];
  if (namesakes.length === 1) return `/news/${namesakes[0]}/`;
  const joined = name
    ? [...keys].filter((key) => withoutSigns(key.slice(key.lastIndexOf('/') + 1)) === withoutSigns(name))
    : [];
  if (joined.length === 1) return `/news/${joined[0]}/`;
  const folder = article?.replace(/[^/]+$/, '');
  const beside =
    folder && name ? [...keys].flatMap((key) => (key.startsWith(folder) ? key.slice(folder.length) : [])) : [];
  const near = nearest(name ?? '', beside);
  if (near) return `/news/${folder}${near}/`;
  const own = [...pages].flatMap((page) => /^\/zh-hans(\/[^/]+\/)$/.exec(page)?.[1] ?? []);
  // A list is not what somebody meant who named one of its pages.
  return nearest(
    bare,
    own.filter((page) => !bare.startsWith(page)),
  );
}

/** A name as it is where nothing parts its words. */
const withoutSigns = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');
