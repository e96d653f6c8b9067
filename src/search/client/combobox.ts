/**
 * The search box with its suggestions: a combobox with a list (WAI-ARIA Authoring Practices). Nothing happens on
 * half-typed pinyin: while an input method composes, keys are its own.
 */
import type { Suggestion } from './suggest.ts';
import { element } from './view.ts';

/** What the box does. */
export interface ComboboxActions {
  suggest(typed: string): Promise<Suggestion[]>;
  /** The reader wants these words searched for. */
  submit(query: string): void;
  /** The reader paused in typing. */
  pause(query: string): void;
  /** How a suggestion's kind is called. */
  kindLabel(kind: Suggestion['kind']): string;
}

/** How long a pause in typing is, in milliseconds. */
const pauseLength = 250;

/** Brings the box to life. */
export function bindCombobox(input: HTMLInputElement, list: HTMLUListElement, actions: ComboboxActions): void {
  let suggestions: Suggestion[] = [];
  let active = -1;
  let typing = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const activate = (at: number): void => {
    active = at;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === at));
    if (at === -1) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[at]!.id);
  };
  const show = (next: Suggestion[]): void => {
    suggestions = next;
    list.replaceChildren(
      ...next.map(({ text, kind }, at) =>
        element(
          'li',
          { role: 'option', id: `${list.id}-${at}`, 'aria-selected': 'false' },
          element('span', {}, text),
          element('span', { class: 'count' }, actions.kindLabel(kind)),
        ),
      ),
    );
    list.hidden = next.length === 0;
    input.setAttribute('aria-expanded', String(next.length > 0));
    activate(-1);
  };
  const close = (): void => {
    typing++;
    clearTimeout(timer);
    show([]);
  };
  const choose = (suggestion: Suggestion): void => {
    close();
    if (suggestion.url !== undefined) {
      location.assign(suggestion.url);
      return;
    }
    input.value = suggestion.text;
    actions.submit(suggestion.text);
  };
  const typed = (): void => {
    const turn = ++typing;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      actions.pause(input.value);
      // The search itself says why it failed; there are then simply no suggestions.
      const next = await actions.suggest(input.value).catch(() => []);
      if (turn === typing && document.activeElement === input) show(next);
    }, pauseLength);
  };

  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) typed();
  });
  input.addEventListener('compositionend', typed);
  input.addEventListener('blur', () => close());
  input.addEventListener('keydown', (event) => {
    // Safari reports the key that ends a composition after the composition, with this code.
    if (event.isComposing || event.keyCode === 229) return;
    const last = suggestions.length - 1;
    if (event.key === 'ArrowDown' && last >= 0) activate(active === last ? -1 : active + 1);
    else if (event.key === 'ArrowUp' && last >= 0) activate(active === -1 ? last : active - 1);
    else if (event.key === 'Escape' && last >= 0) close();
    else if (event.key === 'Enter') {
      const chosen = suggestions[active];
      if (chosen) choose(chosen);
      else {
        close();
        actions.submit(input.value);
      }
    } else return;
    event.preventDefault();
  });
  list.addEventListener('pointerdown', (event) => {
    const option = (event.target as Element).closest('[role=option]');
    event.preventDefault();
    const suggestion = suggestions[[...list.children].indexOf(option!)];
    if (suggestion) choose(suggestion);
  });
}
