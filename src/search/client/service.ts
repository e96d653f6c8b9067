/** The questions that the page asks the worker, by name: each takes and gives what can be sent between threads. */
import type { Edition } from '../../core/edition.ts';
import type { Names } from '../index-format.ts';
import {
  openArchive,
  type SearchAnswer,
  type SearchArchive,
  type SearchOptions,
  type SearchResult,
} from './archive.ts';
import type { Files } from './files.ts';
import { nearest, type Offer } from './nearest.ts';
import type { Found } from './ranking.ts';
import { type Suggestion, suggest } from './suggest.ts';

/** Answers the page's questions. */
export interface SearchService {
  search(query: string, options: SearchOptions): Promise<SearchAnswer>;
  show(one: Found, query: string, edition: Edition): Promise<SearchResult>;
  suggest(typed: string, edition: Edition): Promise<Suggestion[]>;
  nearest(query: string, edition: Edition): Promise<Offer[]>;
  names(edition: Edition): Promise<Names>;
}

/** A service that opens the archive with the first question, and again if that failed. */
export function createService(files: Files): SearchService {
  let opened: Promise<SearchArchive> | undefined;
  const open = (): Promise<SearchArchive> => {
    opened ??= openArchive(files);
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  return {
    search: async (query, options) => (await open()).search(query, options),
    show: async (one, query, edition) => (await open()).show(one, query, edition),
    suggest: async (typed, edition) => suggest(await open(), typed, edition),
    nearest: async (query, edition) => nearest(await open(), query, edition),
    names: async (edition) => (await open()).names(edition),
  };
}
