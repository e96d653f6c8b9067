import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bindCombobox } from '../../../src/search/client/combobox.ts';
import type { Suggestion } from '../../../src/search/client/suggest.ts';
import { pageOf } from './page-of.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const suggestions: Suggestion[] = [
  { text: '汝州', kind: 'place', count: 3 },
  { text: '汝州商人', kind: 'title', url: 'u/' },
];

/** A box that is bound, and what it did. */
function bound(suggest: (typed: string) => Promise<Suggestion[]> = async () => suggestions) {
  const document = pageOf('<input><ul id="l" hidden></ul>');
  const [input, list] = [document.querySelector('input')!, document.querySelector('ul')!];
  Object.defineProperty(document, 'activeElement', { value: input, writable: true });
  const submitted: string[] = [];
  const paused: string[] = [];
  const opened: string[] = [];
  vi.stubGlobal('location', { assign: (url: string) => opened.push(url) });
  bindCombobox(input, list, {
    suggest,
    submit: (query) => submitted.push(query),
    pause: (query) => paused.push(query),
    kindLabel: (kind) => `【${kind}】`,
  });
  const send = (target: Element, type: string, facts: object = {}) => {
    const event = Object.assign(new Event(type, { cancelable: true, bubbles: true }), facts);
    target.dispatchEvent(event);
    return event;
  };
  return {
    document,
    input,
    list,
    submitted,
    paused,
    opened,
    send,
    press: (key: string, facts: object = {}) =>
      send(input, 'keydown', { key, keyCode: 0, isComposing: false, ...facts }),
    async type(text: string) {
      input.value = text;
      send(input, 'input', { isComposing: false });
      await vi.advanceTimersByTimeAsync(250);
    },
    chosen: () => [...list.children].map((option) => option.getAttribute('aria-selected')),
  };
}

describe('typing', () => {
  test('shows suggestions after a pause, with their kinds', async () => {
    const { input, list, paused, type } = bound();
    await type('汝');
    expect(paused).toEqual(['汝']);
    expect(list.hidden).toBe(false);
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect([...list.children].map(({ id, innerHTML }) => [id, innerHTML])).toEqual([
      ['l-0', '<span>汝州</span><span class="count">【place】</span>'],
      ['l-1', '<span>汝州商人</span><span class="count">【title】</span>'],
    ]);
  });

  test('asks nothing before the pause is over, and once for several letters', async () => {
    const { paused, send, input } = bound();
    send(input, 'input', { isComposing: false });
    await vi.advanceTimersByTimeAsync(249);
    expect(paused).toEqual([]);
    send(input, 'input', { isComposing: false });
    await vi.advanceTimersByTimeAsync(249);
    expect(paused).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(paused).toHaveLength(1);
  });

  test('does nothing while an input method composes, and goes on when it is done', async () => {
    const { input, paused, press, send, submitted } = bound();
    send(input, 'input', { isComposing: true });
    await vi.advanceTimersByTimeAsync(500);
    expect(press('Enter', { isComposing: true }).defaultPrevented).toBe(false);
    press('Enter', { keyCode: 229 });
    expect([paused, submitted]).toEqual([[], []]);
    send(input, 'compositionend');
    await vi.advanceTimersByTimeAsync(250);
    expect(paused).toHaveLength(1);
  });

  test('an answer that comes late, or to a box that was left, is not shown', async () => {
    let answer = (_: Suggestion[]): void => {};
    const { list, type, send, input, document } = bound(() => new Promise((resolve) => (answer = resolve)));
    await type('汝');
    send(input, 'blur');
    answer(suggestions);
    await vi.advanceTimersByTimeAsync(0);
    expect(list.children).toHaveLength(0);
    await type('汝州');
    (document as { activeElement: unknown }).activeElement = undefined;
    answer(suggestions);
    await vi.advanceTimersByTimeAsync(0);
    expect(list.children).toHaveLength(0);
  });

  test('shows nothing where suggestions cannot be had', async () => {
    const { list, type } = bound(async () => {
      throw new Error('offline');
    });
    await type('汝');
    expect(list.hidden).toBe(true);
  });

  test('that ends with Enter, or by leaving the box, is no pause any more', async () => {
    const { input, paused, press, send, submitted } = bound();
    send(input, 'input', { isComposing: false });
    press('Enter');
    await vi.advanceTimersByTimeAsync(500);
    send(input, 'input', { isComposing: false });
    send(input, 'blur');
    await vi.advanceTimersByTimeAsync(500);
    expect([paused, submitted]).toEqual([[], ['']]);
  });

  test('a list that is closed, or empty, is told as such', async () => {
    let given = suggestions;
    const { input, type, press } = bound(async () => given);
    await type('汝');
    press('Escape');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    given = [];
    await type('无');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('keys', () => {
  test('arrows go round the list and past it', async () => {
    const { type, press, input, chosen } = bound();
    await type('汝');
    press('ArrowDown');
    expect(chosen()).toEqual(['true', 'false']);
    expect(input.getAttribute('aria-activedescendant')).toBe('l-0');
    press('ArrowDown');
    press('ArrowDown');
    expect(chosen()).toEqual(['false', 'false']);
    expect(input.getAttribute('aria-activedescendant')).toBeNull();
    press('ArrowUp');
    expect(chosen()).toEqual(['false', 'true']);
    press('ArrowUp');
    press('ArrowUp');
    expect(chosen()).toEqual(['false', 'false']);
  });

  test('Enter searches for what was typed, or for the suggestion that the arrows stand on', async () => {
    const { type, press, submitted, input, list } = bound();
    await type('汝');
    press('Enter');
    expect(submitted).toEqual(['汝']);
    expect(list.hidden).toBe(true);
    await type('汝');
    press('ArrowDown');
    press('Enter');
    expect(submitted).toEqual(['汝', '汝州']);
    expect(input.value).toBe('汝州');
  });

  test('Escape closes the list; other keys and an empty list are the box’s own', async () => {
    const { type, press, list } = bound();
    for (const key of ['ArrowDown', 'ArrowUp', 'Escape', 'a']) expect(press(key).defaultPrevented).toBe(false);
    await type('汝');
    expect(press('a').defaultPrevented).toBe(false);
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(list.hidden).toBe(true);
  });
});

test('a suggestion that is touched is taken: a topic is searched for, an article opened', async () => {
  const { type, list, send, submitted, opened } = bound();
  await type('汝');
  expect(send(list.children[0]!.firstElementChild!, 'pointerdown').defaultPrevented).toBe(true);
  expect(submitted).toEqual(['汝州']);
  await type('汝');
  send(list.children[1]!, 'pointerdown');
  expect([submitted, opened]).toEqual([['汝州'], ['u/']]);
  await type('汝');
  send(list, 'pointerdown');
  expect(submitted).toEqual(['汝州']);
});
