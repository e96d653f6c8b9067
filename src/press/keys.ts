/** What the keys of pages say of the archive as a whole: the numbers and names that a page shows beside its own articles. */
import { digest } from '../archive/digest.ts';
import type { Archive, Card } from '../archive/index.ts';
import { topicsOf } from '../archive/related.ts';
import { byWeight } from '../archive/topics.ts';
import type { Edition } from '../domain/edition.ts';
import { topicKinds } from '../domain/url.ts';
import { calendarOf } from './calendar.ts';
import { homeTopics } from './draw.ts';

/** Digest of the numbers that the home page and the archive's first page show. */
export function weightsDigest({ cards, topics }: Archive, edition: Edition): string {
  const counts = topicKinds.flatMap((kind) =>
    byWeight(topics.get(kind)?.values() ?? [])
      .slice(0, homeTopics)
      .map(({ slug, label, cards: own }) => `${kind}/${slug}/${label[edition]}/${own.length}`),
  );
  const months = calendarOf(cards, edition).flatMap(({ year, months: list }) =>
    list.map(({ month, count }) => `${year}${month}:${count}`),
  );
  return digest([...counts, ...months].join());
}

/** What an article's page shows of its topics: an address or a name can change without the article. */
export const topicsKey = (card: Card, { topics }: Archive, edition: Edition): string =>
  topicsOf(card, topics)
    .map(({ slug, label }) => `${slug}/${label[edition]}`)
    .join();
