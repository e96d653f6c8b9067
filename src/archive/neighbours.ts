/** What was reported before and after an article: in the whole archive, and in its own category. */
import type { Card } from './card.ts';

/** The articles beside one: the older and the newer. */
export interface Neighbours {
  previous?: Card;
  next?: Card;
}

/** Tells the neighbours of every article of a list. @param cards newest first */
function neighboursIn(cards: readonly Card[]): (card: Card) => Neighbours {
  const places = new Map(cards.map((card, i) => [card, i]));
  return (card) => {
    const place = places.get(card);
    if (place === undefined) return {};
    const [previous, next] = [cards[place + 1], cards[place - 1]];
    return { ...(previous && { previous }), ...(next && { next }) };
  };
}

/** Tells the neighbours of every article among those of its category. @param cards newest first */
function neighboursInCategory(cards: readonly Card[]): (card: Card) => Neighbours {
  const lists = Map.groupBy(cards, ({ category }) => category);
  const tellers = new Map([...lists].map(([category, list]) => [category, neighboursIn(list)]));
  return (card) => (card.category ? tellers.get(card.category)!(card) : {});
}

/** The neighbours of an article, as its page shows them. */
export interface AllNeighbours {
  /** In the whole archive. */
  archive: Neighbours;
  /** In its category, without those that are its neighbours in the archive as well. */
  category: Neighbours;
}

/** Tells all neighbours of every article. @param cards newest first */
export function allNeighbours(cards: readonly Card[]): (card: Card) => AllNeighbours {
  const inArchive = neighboursIn(cards);
  const inCategory = neighboursInCategory(cards);
  return (card) => {
    const archive = inArchive(card);
    const { previous, next } = inCategory(card);
    const category = {
      ...(previous && previous !== archive.previous && { previous }),
      ...(next && next !== archive.next && { next }),
    };
    return { archive, category };
  };
}
