/** What was reported before and after an article: in the whole archive, and in its own category. */
import type { ArticleSummary } from './summary.ts';

/** The articles beside one: the older and the newer. */
export interface Neighbours {
  previous?: ArticleSummary;
  next?: ArticleSummary;
}

/** Tells the neighbours of every article of a list. @param articles newest first */
function neighboursIn(articles: readonly ArticleSummary[]): (article: ArticleSummary) => Neighbours {
  const places = new Map(articles.map((article, i) => [article, i]));
  return (article) => {
    const place = places.get(article);
    if (place === undefined) return {};
    const [previous, next] = [articles[place + 1], articles[place - 1]];
    return { ...(previous && { previous }), ...(next && { next }) };
  };
}

/** Tells the neighbours of every article among those of its category. @param articles newest first */
function neighboursInCategory(articles: readonly ArticleSummary[]): (article: ArticleSummary) => Neighbours {
  const lists = Map.groupBy(articles, ({ category }) => category);
  const tellers = new Map([...lists].map(([category, list]) => [category, neighboursIn(list)]));
  return (article) => (article.category ? tellers.get(article.category)!(article) : {});
}

/** The neighbours of an article, as its page shows them. */
export interface AllNeighbours {
  /** In the whole archive. */
  archive: Neighbours;
  /** In its category, without those that are its neighbours in the archive as well. */
  category: Neighbours;
}

/** Tells all neighbours of every article. @param articles newest first */
export function allNeighbours(articles: readonly ArticleSummary[]): (article: ArticleSummary) => AllNeighbours {
  const inArchive = neighboursIn(articles);
  const inCategory = neighboursInCategory(articles);
  return (article) => {
    const archive = inArchive(article);
    const { previous, next } = inCategory(article);
    const category = {
      ...(previous && previous !== archive.previous && { previous }),
      ...(next && next !== archive.next && { next }),
    };
    return { archive, category };
  };
}
