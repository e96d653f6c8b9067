/**
 * `/search/client.js`: search for any page or program. Nothing is fetched before the first question.
 *
 * @example
 * const { search } = await import('/search/client.js');
 * const { total, results } = await search('回歸工程', { edition: 'zh-Hant' });
 * const { url, title, excerpt } = await results[0].load();
 */
import type { Edition } from '../../core/edition.ts';
import type { Names } from '../index-format.ts';
import type { SearchAnswer, SearchOptions } from './archive.ts';
import { SearchOutdated, SearchUnavailable } from './files.ts';
import type { Offer } from './nearest.ts';
import type { SearchService } from './service.ts';
import type { SearchResult } from './show.ts';
import type { Suggestion } from './suggest.ts';
import type { Answer } from './worker.ts';

export { SearchUnavailable } from './files.ts';

/** Errors come from the worker by their names. */
const errorOf = (kind: string, message: string): Error =>
  kind === 'SearchUnavailable'
    ? new SearchUnavailable(message)
    : kind === 'SearchOutdated'
      ? new SearchOutdated(message)
      : new Error(message);

/** The name of the worker's script, which changes with its content; set when the client is bundled. */
declare const WORKER: string;

/** A result that is fetched when it is to be shown. */
export interface LazyResult {
  /** What the query is to the title. */
  title: 'whole' | 'part' | 'none';
  /** The result; its `url` is a path from the host's root. */
  load(): Promise<SearchResult>;
}

/** What a search found. */
export interface SearchResponse {
  total: number;
  /** `exact`: the query stands in the results. `approximate`: it stands nowhere, and these share a part of it. */
  tier: SearchAnswer['tier'];
  /** All results, in order. */
  results: LazyResult[];
  /** For each kind that was to be counted, results by value. */
  counts: SearchAnswer['counts'];
}

/** The site's base: the folder above this script's. */
const base = new URL('../', import.meta.url);

const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
let worker: Worker | undefined;
let asked = 0;

function giveUp(): void {
  worker?.terminate();
  worker = undefined;
  for (const { reject } of waiting.values()) reject(new SearchUnavailable('worker'));
  waiting.clear();
}

function startWorker(): Worker {
  const started = new Worker(new URL(WORKER, import.meta.url));
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const question = waiting.get(data.id);
    waiting.delete(data.id);
    if ('value' in data) question?.resolve(data.value);
    else question?.reject(errorOf(data.kind, data.error));
  });
  started.addEventListener('error', giveUp);
  return started;
}

/** Asks the worker a question by its name in the service. */
const ask =
  <Name extends keyof SearchService>(name: Name) =>
  (...args: Parameters<SearchService[Name]>): ReturnType<SearchService[Name]> => {
    worker ??= startWorker();
    const id = asked++;
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    worker.postMessage({ id, name, args });
    return answer as ReturnType<SearchService[Name]>;
  };

const onSite = (path: string): string => new URL(path, base).pathname;

/** The edition of the page that asks. */
const ownEdition = (): Edition => (document.documentElement.lang === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans');

/** Results by their places in an answer; where another index is published by then, the question is asked again. */
function lazily(
  { found, version }: Pick<SearchAnswer, 'found' | 'version'>,
  query: string,
  edition: Edition,
  again: () => Promise<readonly LazyResult[]>,
): LazyResult[] {
  return found.map((one, at) => ({
    title: one.title,
    load: async () => {
      try {
        const result = await ask('show')(one, query, edition, version);
        return { ...result, url: onSite(result.url) };
      } catch (error) {
        const other = error instanceof SearchOutdated ? (await again())[at] : undefined;
        if (!other) throw error;
        return other.load();
      }
    },
  }));
}

/**
 * Searches the archive.
 *
 * @param options without an edition, that of the page
 * @throws SearchUnavailable when the index cannot be fetched
 */
export async function search(query: string, options: Partial<SearchOptions> = {}): Promise<SearchResponse> {
  const edition = options.edition ?? ownEdition();
  const answer = await ask('search')(query, { ...options, edition });
  const { total, tier, counts } = answer;
  const results = lazily(answer, query, edition, async () => (await search(query, options)).results);
  return { total, tier, results, counts };
}

/** Articles that share a part of a query, beside those that hold all of it; best first. */
export async function similar(query: string, options: Partial<SearchOptions> = {}): Promise<LazyResult[]> {
  const edition = options.edition ?? ownEdition();
  const answer = await ask('similar')(query, { ...options, edition });
  return lazily(answer, query, edition, () => similar(query, options));
}

/** Opens the index, so that the first search need not wait for it. */
export const open = (): Promise<void> => ask('open')();

/** Suggestions for what is being typed. */
export async function suggest(typed: string, edition: Edition): Promise<Suggestion[]> {
  const suggestions = await ask('suggest')(typed, edition);
  return suggestions.map((one) => (one.url === undefined ? one : { ...one, url: onSite(one.url) }));
}

/** What to offer when a query found nothing. */
export const nearest = (query: string, edition: Edition): Promise<Offer[]> => ask('nearest')(query, edition);

/** The archive's topics with their labels. */
export const names = (edition: Edition): Promise<Names> => ask('names')(edition);
