/** The collection in both editions, newest first; made once. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { type Card, cardOf } from '../../plain/cards.ts';
import { type Edition, editions } from '../../plain/editions.ts';

/** An article in one edition. */
export interface Article {
  card: Card;
  entry: CollectionEntry<'news'>;
}

let made: Promise<Record<Edition, Article[]>> | undefined;

async function make(): Promise<Record<Edition, Article[]>> {
  const entries = (await getCollection('news')).sort((a, b) => (a.id < b.id ? 1 : -1));
  const articlesIn = (edition: Edition) =>
    entries.map((entry) => ({ entry, card: cardOf(edition, entry.id, entry.data, entry.body ?? '') }));
  return { [editions[0]!]: articlesIn(editions[0]!), [editions[1]!]: articlesIn(editions[1]!) } as Record<
    Edition,
    Article[]
  >;
}

export const articles = (): Promise<Record<Edition, Article[]>> => (made ??= make());
