/** What the module gives a page: results that are fetched when they are to be shown. */
import type { SearchAnswer } from './archive.ts';
import type { SearchResult } from './show.ts';

/** A result that is fetched when it is to be shown. */
export interface LazyResult {
  /** What the query is to the title. */
  title: 'whole' | 'part' | 'none';
  /** The higher the better, comparable between results of one search only. */
  relevance: number;
  /** The result; its `url` is a path from the host's root, of another archive a whole address. */
  load(): Promise<SearchResult>;
}

/** What a search found. */
export interface SearchResponse extends Pick<SearchAnswer, 'total' | 'tier' | 'counts' | 'synonyms' | 'doubts'> {
  /** All results, in order. */
  results: LazyResult[];
  /** Archives that did not answer. */
  unreachable: string[];
}
