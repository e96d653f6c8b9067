/** `/search/page.js`: the search page. Nothing is fetched before the reader asks, or the address does. */
import type { Edition } from '../../core/edition.ts';
import type { Names } from '../index-format.ts';
import { isAsked, readAddress, type SearchState, writeAddress } from './address.ts';
import { bindCombobox } from './combobox.ts';
import { type FilterKind, filterKinds } from './filters.ts';
import type { Sort } from './ranking.ts';
import { drawChoices, drawOffers, drawPages, drawResult, element } from './view.ts';

/** Results on one page. */
const pageSize = 10;

/** The interface's words, which the page's HTML carries. */
type PageWords = Record<
  'searching' | 'count' | 'nothing' | 'unavailable' | 'archive' | 'nearest' | 'newer' | 'older' | FilterKind | 'title',
  string
>;

const part = <Kind extends Element>(selector: string): Kind => document.querySelector<Kind>(selector)!;
const form = part<HTMLFormElement>('[data-search-form]');
const input = part<HTMLInputElement>('input[name=q]');
const sortBox = part<HTMLSelectElement>('select[name=sort]');
const status = part<HTMLElement>('[data-search-status]');
const results = part<HTMLOListElement>('[data-search-results]');
const offersBox = part<HTMLUListElement>('[data-search-offers]');
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
  for (const box of [results, offersBox, pagesBox]) box.replaceChildren();
}

async function drawFilters(names: Names, mine: number): Promise<void> {
  const open = filterKinds.filter((kind) => {
    const box = filtersBox.querySelector<HTMLDetailsElement>(`[data-filter=${kind}]`);
    return box?.open || state.filters[kind];
  });
  const { search } = await client();
  const { counts } = await search(state.query, { edition, filters: state.filters, sort: 'date', count: open });
  if (mine !== turn) return;
  filtersBox.hidden = false;
  for (const kind of open) {
    const list = filtersBox.querySelector(`[data-filter=${kind}] ul`);
    list?.replaceChildren(...drawChoices(kind, counts[kind] ?? {}, state.filters[kind] ?? [], names));
  }
}

async function run(): Promise<void> {
  const mine = ++turn;
  if (!isAsked(state)) {
    clear();
    filtersBox.hidden = true;
    say('');
    return;
  }
  say(words.searching);
  results.setAttribute('aria-busy', 'true');
  try {
    const { search, nearest, names: fetchNames } = await client();
    const { query, filters, sort } = state;
    const { total, results: found } = await search(query, { edition, filters, sort });
    if (mine !== turn) return;
    const first = (state.page - 1) * pageSize;
    const [shown, names] = await Promise.all([
      Promise.all(found.slice(first, first + pageSize).map((one) => one.load())),
      fetchNames(edition),
    ]);
    if (mine !== turn) return;
    clear();
    results.start = first + 1;
    results.append(...shown.map((result) => drawResult(result, query, names)));
    pagesBox.append(...(total > pageSize ? drawPages(state, Math.ceil(total / pageSize), words) : []));
    say(total > 0 ? fill(words.count, total) : words.nothing, total);
    await drawFilters(names, mine);
    if (total === 0 && query) {
      const offers = await nearest(query, edition);
      if (mine === turn && offers.length > 0) offersBox.append(element('li', {}, words.nearest), ...drawOffers(offers));
    }
  } catch (error) {
    if (mine !== turn) return;
    clear();
    say(words.unavailable);
    status.append(' ', element('a', { href: form.dataset.archive! }, words.archive));
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
showState();
void run();
