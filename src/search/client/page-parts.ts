/** The parts of the search page that its script fills, and the interface's words. */
import type { Edition } from '../../core/edition.ts';
import type { LazyResult, Scope, SearchResponse } from './client.ts';
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
  | 'title'
  | 'unreachable'
  | 'also'
  | 'asTyped'
  | 'known'
  | 'withAlso'
  | 'partialDates'
  | 'unknownDates'
  | 'exportFirst'
  | 'copied'
  | 'copyByHand',
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
export const browseBox = part<HTMLElement>('[data-search-browse]');
export const notes = part<HTMLElement>('[data-search-notes]');
export const takeBox = part<HTMLElement>('[data-search-take]');
export const words: PageWords = JSON.parse(form.dataset.words!);
/** This archive and the others that can be searched from it. */
export const scope: Scope = JSON.parse(form.dataset.scope!);
export const edition = document.documentElement.lang as Edition;

/** Says how the search stands; with a total, that it is over. */
export function say(text: string, total?: number): void {
  status.textContent = text;
  if (total === undefined) delete status.dataset.total;
  else status.dataset.total = String(total);
}

/** Takes away what was found. */
export function clear(): void {
  for (const box of [results, similarBox, offersBox, pagesBox, notes]) box.replaceChildren();
  similarHeading.hidden = true;
  takeBox.hidden = true;
}

/** Puts a value into a sentence of the interface. */
export const fill = (text: string, name: string, value: string | number): string =>
  text.replace(`{${name}}`, String(value));

/** What the status says of an answer. */
export function outcome({ total, tier }: SearchResponse, query: string): string {
  if (total > 0) return tier === 'exact' ? fill(words.count, 'count', total) : words.approximate;
  return query && !/[\p{L}\p{N}]/u.test(query) ? words.signs : words.nothing;
}

/**
 * Loads results, the first by itself, and hands each over as soon as those before it are there.
 * @returns how many could not be loaded
 * @throws the first error where none could
 */
export async function loadEach(found: readonly LazyResult[], take: (result: SearchResult) => void): Promise<number> {
  // On a slow network ten texts at once would each take as long as all.
  const first = found[0]?.load();
  await first?.catch(() => undefined);
  const loading = found.map((one, at) => (at === 0 && first ? first : one.load()));
  for (const one of loading) one.catch(() => undefined);
  let failed: { reason: unknown } | undefined;
  let shown = 0;
  for (const one of loading)
    try {
      take(await one);
      shown++;
    } catch (reason) {
      failed ??= { reason };
    }
  if (failed && shown === 0) throw failed.reason;
  return found.length - shown;
}

/** A slash brings whoever reads to the box. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  input.focus();
  input.select();
});
