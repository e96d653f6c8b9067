/** The text that is shown first, fetched while its place among the results is still to be settled. */
import type { Edition } from '../../core/edition.ts';
import { type Found, order, type Sort } from './ranking.ts';
import type { TextOf } from './texts.ts';

/**
 * Fetches the text of the article that is likely to be the first result. Which titles are equal to the query is known only
 * when one more shard has come; on a slow network the text waited half a second for that. The guess is wrong only where an
 * article has the query for its whole title.
 * @example textAhead(textOf, { edition: 'zh-Hans' })(found)
 */
export const textAhead =
  (textOf: TextOf, { edition, sort = 'relevance' }: { edition: Edition; sort?: Sort }) =>
  (found: readonly Found[]): void => {
    const [first] = order([...found], sort);
    // What fails is asked again where it is shown, and told there.
    if (first) textOf(first.article, edition).catch(() => undefined);
  };
