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
import type { LazyResult, SearchResponse } from './response.ts';
import type { SearchService } from './service.ts';
import { joinResponses } from './several.ts';
import type { Suggestion } from './suggest.ts';
import type { Answer, Question, Start } from './worker.ts';

export { SearchUnavailable } from './files.ts';
export type { LazyResult, SearchResponse } from './response.ts';

/** Errors come from the worker by their names. */
const errorOf = (kind: string, message: string): Error =>
  kind === 'SearchUnavailable'
    ? new SearchUnavailable(message)
    : kind === 'SearchOutdated'
      ? new SearchOutdated(message)
      : new Error(message);

/** The worker's script from this one's folder; its name changes with its content. Set when the client is bundled. */
declare const WORKER: string;

/** Another archive of the reader's choice: `url` is its origin and base, with a slash at the end. */
export interface OtherArchive {
  title: string;
  url: string;
}

/** Where to search besides here, and how this archive is called then. */
export interface Scope {
  title: string;
  others: readonly OtherArchive[];
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

/** Fetches the manifest for the worker, whose script is on its way meanwhile; the search page's HTML preloads it. */
async function giveManifest(started: Worker): Promise<void> {
  const manifest = new URL('manifest', import.meta.url).href;
  const response = await fetch(manifest).catch(() => undefined);
  const content = response?.ok ? await response.arrayBuffer().catch(() => undefined) : undefined;
  started.postMessage({ manifest, content } satisfies Start);
}

function startWorker(): Worker {
  const started = new Worker(new URL(WORKER, import.meta.url));
  void giveManifest(started);
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const question = waiting.get(data.id);
    waiting.delete(data.id);
    if ('value' in data) question?.resolve(data.value);
    else question?.reject(errorOf(data.kind, data.error));
  });
  started.addEventListener('error', giveUp);
  return started;
}

/** Asks the worker a question by its name in the service. @param archive another one's origin and base */
const ask =
  <Name extends keyof SearchService>(name: Name, archive?: string) =>
  (...args: Parameters<SearchService[Name]>): ReturnType<SearchService[Name]> => {
    worker ??= startWorker();
    const id = asked++;
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    const root = new URL('search/', archive ?? base).href;
    worker.postMessage({ id, name, args, root } satisfies Question);
    return answer as ReturnType<SearchService[Name]>;
  };

const onSite = (path: string, archive?: string): string =>
  archive ? new URL(path, archive).href : new URL(path, base).pathname;

/** The edition of the page that asks. */
const ownEdition = (): Edition => (document.documentElement.lang === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans');

/** Results by their places in an answer; where another index is published by then, the question is asked again. */
function lazily(
  { found, version }: Pick<SearchAnswer, 'found' | 'version'>,
  query: string,
  edition: Edition,
  archive: string | undefined,
  again: () => Promise<readonly LazyResult[]>,
): LazyResult[] {
  return found.map((one, at) => ({
    title: one.title,
    relevance: one.relevance,
    load: async () => {
      try {
        const result = await ask('show', archive)(one, query, edition, version);
        return { ...result, url: onSite(result.url, archive) };
      } catch (error) {
        const other = error instanceof SearchOutdated ? (await again())[at] : undefined;
        if (!other) throw error;
        return other.load();
      }
    },
  }));
}

/** Searches one archive. @param archive another one's origin and base */
async function searchOne(query: string, options: SearchOptions, archive?: string): Promise<SearchResponse> {
  const { found, version, ...answer } = await ask('search', archive)(query, options);
  const again = async () => (await searchOne(query, options, archive)).results;
  return { ...answer, results: lazily({ found, version }, query, options.edition, archive, again), unreachable: [] };
}

/**
 * Searches the archive, and others where that is asked.
 *
 * @param options without an edition, that of the page
 * @throws SearchUnavailable when the index cannot be fetched
 */
export async function search(
  query: string,
  { scope, ...options }: Partial<SearchOptions> & { scope?: Scope } = {},
): Promise<SearchResponse> {
  const whole: SearchOptions = { ...options, edition: options.edition ?? ownEdition() };
  const own = searchOne(query, whole);
  if (!scope) return own;
  const others = scope.others.map(({ title, url }) => ({ title, response: searchOne(query, whole, url) }));
  return joinResponses([{ title: scope.title, response: own }, ...others], whole.sort ?? 'relevance');
}

/** Articles that share a part of a query, beside those that hold all of it; best first. */
export async function similar(query: string, options: Partial<SearchOptions> = {}): Promise<LazyResult[]> {
  const edition = options.edition ?? ownEdition();
  const answer = await ask('similar')(query, { ...options, edition });
  return lazily(answer, query, edition, undefined, () => similar(query, options));
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

/** The archive's topics with their labels. @param archive another one's origin and base */
export const names = (edition: Edition, archive?: string): Promise<Names> => ask('names', archive)(edition);
