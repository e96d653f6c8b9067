/** The files that machines read: feeds, dumps, tables, sitemaps, headers, redirects. */

import { isOutside, showsOutsidePictures } from '../archive/body-html.ts';
import type { Archive, ArticleSummary } from '../archive/index.ts';
import { digest } from '../core/digest.ts';
import { type Edition, editions } from '../core/edition.ts';
import { isDay } from '../core/edtf.ts';
import { fileOfOldPath } from '../core/old-address.ts';
import { articleKeyIn, articlePath, editionPath, permanentPath, topicPath } from '../core/url.ts';
import { articlesTable, tablePath } from '../feeds/articles-table.ts';
import { dumpArticle, dumpIndex } from '../feeds/dump.ts';
import { type FeedFiles, feedFiles, feedLength, makeFeeds } from '../feeds/feed.ts';
import { type HostSite, headerRules, headersFile } from '../seo/headers.ts';
import { redirectPage, redirects, redirectsFile } from '../seo/host.ts';
import { iisFile, iisFileWithRedirects, iisSettings, iisSettingsWithRedirects } from '../seo/iis.ts';
import { movedHere, prefixLines } from '../seo/moving.ts';
import { nginxFile } from '../seo/nginx.ts';
import { permanentPage } from '../seo/permanent-page.ts';
import { makeSitemaps, robots } from '../seo/sitemap.ts';
import { withdrawnFile, withdrawnPaths } from '../seo/withdrawn.ts';
import type { PlannedPage } from '../views/page.ts';
import { dumpIndexPath, dumpPath, dumpYears } from './data-files.ts';
import type { PublishedFolder } from './published-folder.ts';

/** What the files of hosts depend on besides the archive. */
export type HostOptions = Pick<HostSite, 'searches' | 'inlinedPictures'> & {
  /** True where each text stands compressed beside itself. */
  encoded: boolean;
};

/**
 * @param plan every page of the archive in both editions
 * @param own the paths of the pages that the maintainer wrote
 */
export function writeMachineFiles(
  archive: Archive,
  plan: readonly PlannedPage[],
  own: readonly string[],
  output: PublishedFolder,
  host: HostOptions,
): void {
  const { settings, articles, withdrawn } = archive;
  const put = (path: string, content: string) => output.put(path, digest(content), () => content);
  writeFeeds(archive, output);
  writeDumps(archive, output);
  writeTables(archive, output);
  for (const article of [...articles, ...withdrawn]) {
    const name = archive.permanentName(article);
    const key = digest([archive.environment, 'permanent', name, article.digest].join('|'));
    output.put(`${permanentPath(name).slice(1)}index.html`, key, () => permanentPage(article, name, settings));
  }

  // A sitemap takes days; where none is known it says nothing.
  const dates = new Map(articles.map(({ key, date, modified }) => [key, modified ?? (isDay(date) ? date : '')]));
  const gone = new Set(withdrawn.flatMap(({ key }) => editions.map((edition) => articlePath(edition, key))));
  const pages = plan
    // A page that both editions share repeats what theirs say.
    .filter(({ path }) => editions.some((edition) => path.startsWith(editionPath(edition))) && !gone.has(path))
    .map(({ path }) => ({ path, modified: dates.get(articleKeyIn(path) ?? '') }))
    .map(({ path, modified }) => (modified ? { path, modified } : { path }));
  const all = [...pages, ...own.map((path) => ({ path })), { path: '/' }];
  for (const [file, content] of Object.entries(makeSitemaps(settings.home, all))) put(file, content);

  if (settings.offline) put(withdrawnFile, withdrawnPaths(withdrawn, settings.base));
  put('robots.txt', robots(settings.home, settings.unlisted));
  writeHostFiles(archive, [...plan.map(({ path }) => path), ...own], output, host);
}

/** The feeds of each edition and of each category; those whose articles have not changed are not made. */
function writeFeeds(archive: Archive, output: PublishedFolder): void {
  const put = (edition: Edition, articles: readonly ArticleSummary[], folder: string, title?: string) => {
    const shown = articles.slice(0, feedLength).map((article) => article.digest);
    const key = digest([archive.environment, edition, folder, title ?? '', ...shown].join('|'));
    let made: FeedFiles | undefined;
    for (const file of feedFiles)
      output.put(folder.slice(1) + file, key, () => {
        made ??= makeFeeds(archive, edition, articles, folder, title);
        return made[file];
      });
  };
  for (const edition of editions) {
    put(edition, archive.articles, editionPath(edition));
    for (const { kind, slug, label, articles } of archive.topics.get('category')?.values() ?? [])
      put(edition, articles, topicPath(edition, kind, slug), label[edition]);
  }
}

/** Headers and redirects, in the form of each host; pages that lead on stand for hosts that know neither. */
function writeHostFiles(
  { settings, articles, withdrawn, ownPages, exhibits }: Archive,
  paths: readonly string[],
  output: PublishedFolder,
  { searches, inlinedPictures, encoded }: HostOptions,
): void {
  const { base } = settings;
  const put = (path: string, content: string | Buffer) => output.put(path, digest(content), () => content);
  const below = paths.map((path) => /^\/zh-han[st]\/([^/]+)\//.exec(path)?.[1]);
  const folders = [...new Set(below.filter((name): name is string => name !== undefined && name !== 'search'))].sort();
  const site = {
    base,
    searches,
    inlinedPictures,
    archives: [...new Set(settings.text[settings.script].archives.map(({ url }) => new URL(url).origin))],
    outsidePictures:
      articles.some(({ outsidePictures }) => outsidePictures) ||
      [...ownPages, ...exhibits].some(({ text }) => showsOutsidePictures(text['zh-Hans'].html)) ||
      exhibits.some(({ text }) => isOutside(text['zh-Hans'].image?.src)),
    folders,
  };
  put('_headers', headersFile(headerRules(site)));
  // A page of the archive is worth more than an old address of the same name.
  const list = redirects([...articles, ...withdrawn], base).filter(({ from }) => !isPublished(from, base, output));
  const moved = movedHere(settings);
  put('_redirects', redirectsFile(list) + prefixLines(moved));
  put('nginx.conf', nginxFile(site, list, encoded, moved));
  put(iisFile, iisSettings(site));
  if (list.length + moved.length > 0) put(iisFileWithRedirects, iisSettingsWithRedirects(site, list, moved));
  for (const { from, to, moved } of list) {
    const below = from.startsWith(base) ? `/${from.slice(base.length)}` : from;
    const file = moved ? `${below.slice(1)}index.html` : fileOfOldPath(below);
    if (file && output.hasRoomFor(file)) put(file, redirectPage(to));
  }
}

/** True for an old address at which a file of the site stands. */
function isPublished(from: string, base: string, output: PublishedFolder): boolean {
  if (!from.startsWith(base) || from.includes('?')) return false;
  let path: string;
  try {
    path = decodeURIComponent(from.slice(base.length));
  } catch {
    return false;
  }
  return [path, `${path}index.html`, `${path}/index.html`].some((file) => output.has(file));
}

/** A year is written anew only if one of its articles has changed. */
function writeDumps(
  { settings, articles, withdrawn, environment, pages, permanentName }: Archive,
  output: PublishedFolder,
): void {
  const years = [...dumpYears({ articles })];
  for (const [year, list] of years) {
    const key = digest([environment, ...list.flatMap((article) => [article.digest, permanentName(article)])].join());
    output.put(dumpPath(year).slice(1), key, () =>
      list
        .map((article) => `${JSON.stringify(dumpArticle(settings, article, pages(article), permanentName(article)))}\n`)
        .join(''),
    );
  }
  const index = dumpIndex(
    settings,
    years.map(([year, list]) => ({ year, articles: list.length })),
    withdrawn.map((article) => ({ id: article.key, date: article.withdrawn!.date })),
  );
  output.put(dumpIndexPath.slice(1), digest(index), () => index);
}

/** The list of articles of each edition; it needs no article's page. */
function writeTables(archive: Archive, output: PublishedFolder): void {
  const { articles, environment, permanentName } = archive;
  const shown = digest([environment, ...articles.flatMap((one) => [one.digest, permanentName(one)])].join());
  for (const edition of editions)
    output.put(tablePath(edition).slice(1), `${shown} ${edition}`, () => articlesTable(archive, edition));
}
