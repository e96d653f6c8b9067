/** Draws what was found. Texts are set as text, never as HTML. */
import { longDate } from '../../core/date.ts';
import { undatedFolder } from '../../core/key.ts';
import type { Names } from '../index-format.ts';
import { type SearchState, writeAddress } from './address.ts';
import type { Piece } from './excerpt.ts';
import type { FilterKind } from './filters.ts';
import type { Offer } from './nearest.ts';
import type { SearchResult } from './show.ts';

/** Makes an element with attributes and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, match }) => (match ? element('mark', {}, text) : text));

/** How a topic is called. */
export const labelOf = (names: Names, kind: string, slug: string): string =>
  names.find((name) => name.kind === kind && name.slug === slug)?.label ?? slug;

/** Puts the labels of topics where their slugs are. */
export function labelFacts(box: ParentNode, names: Names): void {
  for (const fact of box.querySelectorAll<HTMLElement>('[data-fact]'))
    fact.textContent = labelOf(names, fact.dataset.fact!, fact.dataset.slug!);
}

/** A result, without its topics' labels. Its link tells the article what to mark. @param missing what stands before the words that it lacks */
export function drawResult(result: SearchResult, query: string, missing: string): HTMLLIElement {
  const href = query ? `${result.url}#q=${encodeURIComponent(query)}` : result.url;
  const facts = element(
    'p',
    { class: 'entry-facts' },
    result.when ? element('span', {}, result.when) : element('time', { datetime: result.date }, longDate(result.date)),
  );
  for (const kind of ['category', 'source'] as const) {
    if (result[kind]) facts.append(element('span', { 'data-fact': kind, 'data-slug': result[kind] }));
  }
  if (result.archive) facts.append(element('span', { class: 'archive-name' }, result.archive));
  if (result.missing.length > 0)
    facts.append(
      element('span', { class: 'missing', 'data-missing': '' }, missing, element('s', {}, result.missing.join(' '))),
    );
  return element(
    'li',
    { class: 'entry', 'data-search-result': '' },
    element('h2', { class: 'entry-title' }, element('a', { href }, ...marked(result.titlePieces))),
    element('p', { class: 'excerpt' }, ...marked(result.excerptPieces)),
    facts,
  );
}

/** How many values of a filter are listed, those with the most results. */
const listed = 100;

/** What has no year stands last. */
const yearOf = (value: string): number => (value === undatedFolder ? 0 : Number(value));

/** The choices of one filter with their counts; what is chosen stays, though it may count nothing. @param undated what is said of articles without a year */
export function drawChoices(
  kind: FilterKind,
  counts: Record<string, number>,
  chosen: readonly string[],
  names: Names,
  undated: string,
): HTMLLIElement[] {
  const values = new Set([...chosen, ...Object.keys(counts)]);
  const choices = [...values].map((value) => ({
    value,
    count: counts[value] ?? 0,
    label: kind !== 'year' ? labelOf(names, kind, value) : value === undatedFolder ? undated : value,
  }));
  choices.sort((a, b) => (kind === 'year' ? yearOf(b.value) - yearOf(a.value) : b.count - a.count));
  return choices.slice(0, listed).map(({ value, count, label }) => {
    const box = element('input', { type: 'checkbox', name: kind, value });
    box.checked = chosen.includes(value);
    return element(
      'li',
      {},
      element('label', {}, box, ` ${label} `, element('span', { class: 'count' }, String(count))),
    );
  });
}

/** Links to the pages of results around the one that is shown. */
export function drawPages(state: SearchState, pages: number, words: { newer: string; older: string }): HTMLElement[] {
  const link = (page: number, label: string, rel: string) =>
    element('a', { href: writeAddress({ ...state, page }), 'data-page': String(page), ...(rel && { rel }) }, label);
  const links: HTMLElement[] = [];
  if (state.page > 1) links.push(link(state.page - 1, words.newer, 'prev'));
  for (let page = Math.max(1, state.page - 3); page <= Math.min(pages, state.page + 3); page++) {
    const one = link(page, String(page), '');
    if (page === state.page) one.setAttribute('aria-current', 'page');
    links.push(one);
  }
  if (state.page < pages) links.push(link(state.page + 1, words.older, 'next'));
  return links;
}

/** Offers where nothing was found. */
export const drawOffers = (offers: readonly Offer[]): HTMLLIElement[] =>
  offers.map(({ query, total }) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: writeAddress({ query, filters: {}, dates: {}, scope: 'own', sort: 'relevance', page: 1 }),
          'data-offer': '',
        },
        query,
      ),
      ' ',
      element('span', { class: 'count' }, String(total)),
    ),
  );
