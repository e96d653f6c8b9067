/** Articles that belong together: those that share rare topics and lie near each other in time. */
import { sortDate } from '../core/edtf.ts';
import { inOrder } from '../core/order.ts';
import type { ArticleSummary } from './summary.ts';
import type { Topic, Topics } from './topics.ts';

/** Articles looked at on each side in each topic's list, so that the work does not grow with the archive. */
const reach = 12;

/** What a shared topic of each kind says about belonging together. */
const weights = { person: 3, organisation: 2.5, place: 2, tag: 2, category: 0.5, source: 0.2 } as const;

/** An article's place in the list of one of its topics. */
interface Membership {
  /** The topic's articles by number, newest first. */
  list: Int32Array;
  position: number;
  weight: number;
}

/**
 * Numbers stand for articles here: every build asks for the related articles of all, to know which pages changed.
 * @returns a function that gives an article's most related, best first; among equals those nearest in time
 * @example relatedIn(topics)(article, 4)
 */
export function relatedIn(topics: Topics): (article: ArticleSummary, count: number) => ArticleSummary[] {
  const articles: ArticleSummary[] = [];
  const numbers = new Map<ArticleSummary, number>();
  const memberships: Membership[][] = [];
  const numberOf = (article: ArticleSummary): number => {
    const known = numbers.get(article);
    if (known !== undefined) return known;
    numbers.set(article, articles.length);
    memberships.push([]);
    return articles.push(article) - 1;
  };
  for (const ofKind of topics.values())
    for (const topic of ofKind.values()) {
      const list = Int32Array.from(topic.articles, numberOf);
      const weight = weights[topic.kind] / Math.log2(1 + list.length);
      for (const [position, number] of list.entries()) memberships[number]!.push({ list, position, weight });
    }
  const days = Int32Array.from(articles, ({ date }) => dayOf(sortDate(date)));
  const scores = new Float64Array(articles.length);

  return (article, count) => {
    const self = numbers.get(article);
    if (self === undefined) return [];
    const touched: number[] = [];
    for (const { list, position, weight } of memberships[self]!)
      for (let i = Math.max(0, position - reach); i <= Math.min(list.length - 1, position + reach); i++) {
        const other = list[i]!;
        if (other === self) continue;
        if (scores[other] === 0) touched.push(other);
        scores[other]! += weight;
      }
    const better = (a: number, b: number): boolean => {
      const distance = Math.abs(days[a]! - days[self]!) - Math.abs(days[b]! - days[self]!);
      return (scores[a]! - scores[b]! || -distance || inOrder(articles[b]!.key, articles[a]!.key)) > 0;
    };
    const best: number[] = [];
    for (const one of touched) {
      let place = best.length;
      while (place > 0 && better(one, best[place - 1]!)) place--;
      best.splice(place, 0, one);
      if (best.length > count) best.pop();
    }
    for (const one of touched) scores[one] = 0;
    return best.map((number) => articles[number]!);
  };
}

/** A number for a day that grows as days do: enough to tell near from far. What has no date is far from all. */
const dayOf = (date: string): number =>
  Number(date.slice(0, 4)) * 372 + Number(date.slice(5, 7)) * 31 + Number(date.slice(8, 10));

/** The topics that an article belongs to, its category first. */
export function topicsOf(article: ArticleSummary, topics: Topics): Topic[] {
  const found: Topic[] = [];
  const category = article.category && topics.get('category')?.get(article.category);
  if (category) found.push(category);
  for (const { kind, key } of article.topics) {
    const topic = topics.get(kind)?.get(key);
    if (topic) found.push(topic);
  }
  return found;
}
