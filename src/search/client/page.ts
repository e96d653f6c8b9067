/** `/search/page.js`: the search page. Nothing is fetched before the reader asks, or the address does. */
import type { Edition } from '../../core/edition.ts';
import type { Names } from '../index-format.ts';
import { isAsked, readAddress, type SearchState, writeAddress } from './address.ts';
import type { LazyResult, SearchResponse } from './client.ts';
import { bindCombobox } from './combobox.ts';
import { type FilterKind, filterKinds } from './filters.ts';
import type { Sort } from './ranking.ts';
import type { SearchResult } from './show.ts';
import { drawChoices, drawOffers, drawPages, drawResult, element } from './view.ts';

/** Results on one page. */
const pageSize = 10;

/** With so few exact results, what is similar is shown below them. */
const few = 2;
/** How much of it. */
const similarShown = 5;

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
  | 'archive'
  | 'nearest'
  | 'undated'
  | 'newer'
  | 'older'
  | FilterKind
  | 'title',
  string
>;

const part = <Kind extends Element>(selector: string): Kind => document.querySelector<Kind>(selector)!;
const form = part<HTMLFormElement>('[data-search-form]');
const input = part<HTMLInputElement>('input[name=q]');
const sortBox = part<HTMLSelectElement>('select[name=sort]');
const status = part<HTMLElement>('[data-search-status]');
const results = part<HTMLOListElement>('[data-search-results]');
const offersBox = part<HTMLUListElement>('[data-search-offers]');
const similarHeading = part<HTMLElement>('[data-search-similar]');
const similarBox = part<HTMLOListElement>('[data-search-similar-results]');
const pagesBox = part<HTMLElement>('[data-search-pages]');
const filtersBox = part<HTMLElement>('[data-search-filters]');
const words: PageWords = JSON.parse(form.dataset.words!);
const edition = document.documentElement.lang as Edition;

const client = () => import('./client.js') as Promise<typeof import('./client.ts')>;

let state: SearchState = readAddress(location.search);
/** Goes up with every search, so that a slow answer never covers a later one. */
let turn = 0;

const fill = (text: string, count: number): string => text.replace('{count}', String(count));

function say(text: string, total?: number): void {
  status.textContent = text;
  if (total === undefined) delete status.dataset.total;
  else status.dataset.total = String(total);
}

function clear(): void {
  for (const box of [results, similarBox, offersBox, pagesBox]) box.replaceChildren();
  similarHeading.hidden = true;
}

async function drawFilters(names: Names, mine: number): Promise<void> {
  const open = filterKinds.filter((kind) => {
    const box = filtersBox.querySelector<HTMLDetailsElement>(`[data-filter=${kind}]`);
    return box?.open || state.filters[kind];
  });
  const { search } = await client();
  const { counts } = await search(state.query, { edition, filters: state.filters, sort: 'date', count: open });
  if (mine !== turn) return;
  // Whoever works by keyboard stays at the choice just made, though it is drawn anew.
  const { name, value } = document.activeElement as HTMLInputElement;
  for (const kind of open) {
    const list = filtersBox.querySelector(`[data-filter=${kind}] ul`);
    list?.replaceChildren(...drawChoices(kind, counts[kind] ?? {}, state.filters[kind] ?? [], names, words.undated));
  }
  const same = [...filtersBox.querySelectorAll('input')].find((box) => box.name === name && box.value === value);
  same?.focus();
}

/** What could be loaded of some results. @throws the first error where nothing could */
async function load(found: readonly LazyResult[]): Promise<SearchResult[]> {
  const loaded = await Promise.allSettled(found.map((one) => one.load()));
  const shown = loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = loaded.find((one) => one.status === 'rejected');
  if (failed && shown.length === 0) throw failed.reason;
  return shown;
}

const draw = (shown: readonly SearchResult[], names: Names): HTMLLIElement[] =>
  shown.map((result) => drawResult(result, state.query, names, words.missing));

/** What is similar where little was found, and, where nothing was, what the query may have meant. */
async function drawMore(total: number, isExact: boolean, names: Names, mine: number): Promise<void> {
  const { similar, nearest } = await client();
  const { query, filters } = state;
  if (isExact && total > 0 && total <= few && query) {
    const found = (await similar(query, { edition, filters })).slice(0, similarShown);
    const shown = await load(found);
    if (mine !== turn || shown.length === 0) return;
    similarHeading.hidden = false;
    similarBox.append(...draw(shown, names));
  }
  if (isExact && total > 0) return;
  const offers = query ? await nearest(query, edition) : [];
  if (mine === turn && offers.length > 0) offersBox.append(element('li', {}, words.nearest), ...drawOffers(offers));
}

/** What the status says of an answer. */
function outcome({ total, tier }: SearchResponse): string {
  if (total > 0) return tier === 'exact' ? fill(words.count, total) : words.approximate;
  return state.query && !/[\p{L}\p{N}]/u.test(state.query) ? words.signs : words.nothing;
}

async function show(mine: number): Promise<void> {
  const { search, names: fetchNames } = await client();
  const { query, filters, sort } = state;
  const answer = await search(query, { edition, filters, sort });
  if (mine !== turn) return;
  const pages = Math.max(1, Math.ceil(answer.total / pageSize));
  // A page beyond the last is one that a filter or a correction left behind.
  state = { ...state, page: Math.min(state.page, pages) };
  const first = (state.page - 1) * pageSize;
  const wanted = answer.results.slice(first, first + pageSize);
  const [shown, names] = await Promise.all([load(wanted), fetchNames(edition).catch((): Names => [])]);
  if (mine !== turn) return;
  clear();
  results.start = first + 1;
  results.append(...draw(shown, names));
  pagesBox.append(...(pages > 1 ? drawPages(state, pages, words) : []));
  status.dataset.tier = answer.tier;
  say(shown.length < wanted.length ? words.partial : outcome(answer), answer.total);
  await drawFilters(names, mine);
  await drawMore(answer.total, answer.tier === 'exact', names, mine);
}

const pageTitle = document.title;

async function run(): Promise<void> {
  const mine = ++turn;
  document.title = state.query ? `${state.query} · ${pageTitle}` : pageTitle;
  const isSearching = isAsked(state);
  // What will stand on the page takes its room at once, so that nothing moves when it comes.
  filtersBox.hidden = !isSearching;
  if (!isSearching) {
    clear();
    say('');
    return;
  }
  say(words.searching);
  results.setAttribute('aria-busy', 'true');
  try {
    await show(mine);
  } catch (error) {
    if (mine !== turn) return;
    // What is shown already stays: a filter's counts or an offer may be missing beside it.
    if (status.dataset.total === undefined) {
      clear();
      say(words.unavailable);
      status.append(' ', element('a', { href: form.dataset.archive! }, words.archive));
    }
    console.error(error);
  } finally {
    if (mine === turn) results.removeAttribute('aria-busy');
  }
}

/** Shows another state; a new entry in the history for what the reader chose, none for what they are typing. */
function go(next: Partial<SearchState>, keep: boolean): void {
  const changed: SearchState = { ...state, page: 1, ...next };
  const address = writeAddress(changed);
  if (address === writeAddress(state) && !keep) return;
  state = changed;
  if (keep && address !== writeAddress(readAddress(location.search))) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  void run();
}

function showState(): void {
  input.value = state.query;
  sortBox.value = state.sort;
}

bindCombobox(input, part<HTMLUListElement>('[data-search-suggestions]'), {
  suggest: async (typed) => (typed.trim() ? (await client()).suggest(typed, edition) : []),
  submit: (query) => go({ query: query.trim() }, true),
  pause: (query) => go({ query: query.trim() }, false),
  kindLabel: (kind) => words[kind],
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ query: input.value.trim() }, true);
});
sortBox.addEventListener('change', () => go({ sort: sortBox.value as Sort }, true));
filtersBox.addEventListener('change', ({ target }) => {
  const { name } = target as HTMLInputElement;
  const chosen = [...filtersBox.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)];
  const { [name as FilterKind]: _, ...others } = state.filters;
  const values = chosen.map(({ value }) => value);
  go({ filters: values.length > 0 ? { ...others, [name]: values } : others }, true);
});
filtersBox.addEventListener(
  'toggle',
  async ({ target }) => {
    const { open } = target as HTMLDetailsElement;
    if (open && isAsked(state)) await drawFilters(await (await client()).names(edition), turn).catch(console.error);
  },
  true,
);
// Where the results stand below the filters they come first: the filters are closed but for those in use.
if (!matchMedia('(min-width: 52rem)').matches) {
  for (const box of filtersBox.querySelectorAll<HTMLDetailsElement>('[data-filter]'))
    box.open = state.filters[box.dataset.filter as FilterKind] !== undefined;
}
for (const box of [pagesBox, offersBox]) {
  box.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(readAddress(new URL(link.href).search), true);
    showState();
    // The link that was followed is gone: reading goes on at the status.
    status.focus({ preventScroll: true });
    input.scrollIntoView({ block: 'nearest' });
  });
}
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  input.focus();
  input.select();
});
window.addEventListener('popstate', () => {
  state = readAddress(location.search);
  showState();
  void run();
});
/** The index is opened while the reader begins to type. */
input.addEventListener('focus', async () => (await client()).open().catch(console.error), { once: true });
showState();
void run();
