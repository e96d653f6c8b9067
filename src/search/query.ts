/** The language of queries: words that must all stand in an article, "exact phrases", and -words that must not. */

/** A query, understood. */
export interface Query {
  /** What must stand in the article, as typed. */
  wanted: string[];
  /** What must not. */
  unwanted: string[];
}

const quotes = /[“”„‟「」『』＂]/g;
const part = /([-－−])?(?:"([^"]*)"?|([^\s"]+))/g;

/**
 * Reads a query. A word may begin with a minus sign only after a blank, so 2019-2020 stays whole; a quotation mark
 * that is never closed reaches to the end. What has no letter or figure in it asks for nothing.
 *
 * @example readQuery('汝州 「回归工程」 -招商') // { wanted: ['汝州', '回归工程'], unwanted: ['招商'] }
 */
export function readQuery(text: string): Query {
  const query: Query = { wanted: [], unwanted: [] };
  for (const [, minus, phrase, word] of text.replace(quotes, '"').matchAll(part)) {
    const words = (phrase ?? word ?? '').trim();
    if (/[\p{L}\p{N}]/u.test(words)) (minus ? query.unwanted : query.wanted).push(words);
  }
  return query;
}
