/** The questions that the page asks the worker, by name: each takes and gives what can be sent between threads. */
import type { Edition } from '../../core/edition.ts';
import type { Names } from '../index-format.ts';
import { openArchive, type SearchAnswer, type SearchArchive, type SearchOptions } from './archive.ts';
import { type Files, SearchOutdated, SearchUnavailable } from './files.ts';
import type { Offer } from './nearest.ts';
import type { Found } from './ranking.ts';
import type { SearchResult } from './show.ts';
import type { Suggestion } from './suggest.ts';

/** Answers the page's questions. */
export interface SearchService {
  /** Opens the index, so that the first search need not wait for it. */
  open(): Promise<void>;
  search(query: string, options: SearchOptions): Promise<SearchAnswer>;
  /** Articles that share a part of a query, beside those that hold all of it. */
  similar(query: string, options: SearchOptions): Promise<SimilarAnswer>;
  /** @param version of the index that it was found in @throws SearchOutdated where another is published by now */
  show(one: Found, query: string, edition: Edition, version: string): Promise<SearchResult>;
  suggest(typed: string, edition: Edition): Promise<Suggestion[]>;
  nearest(query: string, edition: Edition): Promise<Offer[]>;
  names(edition: Edition): Promise<Names>;
}

/** Loads what the first results do not wait for, once. */
export type LoadDeferred = () => Promise<typeof import('./deferred.ts')>;

/** How programs load it; the worker, which knows no modules, does so by itself. */
export const imported: LoadDeferred = () => import('./deferred.ts');

/** Similar articles and the index that they were found in. */
export interface SimilarAnswer {
  found: Found[];
  version: string;
}

/**
 * A service that opens the archive with the first question, and again if that failed. A page that was open while the
 * site was published anew asks for files that are gone: the archive is then opened once more and asked again.
 */
export function createService(files: Files, load: LoadDeferred = imported): SearchService {
  let opened: Promise<SearchArchive> | undefined;
  const open = (): Promise<SearchArchive> => {
    opened ??= openArchive(files, load);
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const ask = async <Answer>(question: (archive: SearchArchive) => Promise<Answer>): Promise<Answer> => {
    const archive = await open();
    try {
      return await question(archive);
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      opened = undefined;
      const again = await open();
      if (again.version === archive.version) throw error;
      return question(again);
    }
  };
  return {
    open: async () => {
      await open();
    },
    search: (query, options) => ask((archive) => archive.search(query, options)),
    similar: (query, options) =>
      ask(async (archive) => ({ found: await archive.similar(query, options), version: archive.version })),
    show: (one, query, edition, version) =>
      ask(async (archive) => {
        // Its number means another article there.
        if (archive.version !== version) throw new SearchOutdated(version);
        return archive.show(one, query, edition);
      }),
    suggest: (typed, edition) => ask(async (archive) => (await load()).suggest(archive, typed, edition)),
    nearest: (query, edition) => ask(async (archive) => (await load()).nearest(archive, query, edition)),
    names: (edition) => ask((archive) => archive.names(edition)),
  };
}
