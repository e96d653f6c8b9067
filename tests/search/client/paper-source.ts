/** Posting lists of texts that exist only in memory. */
import type { PostingSource } from '../../../src/search/client/posting-source.ts';
import { dateTermsIn } from '../../../src/search/date-terms.ts';
import type { Posting } from '../../../src/search/posting-list.ts';
import type { TermKey } from '../../../src/search/terms.ts';

const placesOf = (text: string, part: string): number[] =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(part, at));

/** The articles in which a part stands, with the places where it begins. */
export const postingsOf = (all: readonly string[], part: string): Posting[] =>
  all.flatMap((text, article) => {
    const places = placesOf(text, part);
    return places.length > 0 ? [{ article, places }] : [];
  });

/** The articles in which a day stands, with the places where it begins. */
const postingsOfDay = (all: readonly string[], key: TermKey): Posting[] =>
  all.flatMap((text, article) => {
    const places = dateTermsIn(text)
      .filter((term) => term.key === key)
      .map(({ offset }) => offset);
    return places.length > 0 ? [{ article, places }] : [];
  });

/** The texts' lists. @param cost about how many bytes a term's list and shard have */
export const sourceOf = (all: readonly string[], cost: (key: TermKey) => number = () => 0): PostingSource => ({
  articles: all.length,
  postings: async (key) => {
    const days = postingsOfDay(all, key);
    if (days.length > 0) return days;
    return postingsOf(all, String.fromCharCode(Math.floor(key / 0x10000), key % 0x10000).replace('\0', ''));
  },
  rank: async (postings) => postings.map((posting) => ({ ...posting, score: 1 })),
  startReader: async () => undefined,
  listBytes: cost,
  shardBytes: cost,
});
