/** What the search page's script finds in a browser, over linkedom's document. */
import { onTestFinished, vi } from 'vitest';

/** An address and its history, as a browser keeps them. */
export class Visits {
  readonly #stack: URL[];
  #at = 0;
  constructor(first: URL) {
    this.#stack = [first];
  }
  get place(): URL {
    return this.#stack[this.#at]!;
  }
  /** How many entries there are, the first among them. */
  get length(): number {
    return this.#stack.length;
  }
  push(address: string): void {
    this.#stack.splice(this.#at + 1, Number.POSITIVE_INFINITY, new URL(address, this.place));
    this.#at++;
  }
  replace(address: string): void {
    this.#stack[this.#at] = new URL(address, this.place);
  }
  go(steps: number): void {
    this.#at += steps;
  }
}

/** Gives a class of linkedom's a property for as long as the test runs: other tests know it without. */
export function lend(prototype: object, name: string, property: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  Object.defineProperty(prototype, name, { configurable: true, ...property });
  onTestFinished(() => {
    if (own) Object.defineProperty(prototype, name, own);
    else Reflect.deleteProperty(prototype, name);
  });
}

/** Gives linkedom's elements what they lack of a browser's and the search page uses. @param place where it is open */
export function complete(document: Document, place: () => URL): void {
  const define = (selector: string, name: string, property: PropertyDescriptor) =>
    lend(Object.getPrototypeOf(document.querySelector(selector)!), name, property);
  const reflected = (name: string): PropertyDescriptor => ({
    get(this: Element) {
      return this.hasAttribute(name);
    },
    set(this: Element, value: boolean) {
      this.toggleAttribute(name, value);
    },
  });
  define('input', 'checked', reflected('checked'));
  define('details', 'open', reflected('open'));
  define('select', 'value', {
    get(this: Element) {
      return this.querySelector('option[selected]')?.getAttribute('value') ?? '';
    },
    set(this: Element, value: string) {
      for (const option of this.children) option.toggleAttribute('selected', option.getAttribute('value') === value);
    },
  });
  define('a', 'href', {
    get(this: Element) {
      return new URL(this.getAttribute('href')!, place()).href;
    },
    set(this: Element, value: string) {
      this.setAttribute('href', value);
    },
  });
  Object.defineProperty(document, 'activeElement', { value: document.body, writable: true });
}

/** What a page did that its document does not show. */
export interface Seen {
  focused: Element[];
  /** How often the text of a box was selected. */
  selected: number;
  /** What the service worker was told. */
  kept: unknown[];
  logged: unknown[];
  copied: string;
  /** Who is told that the reader went through the history. */
  popped: (() => void)[];
}

/** Lets elements take focus and check what they hold. */
export function enliven(document: Document, prototype: object, seen: Seen): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('input')) {
    box.select = () => {
      seen.selected++;
    };
    box.reportValidity = () => new RegExp(`^(?:${box.getAttribute('pattern') ?? '.*'})?$`, 'v').test(box.value);
  }
  lend(prototype, 'scrollIntoView', { value: () => undefined });
  lend(prototype, 'focus', {
    value(this: Element) {
      seen.focused.push(this);
      (document as { activeElement: Element }).activeElement = this;
    },
  });
}

/** Makes a browser of the test's process. @param given what each test has of its own */
export function stubBrowser(
  seen: Seen,
  visits: Visits,
  given: { isWide: boolean; isOnline: boolean; savesData: boolean } & Record<
    'document' | 'MutationObserver' | 'Worker',
    unknown
  >,
): void {
  const { isWide, isOnline, savesData, ...globals } = given;
  const stubs = {
    ...globals,
    window: { addEventListener: (_: string, listener: () => void) => seen.popped.push(listener) },
    location: {
      get search() {
        return visits.place.search;
      },
      get href() {
        return visits.place.href;
      },
      host: visits.place.host,
    },
    history: {
      pushState: (_: unknown, __: string, to: string) => visits.push(to),
      replaceState: (_: unknown, __: string, to: string) => visits.replace(to),
    },
    navigator: {
      onLine: isOnline,
      connection: { saveData: savesData },
      serviceWorker: { controller: { postMessage: (message: unknown) => seen.kept.push(message) } },
      clipboard: {
        writeText: async (text: string) => {
          seen.copied = text;
        },
      },
    },
    matchMedia: () => ({ matches: isWide }),
    WORKER: '../_assets/search-worker-0a1b2c3d.js',
    fetch: async () => new Response(new Uint8Array([1])),
  };
  for (const [name, value] of Object.entries(stubs)) vi.stubGlobal(name, value);
}
