/**
 * Which pages an archive has in one edition. Planning is cheap and makes nothing: each page knows by its key
 * whether it has changed, and is made only if it has.
 */

import type { Archive, ArticleSummary, Topic } from '../archive/index.ts';
import { allNeighbours } from '../archive/neighbours.ts';
import { byWeight } from '../archive/topics.ts';
import { monthOf, yearOf } from '../core/date.ts';
import { digest } from '../core/digest.ts';
import { type Edition, editions } from '../core/edition.ts';
import {
  archivePath,
  articlePath,
  bothPath,
  editionPath,
  pagePath,
  statisticsPath,
  topicKinds,
  topicPath,
  withBase,
} from '../core/url.ts';
import { topicsKey, weightsDigest } from './keys.ts';
import { PageMaker } from './make-page.ts';
import type { PlannedPage } from './page.ts';
import { type Pictures, picturesKey } from './picture.ts';
import { rankTopics } from './statistics.ts';

/** All pages of an archive: those of each edition, and those that show both. */
export function* planArchive(archive: Archive, pictures: Pictures): Generator<PlannedPage> {
  // In turn, so that the pages of one article are made while it is at hand.
  const runs = [...editions.map((edition) => planEdition(archive, edition, pictures)), planBoth(archive, pictures)];
  while (runs.length > 0)
    for (const run of [...runs]) {
      const { value, done } = run.next();
      if (done) runs.splice(runs.indexOf(run), 1);
      else yield value;
    }
}

/** A page for each article that shows it in both scripts. */
function* planBoth(archive: Archive, pictures: Pictures): Generator<PlannedPage> {
  if (!archive.settings.sideBySide) return;
  const draw = new Map(editions.map((edition) => [edition, new PageMaker(archive, edition, pictures)]));
  for (const article of archive.articles)
    yield {
      path: bothPath(article.date, article.id),
      get key() {
        return digest([archive.environment, 'both', article.digest].join('|'));
      },
      make: () => draw.get(article.script)!.both(article),
    };
}

/** All pages of an edition, articles newest first, then lists. */
export function* planEdition(archive: Archive, edition: Edition, pictures: Pictures): Generator<PlannedPage> {
  const draw = new PageMaker(archive, edition, pictures);
  const { articles, environment, settings } = archive;
  const keyOf = (...parts: (string | number)[]) => digest([environment, edition, ...parts].join('|'));
  const shown = ({ digest: own, image }: ArticleSummary) => own + (image ? picturesKey(pictures, [image]) : '');
  const digests = (list: readonly ArticleSummary[]) => list.map(shown).join(',');
  const digestsOf = (list: readonly (ArticleSummary | undefined)[]) => list.map((one) => one?.digest ?? '').join();
  const weights = weightsDigest(archive, edition);

  const home = articles.slice(0, draw.latestCount);
  yield {
    path: editionPath(edition),
    key: keyOf('home', digests(home), articles.length, weights),
    make: () => draw.home(home),
  };

  const neighboursOf = allNeighbours(articles);
  for (const article of articles) {
    const neighbours = neighboursOf(article);
    yield {
      path: articlePath(edition, article.date, article.id),
      get key() {
        const around = [neighbours.archive, neighbours.category].flatMap(({ previous, next }) => [previous, next]);
        const near = digests(archive.related(article));
        return keyOf(
          'article',
          shown(article),
          inBody(article),
          digestsOf(around),
          near,
          topicsKey(article, archive, edition),
        );
      },
      make: () => draw.article(article, neighbours, archive.related(article)),
    };
  }

  yield* lists(archivePath(edition), articles, (page, pages, entries) => ({
    key: keyOf('archive', page, pages, digests(entries), articles.length, page === 1 ? weights : ''),
    make: () => draw.wholeArchive(page, pages, entries),
  }));
  for (const [year, ofYear] of Map.groupBy(articles, ({ date }) => yearOf(date))) {
    const byMonth = Map.groupBy(ofYear, ({ date }) => monthOf(date));
    const counts = [...byMonth].map(([month, list]) => `${month}:${list.length}`).join();
    yield* lists(archivePath(edition, year), ofYear, (page, pages, entries) => ({
      key: keyOf('year', year, page, pages, digests(entries), ofYear.length, counts),
      make: () => draw.year(year, byMonth, page, pages, entries, ofYear.length),
    }));
    for (const [month, ofMonth] of byMonth)
      yield* lists(archivePath(edition, year, month), ofMonth, (page, pages, entries) => ({
        key: keyOf('month', year, month, page, pages, digests(entries), ofMonth.length),
        make: () => draw.month(year, month, page, pages, entries, ofMonth.length),
      }));
  }
  const ranks = rankTopics(archive, edition);
  yield {
    path: statisticsPath(edition),
    key: keyOf('statistics', weights, JSON.stringify(ranks)),
    make: () => draw.statistics(),
  };
  for (const kind of topicKinds) {
    const topics: Topic[] = byWeight(archive.topics.get(kind)?.values() ?? []);
    const counted = topics.map(({ slug, label, articles: list }) => `${slug}:${label[edition]}:${list.length}`).join();
    yield {
      path: topicPath(edition, kind),
      key: keyOf('topics', kind, counted),
      make: () => draw.topics(kind, topics),
    };
    for (const topic of topics) {
      const years = [...Map.groupBy(topic.articles, ({ date }) => yearOf(date))]
        .map(([y, list]) => `${y}:${list.length}`)
        .join();
      yield* lists(topicPath(edition, kind, topic.slug), topic.articles, (page, pages, entries) => ({
        key: keyOf(
          'topic',
          kind,
          topic.slug,
          topic.label[edition],
          page,
          pages,
          digests(entries),
          page === 1 ? years : topic.articles.length,
        ),
        make: () => draw.topic(topic, page, pages, entries),
      }));
    }
  }

  function inBody({ addresses = [] }: ArticleSummary): string {
    const images = addresses.filter(({ kind }) => kind === 'image');
    return picturesKey(
      pictures,
      images.map(({ address }) => withBase(settings.base, address)),
    );
  }

  function* lists(
    path: string,
    all: readonly ArticleSummary[],
    one: (page: number, pages: number, entries: ArticleSummary[]) => Omit<PlannedPage, 'path'>,
  ): Generator<PlannedPage> {
    const pages = Math.max(1, Math.ceil(all.length / settings.pageSize));
    for (let page = 1; page <= pages; page++) {
      const entries = all.slice((page - 1) * settings.pageSize, page * settings.pageSize);
      yield { path: pagePath(path, page), ...one(page, pages, entries) };
    }
  }
}
