/** Articles that belong together: those that share rare topics and lie near each other in time. */
import type { Card } from './card.ts';
import type { Topic, Topics } from './topics.ts';

/** Articles looked at on each side in each topic's list, so that the work does not grow with the archive. */
const reach = 12;

/** What a shared topic of each kind says about belonging together. */
const weights = { person: 3, organisation: 2.5, place: 2, tag: 2, category: 0.5, source: 0.2 } as const;

/**
 * @returns a function that gives an article's most related, best first
 * @example relatedIn(topics)(card, 4)
 */
export function relatedIn(topics: Topics): (card: Card, count: number) => Card[] {
  const positions = new Map<Topic, Map<Card, number>>();
  const positionOf = (topic: Topic, card: Card): number => {
    const known = positions.get(topic) ?? new Map(topic.cards.map((one, i) => [one, i]));
    positions.set(topic, known);
    return known.get(card) ?? 0;
  };
  return (card, count) => {
    const scores = new Map<Card, number>();
    for (const topic of topicsOf(card, topics)) {
      const weight = weights[topic.kind] / Math.log2(1 + topic.cards.length);
      const here = positionOf(topic, card);
      for (let i = Math.max(0, here - reach); i <= Math.min(topic.cards.length - 1, here + reach); i++) {
        const other = topic.cards[i]!;
        if (other !== card) scores.set(other, (scores.get(other) ?? 0) + weight);
      }
    }
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || distance(card, a) - distance(card, b) || (a.key < b.key ? -1 : 1))
      .slice(0, count)
      .map(([other]) => other);
  };
}

/** Days between two articles, nearly: enough to tell near from far. */
const distance = (a: Card, b: Card): number => Math.abs(dayOf(a.date) - dayOf(b.date));

const dayOf = (date: string): number =>
  Number(date.slice(0, 4)) * 372 + Number(date.slice(5, 7)) * 31 + Number(date.slice(8, 10));

/** The topics that an article belongs to, its category first. */
export function topicsOf(card: Card, topics: Topics): Topic[] {
  const found: Topic[] = [];
  const category = card.category && topics.get('category')?.get(card.category);
  if (category) found.push(category);
  for (const { kind, key } of card.topics) {
    const topic = topics.get(kind)?.get(key);
    if (topic) found.push(topic);
  }
  return found;
}
