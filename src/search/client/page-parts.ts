/** The parts of the search page that its script fills, and the interface's words. */
import type { Edition } from '../../core/edition.ts';
import type { LazyResult, SearchResponse } from './client.ts';
import type { FilterKind } from './filters.ts';
import type { SearchResult } from './show.ts';

/** The interface's words, which the page's HTML carries. */
type PageWords = Record<
  | 'searching'
  | 'search'
  | 'count'
  | 'nothing'
  | 'approximate'
  | 'missing'
  | 'partial'
  | 'signs'
  | 'unavailable'
  | 'offline'
  | 'archive'
  | 'nearest'
  | 'undated'
  | 'newer'
  | 'older'
  | FilterKind
  | 'title',
  string
>;

export const part = <Kind extends Element>(selector: string): Kind => document.querySelector<Kind>(selector)!;
export const form = part<HTMLFormElement>('[data-search-form]');
export const input = part<HTMLInputElement>('input[name=q]');
export const sortBox = part<HTMLSelectElement>('select[name=sort]');
export const status = part<HTMLElement>('[data-search-status]');
export const results = part<HTMLOListElement>('[data-search-results]');
export const offersBox = part<HTMLUListElement>('[data-search-offers]');
export const similarHeading = part<HTMLElement>('[data-search-similar]');
export const similarBox = part<HTMLOListElement>('[data-search-similar-results]');
export const pagesBox = part<HTMLElement>('[data-search-pages]');
export const filtersBox = part<HTMLElement>('[data-search-filters]');
export const words: PageWords = JSON.parse(form.dataset.words!);
export const edition = document.documentElement.lang as Edition;

/** Says how the search stands; with a total, that it is over. */
export function say(text: string, total?: number): void {
  status.textContent = text;
  if (total === undefined) delete status.dataset.total;
  else status.dataset.total = String(total);
}

/** Takes away what was found. */
export function clear(): void {
  for (const box of [results, similarBox, offersBox, pagesBox]) box.replaceChildren();
  similarHeading.hidden = true;
}

const fill = (text: string, count: number): string => text.replace('{count}', String(count));

/** What the status says of an answer. */
export function outcome({ total, tier }: SearchResponse, query: string): string {
  if (total > 0) return tier === 'exact' ? fill(words.count, total) : words.approximate;
  return query && !/[\p{L}\p{N}]/u.test(query) ? words.signs : words.nothing;
}

/** What could be loaded of some results. @throws the first error where nothing could */
export async function load(found: readonly LazyResult[]): Promise<SearchResult[]> {
  const loaded = await Promise.allSettled(found.map((one) => one.load()));
  const shown = loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = loaded.find((one) => one.status === 'rejected');
  if (failed && shown.length === 0) throw failed.reason;
  return shown;
}

/** A slash brings whoever reads to the box. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  input.focus();
  input.select();
});
