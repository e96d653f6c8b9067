/** The paths of an archive's pages, as far as they are known before any is made. All are without the site's base. */
import { editionSlug, editions } from '../core/edition.ts';
import {
  archivePath,
  articlePath,
  bothPath,
  dataPath,
  editionPath,
  exhibitPath,
  ownPagePath,
  permanentPath,
  statisticsPath,
  topicKinds,
  topicPath,
} from '../core/url.ts';
import type { Addressed } from './addresses.ts';
import { permanentNames } from './permanent.ts';

/** A page's path without what a host adds: the name of its file, the slash at its end. @example pageAt('/a/index.html') // '/a/' */
export const pageAt = (path: string): string =>
  // Nearly all have nothing to take away, which costs a tenth of looking for it at each place.
  path.endsWith('/') && !/[lm]/i.test(path.at(-2) ?? '') ? path : path.replace(/(?:\/index\.html?)?\/?$/i, '/');

/** Files for machines that every archive publishes. */
const machineFiles = ['/404.html', '/robots.txt', '/sitemap-index.xml', '/dump/index.json', '/manifest-sha256.txt'];

/** Every page but those of topics. @param files articles, own pages and exhibits */
export function knownPaths(files: readonly Addressed[]): Set<string> {
  const paths = ['/', '/search/', ...machineFiles];
  const published = files.filter(({ key, draft }) => key && !draft);
  const months = new Set(published.flatMap(({ key }) => foldersOf(key)));
  for (const edition of editions)
    paths.push(
      editionPath(edition),
      archivePath(edition),
      statisticsPath(edition),
      dataPath(edition),
      `${editionPath(edition)}search/`,
      `${editionPath(edition)}help/`,
      `/dump/articles.${editionSlug(edition)}.csv`,
      ...['feed.xml', 'atom.xml', 'feed.json'].map((name) => editionPath(edition) + name),
      ...topicKinds.map((kind) => topicPath(edition, kind)),
      ...[...months].map((month) => archivePath(edition, ...month.split('/'))),
    );
  for (const { file, key, formerly } of files) {
    const [, folder, own] = /(?:^|\/)(pages|exhibits)\/([^/]+)\.mdx$/.exec(file.replaceAll('\\', '/')) ?? [];
    if (own && folder === 'pages') paths.push(...editions.map((edition) => ownPagePath(edition, own)));
    else if (own) paths.push(...editions.flatMap((edition) => [exhibitPath(edition), exhibitPath(edition, own)]));
    // Where a file still stands, a page leads on.
    for (const one of [key, formerly])
      if (one) paths.push(bothPath(one), ...editions.map((edition) => articlePath(edition, one)));
  }
  for (const name of permanentNames(published).values()) paths.push(permanentPath(name));
  return new Set(paths.map(pageAt));
}

/** The folders that an article's key lies in. @example foldersOf('2016/04/ruzhou') // ['2016', '2016/04'] */
function foldersOf(key: string): string[] {
  const folders = key.split('/').slice(0, -1);
  return folders.map((_, i) => folders.slice(0, i + 1).join('/'));
}
