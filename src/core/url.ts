/**
 * Every address of the site is made here. Paths are relative to the site's base and begin and end
 * with a slash; `withBase` puts the base before them.
 */
import { type Edition, editionSlug, otherEdition } from './edition.ts';

/** The kinds of topic that have pages of their own. */
export type TopicKind = 'category' | 'tag' | 'person' | 'place' | 'organisation' | 'source';

/** All kinds of topic, in the order in which the site lists them. */
export const topicKinds = [
  'category',
  'tag',
  'person',
  'place',
  'organisation',
  'source',
] as const satisfies readonly TopicKind[];

/** @example editionPath('zh-Hans') // '/zh-hans/' */
export const editionPath = (edition: Edition): string => `/${editionSlug(edition)}/`;

/** @param key of the article @example articlePath('zh-Hans', '2016/04/ruzhou') // '/zh-hans/news/2016/04/ruzhou/' */
export const articlePath = (edition: Edition, key: string): string => `${editionPath(edition)}news/${key}/`;

/**
 * An article's address without edition and date, which lasts: what citations name.
 * @param name of the article @example permanentPath('ruzhou') // '/news/ruzhou/'
 */
export const permanentPath = (name: string): string => `/news/${name}/`;

/**
 * The page that shows both scripts of an article side by side: one for both editions, since it is the same in each.
 * @example bothPath('2016/04/ruzhou') // '/both/2016/04/ruzhou/'
 */
export const bothPath = (key: string): string => `/both/${key}/`;

/**
 * The page that shows an article beside what it was made of: one for both editions, in the script that it was written in.
 * @example originalPath('2016/04/ruzhou') // '/original/2016/04/ruzhou/'
 */
export const originalPath = (key: string): string => `/original/${key}/`;

/**
 * The key of the article whose page a path is, in an edition or in both; nothing for other pages.
 * @example articleKeyIn('/zh-hans/news/2016/04/ruzhou/') // '2016/04/ruzhou'
 */
export const articleKeyIn = (path: string): string | undefined =>
  /^\/(?:zh-han[st]\/news|both|original)\/(.+)\/$/.exec(path)?.[1];

/**
 * The card of an article's shared link, a picture: stable, so that a link which was shared keeps it.
 * @example sharePath('zh-Hans', '2016/04/ruzhou') // '/share/zh-hans/2016/04/ruzhou.png'
 */
export const sharePath = (edition: Edition, key: string): string => `/share${editionPath(edition)}${key}.png`;

/** @example statisticsPath('zh-Hans') // '/zh-hans/glance/' */
export const statisticsPath = (edition: Edition): string => `${editionPath(edition)}glance/`;

/**
 * A curator's page, or the list of them.
 * @example exhibitPath('zh-Hans', 'return') // '/zh-hans/exhibits/return/'
 */
export const exhibitPath = (edition: Edition, id?: string): string =>
  `${editionPath(edition)}exhibits/${id ? `${id}/` : ''}`;

/** The page of the archive's data. @example dataPath('zh-Hans') // '/zh-hans/data/' */
export const dataPath = (edition: Edition): string => `${editionPath(edition)}data/`;

/** A page that the chamber wrote. @example ownPagePath('zh-Hans', 'about') // '/zh-hans/about/' */
export const ownPagePath = (edition: Edition, id: string): string => `${editionPath(edition)}${id}/`;

/**
 * A list of the archive, of a year, of a month, or of what has no month or no year: `undated` in its place.
 * @example archivePath('zh-Hans', '2016', '04') // '/zh-hans/archive/2016/04/'
 */
export const archivePath = (edition: Edition, year?: string, month?: string): string =>
  `${editionPath(edition)}archive/${year ? `${year}/` : ''}${month ? `${month}/` : ''}`;

/** @example topicPath('zh-Hant', 'tag', 'zhao-shang') // '/zh-hant/tag/zhao-shang/' */
export const topicPath = (edition: Edition, kind: TopicKind, slug?: string): string =>
  `${editionPath(edition)}${kind}/${slug ? `${slug}/` : ''}`;

/** A page of a list: the first has the list's own address. @example pagePath('/zh-hans/tag/a/', 2) // '/zh-hans/tag/a/page/2/' */
export const pagePath = (listPath: string, page: number): string =>
  page === 1 ? listPath : `${listPath}page/${page}/`;

/** The same page in the other edition. @example switchPath('/zh-hans/archive/') // '/zh-hant/archive/' */
export function switchPath(path: string): string {
  const edition: Edition = path.startsWith('/zh-hant/') ? 'zh-Hant' : 'zh-Hans';
  return editionPath(otherEdition(edition)) + path.slice(editionPath(edition).length);
}

/** Puts the base of the site before a path. @example withBase('/news/', '/zh-hans/') // '/news/zh-hans/' */
export const withBase = (base: string, path: string): string => base.replace(/\/$/, '') + path;

/** The absolute address of a path. @example absolute('https://example.org/', '/zh-hans/') */
export const absolute = (home: string, path: string): string => home + path.slice(1);
