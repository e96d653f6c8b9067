import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { word } from '../../../src/i18n/words.ts';
import type { SearchService } from '../../../src/search/client/service.ts';
import { workersOf } from './fake-worker.ts';
import { settle } from './search-page.ts';

const say = (name: Parameters<typeof word>[1]): string => word('zh-Hans', name);
/** Any page of the reviewed archive: its masthead links to the search page. */
const page = readFileSync(
  new URL('../../fixtures/reference/published/zh-hans/about/index.html', import.meta.url),
  'utf8',
);

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page over which the box can be opened. */
async function pageWith(service: Partial<SearchService> = {}, knowsDialogs = true) {
  const window = parseHTML(page);
  const { document } = window;
  const went: string[] = [];
  const done: string[] = [];
  const workers = workersOf(() => ({ open: async () => undefined, ...service }));
  const stubs = {
    document,
    location: { assign: (address: string) => went.push(address) },
    HTMLDialogElement: knowsDialogs ? window.HTMLElement : undefined,
    Worker: workers.Worker,
    WORKER: '../_assets/worker.js',
    fetch: async () => new Response(''),
  };
  for (const [name, value] of Object.entries(stubs)) vi.stubGlobal(name, value);
  const { prototype } = window.HTMLElement;
  const methods = ['showModal', 'close', 'select'] as const;
  for (const name of methods)
    Object.defineProperty(prototype, name, { value: () => done.push(name), configurable: true });
  onTestFinished(async () => {
    await settle();
    for (const name of methods) Reflect.deleteProperty(prototype, name);
    vi.unstubAllGlobals();
  });
  const { open } = await import('../../../src/search/client/box.ts');
  const one = <Kind extends HTMLElement>(selector: string): Kind => document.querySelector<Kind>(selector)!;
  return {
    document,
    open,
    went,
    done,
    workers,
    one,
    async send(target: Element, type: string, facts: object = {}) {
      const event = Object.assign(new window.Event(type, { bubbles: true, cancelable: true }), facts);
      target.dispatchEvent(event);
      await settle();
      return event;
    },
  };
}

test('the box opens over the page, with what stands in it chosen, and opens the index', async () => {
  const { open, one, done, workers, document } = await pageWith();
  open();
  await settle();
  expect(done).toEqual(['showModal', 'select']);
  expect(one('dialog').getAttribute('aria-label')).toBe(say('search'));
  expect(workers.questions.map(({ name }) => name)).toEqual(['open']);
  open();
  expect(document.querySelectorAll('dialog')).toHaveLength(1);
  expect(done).toHaveLength(4);
});

test('it is a combobox with its list, as a screen reader is told', async () => {
  const { open, one } = await pageWith();
  open();
  const [input, list] = [one('dialog input'), one('dialog ul')];
  const told = ['role', 'aria-label', 'aria-autocomplete', 'aria-expanded', 'aria-controls'];
  expect(told.map((name) => input.getAttribute(name))).toEqual(['combobox', say('search'), 'list', 'false', list.id]);
  expect([list.getAttribute('role'), list.getAttribute('aria-label')]).toEqual(['listbox', say('searchSuggestions')]);
  expect(list.hidden).toBe(true);
  expect(one('dialog button').textContent).toBe(say('search'));
});

test('a browser that knows no dialogs goes to the search page', async () => {
  const { open, one, went, document } = await pageWith({}, false);
  open();
  expect(went).toEqual([one<HTMLAnchorElement>('a[data-search-words]').href]);
  expect(document.querySelector('dialog')).toBeNull();
});

test('an index that cannot be opened is no error of the page', async () => {
  const { open } = await pageWith({
    open: async () => {
      throw new Error('offline');
    },
  });
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', listen);
  open();
  await settle();
  process.off('unhandledRejection', listen);
  expect(unhandled).toEqual([]);
});

describe('a query', () => {
  test.each([
    [' 汝州 a&b ', ['?q=%E6%B1%9D%E5%B7%9E+a%26b']],
    ['  ', []],
  ])('%j leads to the search page', async (typed, expected) => {
    const { open, one, send, went } = await pageWith();
    open();
    one<HTMLInputElement>('dialog input').value = typed;
    const event = await send(one('dialog form'), 'submit');
    expect(event.defaultPrevented).toBe(true);
    const { href } = one<HTMLAnchorElement>('a[data-search-words]');
    expect(went).toEqual(expected.map((query) => href + query));
  });

  test.each([
    ['汝', [`汝州${say('place')}`], 1],
    [' ', [], 0],
  ])('%j is completed', async (typed, expected, asked) => {
    const suggest = async () => [{ text: '汝州', kind: 'place' as const, count: 3 }];
    const { open, one, send, workers, document, went } = await pageWith({ suggest });
    open();
    await settle();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const input = one<HTMLInputElement>('dialog input');
    Object.defineProperty(document, 'activeElement', { value: input });
    input.value = typed;
    await send(input, 'input', { isComposing: false });
    vi.advanceTimersByTime(250);
    vi.useRealTimers();
    await settle();
    expect([...document.querySelectorAll('dialog li')].map(({ textContent }) => textContent)).toEqual(expected);
    expect(workers.questions.filter(({ name }) => name === 'suggest').map(({ args }) => args)).toEqual(
      new Array(asked).fill([typed, 'zh-Hans']),
    );
    expect(went).toEqual([]);
  });
});

test('a click beside the form closes the box, one in it does not', async () => {
  const { open, one, send, done } = await pageWith();
  open();
  await send(one('dialog button'), 'click');
  expect(done).not.toContain('close');
  await send(one('dialog'), 'click');
  expect(done).toContain('close');
});
