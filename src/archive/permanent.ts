/** The names of articles in permanent addresses: what stays when an article's date, and so its place, becomes known. */

/** What an article's name is made of. */
interface Named {
  key: string;
  /** The `id` of its front matter. */
  name?: string;
}

const ownName = ({ key, name }: Named): string => name ?? key.slice(key.lastIndexOf('/') + 1);

/**
 * An article's name is the `id` of its front matter, else that of its file. Where two articles share one, neither has
 * it: their keys stand in until an editor writes an `id`.
 * @example permanentNames(articles).get(article) // 'ruzhou'
 */
export function permanentNames<A extends Named>(articles: readonly A[]): Map<A, string> {
  const byName = Map.groupBy(articles, ownName);
  return new Map(
    articles.map((article) => {
      const name = ownName(article);
      return [article, byName.get(name)!.length === 1 ? name : article.key];
    }),
  );
}
