/** `/search/page.js`: the search page. Nothing is fetched before the reader asks, or the address does. */
import './old-browsers.ts';
import type { Names } from '../index-format.ts';
import { isAsked, readAddress, type SearchState, writeAddress } from './address.ts';
import { bindCombobox } from './combobox.ts';
import { type FilterKind, filterKinds } from './filters.ts';
import {
  clear,
  edition,
  filtersBox,
  form,
  input,
  load,
  offersBox,
  outcome,
  pagesBox,
  part,
  results,
  say,
  similarBox,
  similarHeading,
  sortBox,
  status,
  words,
} from './page-parts.ts';
import type { Sort } from './ranking.ts';
import type { SearchResult } from './show.ts';
import { drawChoices, drawOffers, drawPages, drawResult, element } from './view.ts';

/** Results on one page. */
const pageSize = 10;

/** With so few exact results, what is similar is shown below them. */
const few = 2;
/** How much of it. */
const similarShown = 5;

const client = () => import('./client.js') as Promise<typeof import('./client.ts')>;

let state: SearchState = readAddress(location.search);
/** Goes up with every search, so that a slow answer never covers a later one. */
let turn = 0;

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
  // Of nothing there is nothing to choose.
  filtersBox.hidden = answer.total === 0 && Object.keys(filters).length === 0;
  status.dataset.tier = answer.tier;
  say(shown.length < wanted.length ? words.partial : outcome(answer, query), answer.total);
  if (!filtersBox.hidden) await drawFilters(names, mine);
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
      say(navigator.onLine ? words.unavailable : words.offline);
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
window.addEventListener('popstate', () => {
  state = readAddress(location.search);
  showState();
  void run();
});
/** The index is opened while the reader begins to type. */
input.addEventListener('focus', async () => (await client()).open().catch(console.error), { once: true });
showState();
void run();
