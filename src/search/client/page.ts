/** `/search/page.js`: the search page. It opens the index at once; posting lists and texts are fetched when they are asked for. */
import './old-browsers.ts';
import { isAsked, readAddress, type SearchState, writeAddress } from './address.ts';
import { bindCombobox } from './combobox.ts';
import { isDateBound } from './dates.ts';
import type { FilterKind } from './filters.ts';
import { keepForOffline } from './keep.ts';
import {
  browseBox,
  clear,
  edition,
  filtersBox,
  form,
  input,
  notes,
  offersBox,
  pagesBox,
  part,
  results,
  say,
  sortBox,
  status,
  takeBox,
  words,
} from './page-parts.ts';
import { client, drawFilters, showResults } from './page-results.ts';
import type { Sort } from './ranking.ts';
import { bindTake } from './take.ts';
import { element } from './view.ts';

let state: SearchState = readAddress(location.search);
/** Whether the index was asked to be kept on the device. */
let isKept = false;

/** Goes up with every search, so that a slow answer never covers a later one. */
let turn = 0;

const pageTitle = document.title;

async function run(): Promise<void> {
  const mine = ++turn;
  document.title = state.query ? `${state.query} · ${pageTitle}` : pageTitle;
  const isSearching = isAsked(state);
  // What will stand on the page takes its room at once, so that nothing moves when it comes.
  filtersBox.hidden = !isSearching;
  browseBox.hidden = isSearching;
  delete document.documentElement.dataset.asked;
  if (!isSearching) {
    clear();
    say('');
    return;
  }
  say(words.searching);
  results.setAttribute('aria-busy', 'true');
  try {
    const shown = await showResults(state, () => mine === turn);
    if (mine === turn) state = shown;
    if (!isKept) keepForOffline();
    isKept = true;
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

const dateBoxes = (['from', 'to'] as const).map((end) => part<HTMLInputElement>(`input[name=${end}]`));
const scopeBoxes = [...form.querySelectorAll<HTMLInputElement>('input[name=in]')];

function showState(): void {
  input.value = state.query;
  sortBox.value = state.sort;
  for (const box of dateBoxes) box.value = state.dates[box.name as 'from' | 'to'] ?? '';
  for (const box of scopeBoxes) box.checked = box.value === state.scope;
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
for (const box of dateBoxes)
  box.addEventListener('change', () => {
    // The browser says of what is no date how it is to be written.
    if (!box.reportValidity()) return;
    const dates = dateBoxes.flatMap(({ name, value }) => (isDateBound(value) ? [[name, value]] : []));
    go({ dates: Object.fromEntries(dates) }, true);
  });
for (const box of scopeBoxes)
  box.addEventListener('change', () => go({ scope: box.value === 'all' ? 'all' : 'own', filters: {} }, true));
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
    const mine = turn;
    if (open && isAsked(state)) await drawFilters(state, () => mine === turn).catch(console.error);
  },
  true,
);
// Where the results stand below the filters they come first: the filters are closed but for those in use.
if (!matchMedia('(min-width: 52rem)').matches) {
  for (const box of filtersBox.querySelectorAll<HTMLDetailsElement>('[data-filter]'))
    box.open = state.filters[box.dataset.filter as FilterKind] !== undefined;
}
for (const box of [pagesBox, offersBox, notes]) {
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
bindTake(takeBox, () => state);
window.addEventListener('popstate', () => {
  state = readAddress(location.search);
  showState();
  void run();
});
showState();
void run();
/** What every search needs is there when the reader begins to type. */
void client().then((search) => search.open().catch(console.error));
