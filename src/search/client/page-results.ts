/** Draws what a search of the page found, and what belongs beside it. */
import type { Names } from '../index-format.ts';
import { type SearchState, writeAddress } from './address.ts';
import type { SearchResponse } from './client.ts';
import { filterKinds } from './filters.ts';
import {
  clear,
  edition,
  fill,
  filtersBox,
  loadEach,
  notes,
  offersBox,
  outcome,
  pagesBox,
  part,
  results,
  say,
  scope,
  similarBox,
  similarHeading,
  status,
  takeBox,
  words,
} from './page-parts.ts';
import { drawChoices, drawOffers, drawPages, drawResult, element, labelFacts } from './view.ts';

/** Results on one page. */
const pageSize = 10;

/** With so few exact results, what is similar is shown below them. */
const few = 2;
/** How much of it. */
const similarShown = 5;

/** The program that searches; loaded with the first question. */
export const client = () => import('./client.js') as Promise<typeof import('./client.ts')>;

/** What a state asks for. */
export const optionsOf = ({ filters, dates, synonyms, sort, scope: where }: SearchState) => ({
  edition,
  filters,
  dates,
  sort,
  ...(synonyms !== undefined && { synonyms }),
  ...(where === 'all' && scope.others.length > 0 && { scope }),
});

/** The topics' labels, of the other archives as well where these are asked. */
export async function fetchNames({ scope: where }: SearchState): Promise<Names> {
  const { names } = await client();
  const others = where === 'all' ? scope.others.map(({ url }) => names(edition, url)) : [];
  const all = await Promise.allSettled([names(edition), ...others]);
  return all.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
}

/** Draws the choices of the filters that are open. @param isCurrent false once a later search has begun */
export async function drawFilters(state: SearchState, isCurrent: () => boolean): Promise<void> {
  const open = filterKinds.filter((kind) => {
    const box = filtersBox.querySelector<HTMLDetailsElement>(`[data-filter=${kind}]`);
    return box?.open || state.filters[kind];
  });
  const { search } = await client();
  const [{ counts }, names] = await Promise.all([
    search(state.query, { ...optionsOf(state), sort: 'date', count: open }),
    fetchNames(state),
  ]);
  if (!isCurrent()) return;
  // Whoever works by keyboard stays at the choice just made, though it is drawn anew.
  const { name, value } = document.activeElement as HTMLInputElement;
  for (const kind of open) {
    const list = filtersBox.querySelector(`[data-filter=${kind}] ul`);
    list?.replaceChildren(...drawChoices(kind, counts[kind] ?? {}, state.filters[kind] ?? [], names, words.undated));
  }
  const same = [...filtersBox.querySelectorAll('input')].find((box) => box.name === name && box.value === value);
  same?.focus();
}

/** What is similar where little was found, and, where nothing was, what the query may have meant. */
async function drawMore(state: SearchState, answer: SearchResponse, isCurrent: () => boolean): Promise<void> {
  const { similar, nearest } = await client();
  const { query } = state;
  const isExact = answer.tier === 'exact' && answer.total > 0;
  if (isExact && answer.total <= few && query) {
    const { scope: _, ...options } = optionsOf(state);
    const found = (await similar(query, options)).slice(0, similarShown);
    await loadEach(found, (result) => {
      if (!isCurrent()) return;
      similarHeading.hidden = false;
      similarBox.append(drawResult(result, query, words.missing));
    });
  }
  if (isExact) return;
  const offers = query ? await nearest(query, edition) : [];
  if (isCurrent() && offers.length > 0) offersBox.append(element('li', {}, words.nearest), ...drawOffers(offers));
}

/** Tells what is not seen in the results: words that were asked as well, dates in doubt, archives that do not answer. */
function drawNotes(state: SearchState, { synonyms, doubts, unreachable }: SearchResponse): void {
  if (synonyms) {
    const told = fill(synonyms.followed ? words.also : words.known, 'words', synonyms.words.join('、'));
    const href = writeAddress({ ...state, page: 1, synonyms: !synonyms.followed });
    const other = synonyms.followed ? words.asTyped : words.withAlso;
    notes.append(told, element('a', { href, 'data-synonyms': '' }, other), ' ');
  }
  if (doubts?.partial) notes.append(fill(words.partialDates, 'count', doubts.partial));
  if (doubts?.unknown) notes.append(fill(words.unknownDates, 'count', doubts.unknown));
  if (unreachable.length > 0) notes.append(fill(words.unreachable, 'archives', unreachable.join('、')));
}

/**
 * Searches for a state and shows what is found, each result as it comes; the status has a total when all are there.
 * @returns the state as it is shown: a page beyond the last is one that a filter or a correction left behind
 */
export async function showResults(asked: SearchState, isCurrent: () => boolean): Promise<SearchState> {
  const { search } = await client();
  const answer = await search(asked.query, { ...optionsOf(asked), shows: asked.page === 1 });
  if (!isCurrent()) return asked;
  const pages = Math.max(1, Math.ceil(answer.total / pageSize));
  const state = { ...asked, page: Math.min(asked.page, pages) };
  const first = (state.page - 1) * pageSize;
  clear();
  drawNotes(state, answer);
  results.start = first + 1;
  const missed = await loadEach(answer.results.slice(first, first + pageSize), (result) => {
    if (isCurrent()) results.append(drawResult(result, state.query, words.missing));
  });
  if (!isCurrent()) return state;
  const labels = fetchNames(asked);
  pagesBox.append(...(pages > 1 ? drawPages(state, pages, words) : []));
  takeBox.hidden = answer.total === 0;
  // Of nothing there is nothing to choose.
  filtersBox.hidden = answer.total === 0 && Object.keys(state.filters).length === 0;
  status.dataset.tier = answer.tier;
  say(missed > 0 ? words.partial : outcome(answer, state.query), answer.total);
  labelFacts(part('.search-found'), await labels);
  if (!filtersBox.hidden) await drawFilters(state, isCurrent);
  await drawMore(state, answer, isCurrent);
  labelFacts(part('.search-found'), await labels);
  return state;
}
