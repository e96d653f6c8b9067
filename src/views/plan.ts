/**
 * Which pages an archive has. Planning is cheap and makes nothing: each page knows by its cache key whether it has
 * changed, and is made only if it has.
 */
import type { Archive, ArticleSummary, Topic } from '../archive/index.ts';
import { allNeighbours } from '../archive/neighbours.ts';
import { byWeight } from '../archive/topics.ts';
import { digest } from '../core/digest.ts';
import { type Edition, editions } from '../core/edition.ts';
import { knownMonth, knownYear, undatedFolder } from '../core/key.ts';
import {
  archivePath,
  articlePath,
  bothPath,
  editionPath,
  ownPagePath,
  pagePath,
  statisticsPath,
  topicKinds,
  topicPath,
  withBase,
} from '../core/url.ts';
import { articlesOf, frontPage } from './front-page.ts';
import { topicsKey, weightsDigest } from './keys.ts';
import { PageMaker } from './make-page.ts';
import type { PlannedPage } from './page.ts';
import { type Pictures, picturesKey } from './picture.ts';
import { rankTopics } from './statistics.ts';

/** What the plan of one edition works with. */
interface PlanContext {
  archive: Archive;
  edition: Edition;
  pictures: Pictures;
  maker: PageMaker;
  /** Digest of the numbers that the home page and the archive's first page show. */
  weights: string;
  /** A cache key: of the edition, of all that pages depend on besides articles, and of what the page shows. */
  keyOf(...parts: (string | number)[]): string;
}

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

/** All pages of an edition, articles newest first, then lists. */
export function* planEdition(archive: Archive, edition: Edition, pictures: Pictures): Generator<PlannedPage> {
  const plan: PlanContext = {
    archive,
    edition,
    pictures,
    maker: new PageMaker(archive, edition, pictures),
    weights: weightsDigest(archive, edition),
    keyOf: (...parts) => digest([archive.environment, edition, ...parts].join('|')),
  };
  yield planHome(plan);
  yield* planArticles(plan);
  yield* planDates(plan);
  yield* planOwnPages(plan);
  yield planStatistics(plan);
  yield* planTopics(plan);
}

/** A page for each article that shows it in both scripts. */
function* planBoth(archive: Archive, pictures: Pictures): Generator<PlannedPage> {
  if (!archive.settings.sideBySide) return;
  const makers = new Map(editions.map((edition) => [edition, new PageMaker(archive, edition, pictures)]));
  for (const article of archive.articles)
    yield {
      path: bothPath(article.key),
      get key() {
        return digest([archive.environment, 'both', article.digest].join('|'));
      },
      make: () => makers.get(article.script)!.both(article),
    };
}

function planHome(plan: PlanContext): PlannedPage {
  const { archive, edition, maker, weights, keyOf } = plan;
  const front = frontPage(archive.articles, archive.topics.get('category')?.values() ?? []);
  const shape = front.sections.map(({ category, articles }) => `${category.slug}:${articles.length}`).join();
  return {
    path: editionPath(edition),
    key: keyOf('home', digests(plan, articlesOf(front)), front.seconds.length, shape, archive.articles.length, weights),
    make: () => maker.home(front),
  };
}

function* planArticles(plan: PlanContext): Generator<PlannedPage> {
  const { archive, edition, maker, keyOf } = plan;
  const neighboursOf = allNeighbours(archive.articles);
  for (const article of archive.articles) {
    const neighbours = neighboursOf(article);
    yield {
      path: articlePath(edition, article.key),
      get key() {
        const around = [neighbours.archive, neighbours.category].flatMap(({ previous, next }) => [previous, next]);
        return keyOf(
          'article',
          archive.permanentName(article),
          shown(plan, article),
          picturesIn(
            plan,
            (article.addresses ?? []).flatMap(({ kind, address }) => (kind === 'image' ? address : [])),
          ),
          around.map((one) => one?.digest ?? '').join(),
          digests(plan, archive.related(article)),
          topicsKey(article, archive, edition),
        );
      },
      make: () => maker.article(article, neighbours, archive.related(article)),
    };
  }
}

/** The whole archive, its years and its months, and what has no year or no month. */
function* planDates(plan: PlanContext): Generator<PlannedPage> {
  const { archive, edition, maker, weights, keyOf } = plan;
  const { articles } = archive;
  yield* lists(plan, archivePath(edition), articles, (page, pages, entries) => ({
    key: keyOf('archive', page, pages, digests(plan, entries), articles.length, page === 1 ? weights : ''),
    make: () => maker.wholeArchive(page, pages, entries),
  }));
  for (const [year = undatedFolder, ofYear] of Map.groupBy(articles, ({ key }) => knownYear(key))) {
    if (year === undatedFolder) {
      yield* lists(plan, archivePath(edition, year), ofYear, (page, pages, entries) => ({
        key: keyOf('undated', page, pages, digests(plan, entries), ofYear.length),
        make: () => maker.undated(page, pages, entries, ofYear.length),
      }));
      continue;
    }
    const byMonth = Map.groupBy(ofYear, ({ key }) => knownMonth(key) ?? undatedFolder);
    const counts = [...byMonth].map(([month, list]) => `${month}:${list.length}`).join();
    yield* lists(plan, archivePath(edition, year), ofYear, (page, pages, entries) => ({
      key: keyOf('year', year, page, pages, digests(plan, entries), ofYear.length, counts),
      make: () => maker.year(year, byMonth, page, pages, entries, ofYear.length),
    }));
    for (const [month, ofMonth] of byMonth)
      yield* lists(plan, archivePath(edition, year, month), ofMonth, (page, pages, entries) => ({
        key: keyOf('month', year, month, page, pages, digests(plan, entries), ofMonth.length),
        make: () => maker.month(year, month, page, pages, entries, ofMonth.length),
      }));
  }
}

function* planOwnPages(plan: PlanContext): Generator<PlannedPage> {
  const { archive, edition, maker, keyOf } = plan;
  for (const own of archive.ownPages)
    yield {
      path: ownPagePath(edition, own.id),
      key: keyOf('own', own.digest, picturesIn(plan, own.images)),
      make: () => maker.own(own),
    };
}

function planStatistics({ archive, edition, maker, weights, keyOf }: PlanContext): PlannedPage {
  const ranks = JSON.stringify(rankTopics(archive, edition));
  return { path: statisticsPath(edition), key: keyOf('statistics', weights, ranks), make: () => maker.statistics() };
}

function* planTopics(plan: PlanContext): Generator<PlannedPage> {
  const { archive, edition, maker, keyOf } = plan;
  for (const kind of topicKinds) {
    const topics: Topic[] = byWeight(archive.topics.get(kind)?.values() ?? []);
    const counted = topics.map(({ slug, label, articles }) => `${slug}:${label[edition]}:${articles.length}`).join();
    yield {
      path: topicPath(edition, kind),
      key: keyOf('topics', kind, counted),
      make: () => maker.topics(kind, topics),
    };
    for (const topic of topics) yield* planTopic(plan, topic);
  }
}

function* planTopic(plan: PlanContext, topic: Topic): Generator<PlannedPage> {
  const { edition, maker, keyOf } = plan;
  const { kind, slug, label, articles } = topic;
  const years = [...Map.groupBy(articles, ({ key }) => knownYear(key))].map(([year, list]) => `${year}:${list.length}`);
  yield* lists(plan, topicPath(edition, kind, slug), articles, (page, pages, entries) => {
    const numbers = page === 1 ? years.join() : articles.length;
    return {
      key: keyOf('topic', kind, slug, label[edition], page, pages, digests(plan, entries), numbers),
      make: () => maker.topic(topic, page, pages, entries),
    };
  });
}

/** What a list's key says of an article: its digest, and its picture's measures. */
const shown = ({ pictures }: PlanContext, { digest: own, image }: ArticleSummary): string =>
  own + (image ? picturesKey(pictures, [image]) : '');

const digests = (plan: PlanContext, articles: readonly ArticleSummary[]): string =>
  articles.map((article) => shown(plan, article)).join(',');

/** @param addresses of pictures in a body, without the site's base */
const picturesIn = ({ archive, pictures }: PlanContext, addresses: readonly string[]): string =>
  picturesKey(
    pictures,
    addresses.map((address) => withBase(archive.settings.base, address)),
  );

function* lists(
  { archive }: PlanContext,
  path: string,
  all: readonly ArticleSummary[],
  one: (page: number, pages: number, entries: ArticleSummary[]) => Omit<PlannedPage, 'path'>,
): Generator<PlannedPage> {
  const { pageSize } = archive.settings;
  const pages = Math.max(1, Math.ceil(all.length / pageSize));
  for (let page = 1; page <= pages; page++) {
    const entries = all.slice((page - 1) * pageSize, page * pageSize);
    yield { path: pagePath(path, page), ...one(page, pages, entries) };
  }
}
