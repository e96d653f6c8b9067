/**
 * `/search/box.js`: the search box over any page, opened by a slash. It suggests names and titles, and leads to the
 * search page for the rest. Loaded when it is first opened.
 */
import './old-browsers.ts';
import type { Edition } from '../../core/edition.ts';
import { bindCombobox } from './combobox.ts';
import type { Suggestion } from './suggest.ts';
import { element } from './view.ts';

/** The interface's words, which the masthead's link to the search page carries. */
type BoxWords = Record<'search' | 'suggestions' | Suggestion['kind'], string>;

const client = () => import('./client.js') as Promise<typeof import('./client.ts')>;

let dialog: HTMLDialogElement | undefined;

/** @param link to the search page, which is asked with what was typed */
function makeBox(link: HTMLAnchorElement): HTMLDialogElement {
  const words: BoxWords = JSON.parse(link.dataset.searchWords!);
  const edition = document.documentElement.lang as Edition;
  const list = element('ul', {
    id: 'search-box-suggestions',
    class: 'search-suggestions',
    role: 'listbox',
    'aria-label': words.suggestions,
    hidden: '',
  });
  const input = element('input', {
    type: 'text',
    name: 'q',
    inputmode: 'search',
    enterkeyhint: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    role: 'combobox',
    'aria-label': words.search,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  });
  const ask = (query: string): void => {
    if (query.trim()) location.assign(`${link.href}?${new URLSearchParams({ q: query.trim() })}`);
  };
  const form = element(
    'form',
    { class: 'search-form', role: 'search', action: link.href, method: 'get' },
    element('div', { class: 'search-box' }, input, list),
    element('button', { type: 'submit' }, words.search),
  );
  const box = element('dialog', { class: 'search-dialog', 'aria-label': words.search }, form);
  bindCombobox(input, list, {
    suggest: async (typed) => (typed.trim() ? (await client()).suggest(typed, edition) : []),
    submit: ask,
    pause: () => undefined,
    kindLabel: (kind) => words[kind],
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(input.value);
  });
  // A click beside the form closes it, as with any menu.
  box.addEventListener('click', ({ target }) => {
    if (target === box) box.close();
  });
  document.body.append(box);
  return box;
}

/** Opens the box; a browser without dialogs goes to the search page. Focus returns where it was when it closes. */
export function open(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search-words]')!;
  if (typeof HTMLDialogElement !== 'function') {
    location.assign(link.href);
    return;
  }
  dialog ??= makeBox(link);
  dialog.showModal();
  dialog.querySelector('input')!.select();
  // The index is opened while the reader begins to type.
  void client().then((search) => search.open().catch(() => undefined));
}
