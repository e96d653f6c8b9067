/** The files that machines read: feeds, dumps, sitemaps, headers, redirects. */

import type { Archive } from '../archive/index.ts';
import { digest } from '../core/digest.ts';
import { editionSlug, editions } from '../core/edition.ts';
import { isDay } from '../core/edtf.ts';
import { knownYear, undatedFolder } from '../core/key.ts';
import { editionPath, topicPath } from '../core/url.ts';
import { dumpArticle, dumpIndex } from '../feeds/dump.ts';
import { makeFeeds } from '../feeds/feed.ts';
import { headers, redirectPage, redirects, redirectsFile, redirectsNginx } from '../seo/host.ts';
import { makeSitemaps, robots } from '../seo/sitemap.ts';
import type { PlannedPage } from '../views/page.ts';
import type { PublishedFolder } from './published-folder.ts';

/**
 * @param plan every page of the archive in both editions
 * @param own the paths of the pages that the maintainer wrote
 */
export function writeMachineFiles(
  archive: Archive,
  plan: readonly PlannedPage[],
  own: readonly string[],
  output: PublishedFolder,
): void {
  const { settings, articles } = archive;
  const put = (path: string, content: string) => output.put(path, digest(content), () => content);
  for (const edition of editions) {
    for (const [file, content] of Object.entries(makeFeeds(settings, edition, articles)))
      put(`${editionSlug(edition)}/${file}`, content);
    for (const { kind, slug, label, articles: own } of archive.topics.get('category')?.values() ?? []) {
      const folder = topicPath(edition, kind, slug);
      for (const [file, content] of Object.entries(makeFeeds(settings, edition, own, folder, label[edition])))
        put(folder.slice(1) + file, content);
    }
  }
  writeDumps(archive, output);

  // A sitemap takes days; where none is known it says nothing.
  const dates = new Map(articles.filter(({ date }) => isDay(date)).map(({ key, date }) => [key, date]));
  const pages = plan
    // A page that both editions share repeats what theirs say.
    .filter(({ path }) => editions.some((edition) => path.startsWith(editionPath(edition))))
    .map(({ path }) => ({ path, modified: dates.get(/^\/zh-han[st]\/news\/(.+)\/$/.exec(path)?.[1] ?? '') }))
    .map(({ path, modified }) => (modified ? { path, modified } : { path }));
  const all = [...pages, ...own.map((path) => ({ path }))];
  for (const [file, content] of Object.entries(makeSitemaps(settings.home, all))) put(file, content);

  put('robots.txt', robots(settings.home));
  put('_headers', headers(settings.base));
  const list = redirects(articles, settings.base);
  put('_redirects', redirectsFile(list));
  put('redirects.nginx.conf', redirectsNginx(list));
  for (const { from, to } of list) {
    const path = fileAt(from);
    // A page of the archive is worth more than an old address of the same name.
    if (/\.html?$/.test(path) && !output.has(path)) put(path, redirectPage(to));
  }
}

/** A year is written anew only if one of its articles has changed. */
function writeDumps({ settings, articles, environment, pages }: Archive, output: PublishedFolder): void {
  const years = [...Map.groupBy(articles, ({ key }) => knownYear(key) ?? undatedFolder)];
  for (const [year, list] of years) {
    const key = digest([environment, ...list.map((article) => article.digest)].join());
    output.put(`dump/${year}.jsonl`, key, () =>
      list.map((article) => `${JSON.stringify(dumpArticle(settings, article, pages(article)))}\n`).join(''),
    );
  }
  const index = dumpIndex(
    settings,
    years.map(([year, list]) => ({ year, articles: list.length })),
  );
  output.put('dump/index.json', digest(index), () => index);
}

/** The file that a host shows at an encoded path. @example fileAt('/a%20b.html?id=1') // 'a b.html' */
function fileAt(path: string): string {
  const encoded = path.split('?')[0]!.replace(/^\/+/, '');
  try {
    return decodeURI(encoded);
  } catch {
    return encoded;
  }
}
