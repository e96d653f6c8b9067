import { afterEach, describe, expect, test, vi } from 'vitest';
import { word } from '../../../src/i18n/words.ts';
import type { SearchAnswer } from '../../../src/search/client/archive.ts';
import { answerOf } from './fake-worker.ts';
import { openSearchPage, settle } from './search-page.ts';

afterEach(() => {
  vi.useRealTimers();
});

const say = (name: Parameters<typeof word>[1], places = {}): string => word('zh-Hans', name, places);
const found = (count: number): string => say('searchCount', { count });
const query = (text: string): string => `?q=${encodeURIComponent(text)}`;
const unavailable = (): never => {
  throw Object.assign(new Error('manifest'), { name: 'SearchUnavailable' });
};

/** Answers that come when the test lets them, in any order. */
function held() {
  const waiting: { query: string; give(answer: SearchAnswer): void; refuse(error: Error): void }[] = [];
  const search = (query: string): Promise<SearchAnswer> =>
    new Promise((give, refuse) => waiting.push({ query, give, refuse }));
  return { waiting, search };
}

describe('before anything is asked', () => {
  test('the page offers other ways to look, and opens the index', async () => {
    const page = await openSearchPage();
    expect(page.one('[data-search-browse]').hidden).toBe(false);
    expect(page.one('[data-search-filters]').hidden).toBe(true);
    expect(page.status.textContent).toBe('');
    expect(page.asked('open')).toHaveLength(1);
    expect(page.workers.questions).toHaveLength(1);
    expect(page.seen.kept).toEqual([]);
  });

  test('an index that cannot be opened is told nobody: nothing was asked', async () => {
    const page = await openSearchPage({ service: { open: unavailable } });
    expect(page.status.textContent).toBe('');
    expect(page.seen.logged).toHaveLength(1);
  });
});

describe('what the address asks', () => {
  test('is searched for and named in the title', async () => {
    const page = await openSearchPage({ query: query('汝州'), service: { search: async () => answerOf(1) } });
    expect(page.document.title).toBe('汝州 · 搜索 - 参照商会会刊');
    expect(page.one('[data-search-browse]').hidden).toBe(true);
    expect(page.one('[data-search-filters]').hidden).toBe(false);
    expect(page.status.textContent).toBe(found(1));
    await page.search('');
    expect(page.document.title).toBe('搜索 - 参照商会会刊');
    expect([page.status.textContent, page.status.dataset.total, page.titles()]).toEqual(['', undefined, []]);
    expect(page.one('[data-search-browse]').hidden).toBe(false);
  });

  test('stands in the boxes', async () => {
    const page = await openSearchPage({
      query: `${query('汝州')}&sort=oldest&from=2015&to=2016-04&in=all`,
      scope: { title: '参照', others: [] },
    });
    const boxes = ['q', 'from', 'to'].map((name) => page.one<HTMLInputElement>(`input[name=${name}]`).value);
    expect(boxes).toEqual(['汝州', '2015', '2016-04']);
    expect(page.one<HTMLSelectElement>('select').value).toBe('oldest');
    expect(page.one<HTMLInputElement>('input[name=in]:checked').value).toBe('all');
  });

  test('shows that it is being searched for until all is there', async () => {
    const { waiting, search } = held();
    const page = await openSearchPage({ query: query('汝州'), service: { search } });
    const list = page.one('[data-search-results]');
    expect([page.status.textContent, list.getAttribute('aria-busy')]).toEqual([say('searching'), 'true']);
    expect(page.status.dataset.total).toBeUndefined();
    waiting[0]!.give(answerOf(3));
    await settle();
    waiting[1]!.give(answerOf(3));
    await settle();
    expect([page.status.textContent, list.getAttribute('aria-busy')]).toEqual([found(3), null]);
  });
});

describe('a search that the reader begins', () => {
  test('has an entry of its own in the history; blanks around it are none', async () => {
    const page = await openSearchPage({ service: { search: async (typed) => answerOf([...typed].length) } });
    expect((await page.search(' 汝州 ')).defaultPrevented).toBe(true);
    expect(page.visits.place.search).toBe(query('汝州'));
    expect(page.visits.length).toBe(2);
    expect(page.status.textContent).toBe(found(2));
    // Once more, as after a failure: asked again, but no step back leads to the same.
    const before = page.asked('search').length;
    await page.search('汝州');
    expect(page.visits.length).toBe(2);
    expect(page.asked('search').length).toBeGreaterThan(before);
  });

  test('covers a slower one before it, whether that one answers or fails', async () => {
    const { waiting, search } = held();
    const page = await openSearchPage({ query: query('慢'), service: { search } });
    await page.search('更慢');
    await page.search('快');
    expect(waiting.map(({ query: asked }) => asked)).toEqual(['慢', '更慢', '快']);
    waiting[2]!.give(answerOf(2));
    await settle();
    for (const { give } of waiting.slice(3)) give(answerOf(2));
    await settle();
    waiting[0]!.give(answerOf(9, {}, 100));
    waiting[1]!.refuse(Object.assign(new Error(), { name: 'SearchUnavailable' }));
    await settle();
    expect([page.status.textContent, page.titles()]).toEqual([found(2), ['第1篇', '第2篇']]);
    expect(page.seen.logged).toEqual([]);
  });

  test('while another is under way leaves it busy', async () => {
    const { waiting, search } = held();
    const page = await openSearchPage({ query: query('一'), service: { search } });
    await page.search('二');
    waiting[0]!.give(answerOf(1));
    await settle();
    expect(page.one('[data-search-results]').getAttribute('aria-busy')).toBe('true');
    expect([page.status.textContent, page.titles()]).toEqual([say('searching'), []]);
  });

  test('can be gone back from, and forward to', async () => {
    const page = await openSearchPage({ service: { search: async (typed) => answerOf([...typed].length) } });
    await page.search('汝州');
    await page.search('汝州商人');
    await page.go(-1);
    expect([page.input.value, page.status.textContent]).toEqual(['汝州', found(2)]);
    await page.go(-1);
    expect([page.input.value, page.status.textContent, page.titles()]).toEqual(['', '', []]);
    await page.go(2);
    expect([page.input.value, page.status.textContent]).toEqual(['汝州商人', found(4)]);
  });
});

describe('typing', () => {
  async function type(page: Awaited<ReturnType<typeof openSearchPage>>, text: string): Promise<void> {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    page.input.value = text;
    page.input.focus();
    await page.send(page.input, 'input', { isComposing: false });
    vi.advanceTimersByTime(250);
    vi.useRealTimers();
    await settle();
  }

  test('searches without an entry in the history, and suggests', async () => {
    const suggest = async () => [{ text: '汝州', kind: 'place' as const, count: 3 }];
    const page = await openSearchPage({ service: { suggest, search: async () => answerOf(1) } });
    await type(page, '汝 ');
    expect([page.visits.place.search, page.visits.length]).toEqual([query('汝'), 1]);
    expect(page.status.textContent).toBe(found(1));
    expect(page.asked('suggest')).toEqual([['汝 ', 'zh-Hans']]);
    expect(page.texts('[data-search-suggestions] li')).toEqual([`汝州${say('place')}`]);
    const asked = page.asked('search').length;
    await type(page, '汝');
    expect(page.asked('search')).toHaveLength(asked);
  });

  test('nothing but blanks suggests nothing', async () => {
    const page = await openSearchPage();
    await type(page, '  ');
    expect(page.asked('suggest')).toEqual([]);
  });

  test('a suggestion is searched for', async () => {
    const suggest = async () => [{ text: '汝州', kind: 'place' as const, count: 3 }];
    const page = await openSearchPage({ service: { suggest, search: async () => answerOf(1) } });
    await type(page, '汝');
    await page.send(page.one('[data-search-suggestions] li'), 'pointerdown');
    expect([page.visits.place.search, page.visits.length]).toEqual([query('汝州'), 2]);
  });
});

describe('what narrows a search', () => {
  const counting = { search: async () => answerOf(30, { counts: { year: { 2016: 3, 2015: 2 }, category: { a: 1 } } }) };

  test('values of a filter are taken together; the focus stays, and pages begin anew', async () => {
    const page = await openSearchPage({ query: `${query('会')}&page=2`, service: counting });
    await page.choose('year', '2016');
    await page.choose('year', '2015');
    await page.choose('category', 'a');
    expect(page.visits.place.search).toBe(`${query('会')}&year=2016&year=2015&category=a`);
    expect(page.visits.length).toBe(4);
    const focused = page.document.activeElement as HTMLInputElement;
    expect([focused.name, focused.value, focused.isConnected]).toEqual(['category', 'a', true]);
    expect(page.asked('search').at(-1)![1]).toMatchObject({ filters: { year: ['2016', '2015'], category: ['a'] } });
  });

  test('a filter of which nothing is chosen any more is gone', async () => {
    const page = await openSearchPage({ query: `${query('会')}&year=2016&category=a`, service: counting });
    await page.choose('year', '2016');
    expect(page.visits.place.search).toBe(`${query('会')}&category=a`);
    expect(page.asked('search').at(-1)![1]).toMatchObject({ filters: { category: ['a'] } });
    expect(Object.keys((page.asked('search').at(-1)![1] as { filters: object }).filters)).toEqual(['category']);
  });

  test('an order', async () => {
    const page = await openSearchPage({ query: query('会'), service: counting });
    const box = page.one<HTMLSelectElement>('select');
    box.value = 'oldest';
    await page.send(box, 'change');
    expect([page.visits.place.search, page.visits.length]).toEqual([`${query('会')}&sort=oldest`, 2]);
  });

  test('days, months and years; what is no date changes nothing', async () => {
    const page = await openSearchPage({ query: query('会'), service: counting });
    const [from, to] = ['from', 'to'].map((name) => page.one<HTMLInputElement>(`input[name=${name}]`));
    const put = async (box: HTMLInputElement, text: string) => {
      box.value = text;
      await page.send(box, 'change');
      return page.visits.place.search.slice(query('会').length);
    };
    expect(await put(from!, '2015')).toBe('&from=2015');
    expect(await put(to!, '16年')).toBe('&from=2015');
    expect(await put(to!, '2016-04')).toBe('&from=2015&to=2016-04');
    expect(await put(from!, '')).toBe('&to=2016-04');
    expect(page.asked('search').at(-1)![1]).toMatchObject({ dates: { to: '2016-04' } });
    expect(page.visits.length).toBe(4);
  });

  test('other archives as well: the filters of one archive are not those of all', async () => {
    const page = await openSearchPage({
      query: `${query('会')}&year=2016`,
      service: counting,
      scope: { title: '参照', others: [{ title: '绍兴', url: 'https://b.example/' }] },
      others: { 'https://b.example/search/': { search: async () => answerOf(3) } },
    });
    const [own, all] = page.document.querySelectorAll<HTMLInputElement>('input[name=in]');
    expect([own!.checked, all!.checked]).toEqual([true, false]);
    await page.send(all!, 'change');
    expect(page.visits.place.search).toBe(`${query('会')}&in=all`);
    expect(page.status.textContent).toBe(found(33));
    await page.send(own!, 'change');
    expect(page.visits.place.search).toBe(query('会'));
    expect(page.status.textContent).toBe(found(30));
  });
});

describe('the links of the page', () => {
  const many = { search: async () => answerOf(30) };

  test('are followed without leaving it; reading goes on at the status', async () => {
    const page = await openSearchPage({ query: query('会'), service: many });
    const event = await page.send(page.one('a[data-page="3"]'), 'click');
    expect(event.defaultPrevented).toBe(true);
    expect([page.visits.place.search, page.visits.length]).toEqual([`${query('会')}&page=3`, 2]);
    expect(page.titles()[0]).toBe('第21篇');
    expect(page.document.activeElement).toBe(page.status);
  });

  test('an offer is searched for, and stands in the box', async () => {
    const page = await openSearchPage({
      query: query('汝洲'),
      service: { nearest: async () => [{ kind: 'similar', query: '汝州', total: 4 }] },
    });
    await page.send(page.one('a[data-offer]'), 'click');
    expect([page.visits.place.search, page.input.value]).toEqual([query('汝州'), '汝州']);
  });

  test.each(['ctrlKey', 'metaKey', 'shiftKey'])('open elsewhere with %s, as anywhere', async (key) => {
    const page = await openSearchPage({ query: query('会'), service: many });
    const event = await page.send(page.one('a[data-page="3"]'), 'click', { [key]: true });
    expect([event.defaultPrevented, page.visits.length]).toEqual([false, 1]);
  });

  test('a click beside them is none', async () => {
    const page = await openSearchPage({ query: query('会'), service: many });
    const event = await page.send(page.one('[data-search-pages]'), 'click');
    expect([event.defaultPrevented, page.visits.length]).toEqual([false, 1]);
  });
});

describe('filters', () => {
  const service = { search: async () => answerOf(3, { counts: { year: { 2016: 3 }, tag: { a: 2 } } }) };
  const open = (page: Awaited<ReturnType<typeof openSearchPage>>) =>
    [...page.document.querySelectorAll<HTMLElement>('[data-filter][open]')].map(({ dataset }) => dataset.filter);

  test('beside the results stand as they are published; below them, those in use alone are open', async () => {
    const asked = `${query('会')}&tag=a`;
    expect(open(await openSearchPage({ query: asked, service }))).toEqual(['year', 'category']);
    expect(open(await openSearchPage({ query: asked, service, isWide: false }))).toEqual(['tag']);
  });

  test('are counted when they are opened, and not when they are closed', async () => {
    const page = await openSearchPage({ query: query('会'), service });
    const box = page.one<HTMLDetailsElement>('[data-filter=tag]');
    expect(page.texts('[data-filter=tag] li')).toEqual([]);
    box.open = true;
    await page.send(box, 'toggle');
    expect(page.texts('[data-filter=tag] li')).toEqual(['a 2']);
    const asked = page.asked('search').length;
    box.open = false;
    await page.send(box, 'toggle');
    expect(page.asked('search')).toHaveLength(asked);
  });

  test('cannot be counted before something is asked', async () => {
    const page = await openSearchPage({ service });
    const box = page.one<HTMLDetailsElement>('[data-filter=tag]');
    box.open = true;
    await page.send(box, 'toggle');
    expect(page.asked('search')).toEqual([]);
  });

  test('that were opened while another search began are not drawn from the one before', async () => {
    const { waiting, search } = held();
    const answers = async () => {
      for (const { give } of waiting.splice(0)) give(answerOf(1, { counts: { tag: { new: 1 } } }));
      await settle();
    };
    const page = await openSearchPage({ query: query('旧'), service: { search } });
    await answers();
    await answers();
    const box = page.one<HTMLDetailsElement>('[data-filter=tag]');
    box.open = true;
    await page.send(box, 'toggle');
    const [slow] = waiting.splice(0);
    await page.search('新');
    for (let round = 0; round < 3; round++) await answers();
    slow!.give(answerOf(1, { counts: { tag: { old: 1 } } }));
    await settle();
    expect(page.texts('[data-filter=tag] li')).toEqual(['new 1']);
  });
});

describe('where the index cannot be had', () => {
  test.each([
    [true, 'searchUnavailable'],
    [false, 'searchOffline'],
  ] as const)('the reader is told (network: %s), and led to the archive’s lists', async (isOnline, words) => {
    const page = await openSearchPage({ query: query('会'), isOnline, service: { search: unavailable } });
    expect(page.status.textContent).toBe(`${say(words)} ${say('searchArchive')}`);
    expect(page.one('[data-search-status] a').getAttribute('href')).toBe('/ref/zh-hans/archive/');
    expect(page.one('[data-search-results]').hasAttribute('aria-busy')).toBe(false);
    expect(page.seen.logged).toHaveLength(1);
    expect(page.seen.kept).toEqual([]);
  });

  test('results of an earlier search do not stand below another’s failure', async () => {
    const search = async (typed: string) => (typed === '会' ? answerOf(2) : unavailable());
    const page = await openSearchPage({ query: query('会'), service: { search } });
    await page.search('人');
    expect(page.titles()).toEqual([]);
    expect(page.status.textContent).toContain(say('searchUnavailable'));
    await page.search('会');
    expect(page.status.textContent).toBe(found(2));
  });

  test('what is found stays where only its counts or what is similar are missing', async () => {
    for (const service of [
      { search: async (_: string, { count }: { count?: unknown }) => (count ? unavailable() : answerOf(2)) },
      { search: async () => answerOf(2), similar: unavailable },
    ]) {
      const page = await openSearchPage({ query: query('会'), service });
      expect([page.status.textContent, page.titles()]).toEqual([found(2), ['第1篇', '第2篇']]);
      expect(page.seen.logged).toHaveLength(1);
    }
  });
});

test('the index is kept for reading without a network once something was found, unless data are saved', async () => {
  const service = { search: async () => answerOf(1) };
  const page = await openSearchPage({ query: query('会'), service });
  await page.search('人');
  expect(page.seen.kept).toEqual(['keep search']);
  expect((await openSearchPage({ query: query('会'), service, savesData: true })).seen.kept).toEqual([]);
  expect((await openSearchPage({ query: query('会'), service, isOnline: false })).seen.kept).toEqual([]);
});

test('a page beyond the last is the last, also for what follows', async () => {
  const page = await openSearchPage({ query: `${query('会')}&page=9`, service: { search: async () => answerOf(23) } });
  expect(page.titles()).toEqual(['第21篇', '第22篇', '第23篇']);
  expect(page.one('[data-search-pages] [aria-current]').textContent).toBe('3');
});
