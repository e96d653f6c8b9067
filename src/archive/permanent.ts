/** The names of articles in permanent addresses: what stays when an article's date, and so its place, becomes known. */
import type { ArticleSummary } from './summary.ts';

/**
 * An article's name is the `id` of its front matter, else that of its file. Where two articles share one, neither has
 * it: their keys stand in until an editor writes an `id`.
 * @example permanentNames(articles).get(article) // 'ruzhou'
 */
export function permanentNames(articles: readonly ArticleSummary[]): Map<ArticleSummary, string> {
  const byName = Map.groupBy(articles, ({ name, id }) => name ?? id);
  return new Map(
    articles.map((article) => {
      const name = article.name ?? article.id;
      return [article, byName.get(name)!.length === 1 ? name : article.key];
    }),
  );
}
