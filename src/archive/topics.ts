/** The topics of an archive: what articles are about, with an address and a name in each edition. */

import type { Coordinates, Glossary } from '../content/schema/glossary.ts';
import type { Category } from '../content/schema/site.ts';
import { type ByEdition, type Edition, forEditions } from '../core/edition.ts';
import { isUnknown, sortDate } from '../core/edtf.ts';
import { inOrder } from '../core/order.ts';
import { distinctSlug } from '../core/slug.ts';
import { type TopicKind, topicPath } from '../core/url.ts';
import type { ArticleSummary, TopicMention } from './summary.ts';

/** One topic and its articles. */
export interface Topic {
  kind: TopicKind;
  /** Its name in Simplified; for a category its id. */
  key: string;
  slug: string;
  label: ByEdition<string>;
  description?: ByEdition<string>;
  /** Of a place that the glossary gives it of. */
  coordinates?: Coordinates;
  /** Newest first. */
  articles: ArticleSummary[];
}

/** All topics, found by kind and key. */
export type Topics = Map<TopicKind, Map<string, Topic>>;

/**
 * @param articles newest first
 * @param categories the categories of site.yaml in both editions
 */
export function collectTopics(
  articles: readonly ArticleSummary[],
  categories: { id: string; label: ByEdition<string>; description?: ByEdition<string> }[],
): Topics {
  const topics: Topics = new Map();
  const byCategory = new Map<string, Topic>(
    categories.map(({ id, label, description }) => [
      id,
      { kind: 'category', key: id, slug: id, label, ...(description && { description }), articles: [] },
    ]),
  );
  topics.set('category', byCategory);
  const fixed = new Set<Topic>();
  for (const article of articles) {
    if (article.category) byCategory.get(article.category)?.articles.push(article);
    for (const mention of article.topics) {
      const topic = topicFor(topics, mention);
      if (mention.fixed) fixed.add(topic);
      topic.articles.push(article);
    }
  }
  for (const byKey of topics.values()) tellApart([...byKey.values()], fixed);
  return topics;
}

/**
 * The paths of topics' pages in one edition: the check of links asks for no more. Of two names with one pinyin both
 * addresses count, the plain one and the longer.
 */
export const topicPaths = (mentions: readonly TopicMention[], categories: readonly Category[]): Set<string> =>
  new Set([
    ...categories.map(({ id }) => topicPath('zh-Hans', 'category', id)),
    ...mentions.flatMap(({ kind, key, slug }) => [
      topicPath('zh-Hans', kind, slug),
      topicPath('zh-Hans', kind, distinctSlug(slug, key)),
    ]),
  ]);

function topicFor(topics: Topics, { kind, key, hant, slug }: TopicMention): Topic {
  const byKey = topics.get(kind) ?? new Map<string, Topic>();
  topics.set(kind, byKey);
  const topic = byKey.get(key) ?? { kind, key, slug, label: { 'zh-Hans': key, 'zh-Hant': hant }, articles: [] };
  byKey.set(key, topic);
  return topic;
}

/**
 * Two names can have one pinyin (张三, 章三). The one that the archive knew first keeps the plain address, since
 * addresses must last while the archive grows; a slug in the glossary settles it for good.
 */
function tellApart(topics: Topic[], fixed: ReadonlySet<Topic>): void {
  const bySlug = Map.groupBy(topics, ({ slug }) => slug);
  for (const [slug, same] of bySlug) {
    const since = (topic: Topic) => sortDate(topic.articles.findLast(({ date }) => !isUnknown(date))?.date ?? '9999');
    same.sort(
      (a, b) => Number(fixed.has(b)) - Number(fixed.has(a)) || inOrder(since(a), since(b)) || inOrder(a.key, b.key),
    );
    for (const topic of same.slice(1)) topic.slug = distinctSlug(slug, topic.key);
  }
}

/** Topics of a kind with the most articles first; among equals by address. */
export const byWeight = (topics: Iterable<Topic>): Topic[] =>
  [...topics].sort((a, b) => b.articles.length - a.articles.length || inOrder(a.slug, b.slug));

/** The categories of site.yaml as topics know them. @param text has the same categories in both editions */
export const categoryLabels = (text: ByEdition<{ categories: Category[] }>): Parameters<typeof collectTopics>[1] =>
  text['zh-Hans'].categories.map(({ id, description }, i) => ({
    id,
    label: forEditions((edition) => text[edition].categories[i]!.title),
    ...(description && { description: forEditions((edition) => text[edition].categories[i]!.description!) }),
  }));

/** What the glossary says of people, places and organisations, for readers: what they are, and where. @param say puts a text into an edition */
export function describeTopics(
  topics: Topics,
  glossary: Glossary,
  say: (edition: Edition, text: string) => string,
): void {
  for (const { hans, description } of Object.values(glossary).flat()) {
    if (!description) continue;
    for (const [kind, byKey] of topics) {
      const topic = kind === 'category' ? undefined : byKey.get(hans);
      if (topic) topic.description ??= forEditions((edition) => say(edition, description));
    }
  }
  for (const { hans, coordinates } of glossary.places) {
    const place = topics.get('place')?.get(hans);
    if (place && coordinates) place.coordinates ??= coordinates;
  }
}
