/** The text that is shown first, fetched while its place among the results is still to be settled. */
import type { Edition } from '../../core/edition.ts';
import { type Found, order, type Sort } from './ranking.ts';
import type { TextOf } from './texts.ts';

/**
 * Fetches the text of the article that is likely to be the first. Which titles are the query as a whole is told by another
 * shard: on a slow network the text waited for it, half a second and more. It is another article's only where such a title
 * there is.
 * @example textAhead(textOf, { edition: 'zh-Hans' })(found)
 */
export const textAhead =
  (textOf: TextOf, { edition, sort = 'relevance' }: { edition: Edition; sort?: Sort }) =>
  (found: readonly Found[]): void => {
    const [first] = order([...found], sort);
    // What fails is asked again where it is shown, and told there.
    if (first) textOf(first.article, edition).catch(() => undefined);
  };
