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
  const box = new Combobox(input, list, actions);
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) box.typed();
  });
  input.addEventListener('compositionend', () => box.typed());
  input.addEventListener('blur', () => box.close());
  input.addEventListener('keydown', (event) => {
    // Safari reports the key that ends a composition after the composition, with this code.
    if (event.isComposing || event.keyCode === 229) return;
    if (box.pressed(event.key)) event.preventDefault();
  });
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const option = (event.target as Element).closest('[role=option]');
    box.choose([...list.children].indexOf(option!));
  });
}

class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #actions: ComboboxActions;
  #suggestions: readonly Suggestion[] = [];
  /** The option that the arrows stand on; -1 where they stand on none. */
  #active = -1;
  /** Counts changes: an answer that comes after the next change is out of date. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(input: HTMLInputElement, list: HTMLUListElement, actions: ComboboxActions) {
    this.#input = input;
    this.#list = list;
    this.#actions = actions;
  }

  /** The reader changed the words: after a pause, suggestions are asked for. */
  typed(): void {
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      this.#actions.pause(this.#input.value);
      // The search itself says why it failed; there are then simply no suggestions.
      const next = await this.#actions.suggest(this.#input.value).catch(() => []);
      if (turn === this.#turn && document.activeElement === this.#input) this.#show(next);
    }, pauseLength);
  }

  close(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    this.#show([]);
  }

  /** @returns true for a key that means something to the box */
  pressed(key: string): boolean {
    const last = this.#suggestions.length - 1;
    if (key === 'Enter') this.#enter();
    else if (last < 0) return false;
    else if (key === 'ArrowDown') this.#activate(this.#active === last ? -1 : this.#active + 1);
    else if (key === 'ArrowUp') this.#activate(this.#active === -1 ? last : this.#active - 1);
    else if (key === 'Escape') this.close();
    else return false;
    return true;
  }

  /** Takes a suggestion; nothing where there is none of that number. */
  choose(at: number): void {
    const suggestion = this.#suggestions[at];
    if (!suggestion) return;
    this.close();
    if (suggestion.url !== undefined) {
      location.assign(suggestion.url);
      return;
    }
    this.#input.value = suggestion.text;
    this.#actions.submit(suggestion.text);
  }

  #enter(): void {
    if (this.#active >= 0) {
      this.choose(this.#active);
      return;
    }
    this.close();
    this.#actions.submit(this.#input.value);
  }

  #show(suggestions: readonly Suggestion[]): void {
    this.#suggestions = suggestions;
    this.#list.replaceChildren(
      ...suggestions.map(({ text, kind }, at) =>
        element(
          'li',
          { role: 'option', id: `${this.#list.id}-${at}`, 'aria-selected': 'false' },
          element('span', {}, text),
          element('span', { class: 'count' }, this.#actions.kindLabel(kind)),
        ),
      ),
    );
    this.#list.hidden = suggestions.length === 0;
    this.#input.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.#activate(-1);
  }

  #activate(at: number): void {
    this.#active = at;
    const options = [...this.#list.children];
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === at));
    if (at === -1) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', options[at]!.id);
  }
}
