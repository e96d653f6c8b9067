/** The search page as it is published, with its script at work and a service of the test behind it. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { onTestFinished, vi } from 'vitest';
import type { Scope } from '../../../src/search/client/client.ts';
import type { SearchService } from '../../../src/search/client/service.ts';
import { complete, enliven, type Seen, stubBrowser, Visits } from './browser-of.ts';
import { answerOf, resultOf, type Workers, workersOf } from './fake-worker.ts';

/** The page of the reviewed archive. */
const published = readFileSync(
  new URL('../../fixtures/reference/published/zh-hans/search/index.html', import.meta.url),
  'utf8',
);

/** Where it is open. */
const address = 'https://archive.example/ref/zh-hans/search/';

/** What a page is opened with. */
export interface Opening {
  /** The address's query. */
  query?: string;
  service?: Partial<SearchService>;
  /** Services of other archives by the addresses of their indexes; those without one cannot be reached. */
  others?: Readonly<Record<string, Partial<SearchService>>>;
  scope?: Scope;
  /** Whether filters stand beside the results. */
  isWide?: boolean;
  isOnline?: boolean;
  savesData?: boolean;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Waits until all that was begun has come to its end; a question that a test holds back is not waited for. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await vi.dynamicImportSettled();
    for (let turns = 0; turns < 5; turns++) await turn();
  }
}

/** The archive's own service; a question that the test says nothing of finds nothing. */
function serviceOf(given: Partial<SearchService> = {}): SearchService {
  return {
    open: async () => undefined,
    search: async () => answerOf(0),
    similar: async () => ({ found: [], version: 'v1' }),
    show: async ({ article }) => resultOf(article),
    suggest: async () => [],
    nearest: async () => [],
    names: async () => [],
    ...given,
  };
}

/** Workers with that service and those of other archives behind them. */
function workersFor(own: SearchService, { others = {} }: Opening): Workers {
  return workersOf((root) => {
    if (root.startsWith('file:')) return own;
    const other = others[root];
    if (!other) throw Object.assign(new Error(root), { name: 'SearchUnavailable' });
    return { show: own.show, names: own.names, ...other };
  });
}

/** Opens the page and waits until what it was asked is shown. */
export async function openSearchPage(opening: Opening = {}) {
  const { query = '', scope, isWide = true, isOnline = true, savesData = false } = opening;
  const visits = new Visits(new URL(address + query));
  const window = parseHTML(published);
  const { document, MutationObserver } = window;
  complete(document, () => visits.place);
  if (scope) offerScope(document, scope);
  const seen: Seen = { focused: [], selected: 0, kept: [], logged: [], copied: '', popped: [] };
  enliven(document, window.HTMLElement.prototype, seen);
  const service = serviceOf(opening.service);
  const workers = workersFor(service, opening);
  const { Worker } = workers;
  stubBrowser(seen, visits, { document, MutationObserver, Worker, isWide, isOnline, savesData });
  const logging = vi.spyOn(console, 'error').mockImplementation((error) => {
    seen.logged.push(error);
  });
  onTestFinished(async () => {
    await settle();
    logging.mockRestore();
    vi.unstubAllGlobals();
  });
  // The script takes the parts of the page when it is loaded.
  vi.resetModules();
  await import('../../../src/search/client/page.ts');
  await settle();
  return new OpenPage(window, visits, workers, seen, service);
}

/** As SearchForm.astro draws it where there are other archives. */
function offerScope(document: Document, scope: Scope): void {
  document.querySelector<HTMLElement>('[data-search-form]')!.dataset.scope = JSON.stringify(scope);
  const boxes = ['<input type="radio" name="in" value="own" checked>', '<input type="radio" name="in" value="all">'];
  document.querySelector('.search-choices')!.insertAdjacentHTML('beforeend', boxes.join(''));
}

/** What a reader does with the page, and sees of it. */
class OpenPage {
  declare readonly window: ReturnType<typeof parseHTML>;
  declare readonly visits: Visits;
  declare readonly workers: Workers;
  declare readonly seen: Seen;
  /** Answers the questions that come; a test may change it. */
  declare readonly service: SearchService;
  readonly document: Document;
  readonly status: HTMLElement;
  readonly input: HTMLInputElement;

  constructor(
    window: ReturnType<typeof parseHTML>,
    visits: Visits,
    workers: Workers,
    seen: Seen,
    service: SearchService,
  ) {
    Object.assign(this, { window, visits, workers, seen, service });
    this.document = window.document;
    this.status = this.one('[data-search-status]');
    this.input = this.one('input[name=q]');
  }

  one<Kind extends HTMLElement>(selector: string): Kind {
    return this.document.querySelector<Kind>(selector)!;
  }

  texts(selector: string): string[] {
    const all = [...this.document.querySelectorAll(selector)];
    return all.map(({ textContent }) => textContent!.trim().replace(/\s+/g, ' '));
  }

  titles(): string[] {
    return this.texts('[data-search-results] .entry-title');
  }

  /** What was asked of a service, by the name of the question. */
  asked(name: keyof SearchService): unknown[][] {
    return this.workers.questions.filter((one) => one.name === name).map(({ args }) => args);
  }

  async send(target: Element, type: string, facts: object = {}): Promise<Event> {
    const event = Object.assign(new this.window.Event(type, { bubbles: true, cancelable: true }), facts);
    target.dispatchEvent(event);
    await settle();
    return event;
  }

  /** Types a query and submits it. */
  search(typed: string): Promise<Event> {
    this.input.value = typed;
    return this.send(this.one('[data-search-form]'), 'submit');
  }

  /** Chooses a value of a filter, or lets it go. */
  async choose(kind: string, value: string): Promise<void> {
    const box = this.one<HTMLInputElement>(`input[name=${kind}][value="${value}"]`);
    box.checked = !box.checked;
    box.focus();
    await this.send(box, 'change');
  }

  /** Goes through the history. */
  async go(steps: number): Promise<void> {
    this.visits.go(steps);
    for (const listener of this.seen.popped) listener();
    await settle();
  }
}
