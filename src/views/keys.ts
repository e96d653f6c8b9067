/** What the keys of pages say of the archive as a whole: the numbers and names that a page shows beside its own articles. */

import type { Archive, ArticleSummary, Topic } from '../archive/index.ts';
import { topicsOf } from '../archive/related.ts';
import { byWeight } from '../archive/topics.ts';
import { digest } from '../core/digest.ts';
import type { Edition } from '../core/edition.ts';
import { type TopicKind, topicKinds } from '../core/url.ts';
import { calendarOf } from './calendar.ts';

/** Topics of a kind that the home page shows. */
const topCount = 8;

/** The topics of a kind that the home page shows: those with the most articles. */
export const topTopics = ({ topics }: Archive, kind: TopicKind): Topic[] =>
  byWeight(topics.get(kind)?.values() ?? [])
    .filter(({ articles }) => articles.length > 0)
    .slice(0, topCount);

/** Digest of the numbers that the home page and the archive's first page show. */
export function weightsDigest(archive: Archive, edition: Edition): string {
  const counts = topicKinds.flatMap((kind) =>
    topTopics(archive, kind).map(({ slug, label, articles: own }) => `${kind}/${slug}/${label[edition]}/${own.length}`),
  );
  const { years, undated } = calendarOf(archive.articles, edition);
  const months = years.flatMap(({ year, months: list, undated: monthless }) => [
    ...list.map(({ month, count }) => `${year}${month}:${count}`),
    ...(monthless ? [`${year}:${monthless.count}`] : []),
  ]);
  return digest([...counts, ...months, ...(undated ? [undated.count] : [])].join());
}

/** What an article's page shows of its topics: an address or a name can change without the article. */
export const topicsKey = (article: ArticleSummary, { topics }: Archive, edition: Edition): string =>
  topicsOf(article, topics)
    .map(({ slug, label }) => `${slug}/${label[edition]}`)
    .join();
