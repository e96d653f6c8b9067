import { afterEach, describe, expect, test, vi } from 'vitest';
import { word } from '../../../src/i18n/words.ts';
import { answerOf, resultOf } from './fake-worker.ts';
import { openSearchPage, settle } from './search-page.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const say = (name: Parameters<typeof word>[1], places = {}): string => word('zh-Hans', name, places);
const query = `?q=${encodeURIComponent('汝州')}`;
type Page = Awaited<ReturnType<typeof openSearchPage>>;

/** Clicks a button of the page. @returns what it says at once, then, and in the end, and whether it could be clicked */
async function click(page: Page, selector: string) {
  const button = page.one<HTMLButtonElement>(selector);
  const said: (string | boolean | null)[] = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const sent = page.send(button, 'click');
  said.push(button.disabled);
  await sent;
  said.push(button.textContent, button.disabled);
  vi.advanceTimersByTime(2499);
  said.push(button.textContent);
  vi.advanceTimersByTime(1);
  said.push(button.textContent);
  vi.useRealTimers();
  return said;
}

/** Files that a page saves. */
function savedBy(page: Page) {
  const saved: { name: string; blob: Blob }[] = [];
  let made: Blob | undefined;
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob as Blob;
    return 'blob:1';
  });
  vi.spyOn(page.window.HTMLElement.prototype, 'click').mockImplementation(function (this: HTMLElement) {
    saved.push({ name: this.getAttribute('download')!, blob: made! });
    expect(this.getAttribute('href')).toBe('blob:1');
    expect(revoked).not.toHaveBeenCalled();
  });
  return { saved, revoked };
}

describe('the link', () => {
  test('is copied; the button says so, and then what it is for again', async () => {
    const page = await openSearchPage({ query, service: { search: async () => answerOf(1) } });
    const label = say('searchLink');
    const done = say('copied');
    expect(await click(page, '[data-search-link]')).toEqual([true, done, false, done, label]);
    expect(page.seen.copied).toBe(page.visits.place.href);
  });

  test('that cannot be copied is to be copied by hand', async () => {
    const page = await openSearchPage({ query, service: { search: async () => answerOf(1) } });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    expect((await click(page, '[data-search-link]')).slice(1, 3)).toEqual([say('copyByHand'), false]);
  });
});

describe('a file', () => {
  const names = async () => [
    { kind: 'category' as const, slug: 'a', label: '商贸', count: 1, pinyin: '' },
    { kind: 'source' as const, slug: 'a', label: '工商报', count: 1, pinyin: '' },
  ];
  const show = async ({ article }: { article: number }) =>
    resultOf(article, { url: `/ref/a${article}/`, ...(article === 1 && { category: 'a', source: 'a' }) });

  test('has all results with their labels, and is called like the query', async () => {
    const page = await openSearchPage({ query, service: { search: async () => answerOf(12), names, show } });
    const { saved, revoked } = savedBy(page);
    expect(await click(page, '[data-search-export=json]')).toEqual([true, 'JSON', false, 'JSON', 'JSON']);
    expect(revoked).toHaveBeenCalledWith('blob:1');
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([['汝州.json', 'application/json']]);
    const { query: asked, results } = JSON.parse(await saved[0]!.blob.text());
    expect(asked).toBe(page.visits.place.href);
    expect(results).toHaveLength(12);
    expect(results[0]).toMatchObject({ title: '第1篇', category: '商贸', source: '工商报' });
    expect(results[0].url).toBe('https://archive.example/ref/a1/');
    expect(results[1]).toMatchObject({ category: '', source: '' });
  });

  test.each([
    ['csv', 'text/csv;charset=utf-8', 'title,date'],
    ['ris', 'application/x-research-info-systems', '参照商会会刊'],
  ])('is also written as %s', async (format, type, part) => {
    const page = await openSearchPage({ query, service: { search: async () => answerOf(1), names, show } });
    const { saved } = savedBy(page);
    await click(page, `[data-search-export=${format}]`);
    expect([saved[0]!.name, saved[0]!.blob.type]).toEqual([`汝州.${format}`, type]);
    expect(await saved[0]!.blob.text()).toContain(part);
  });

  test('of a list without a query is called after what it is', async () => {
    const page = await openSearchPage({ query: '?year=2016', service: { search: async () => answerOf(1), show } });
    const { saved } = savedBy(page);
    await click(page, '[data-search-export=csv]');
    expect(saved[0]!.name).toBe('search.csv');
  });

  test('of an archive whose page does not name it has its host', async () => {
    const page = await openSearchPage({ query, service: { search: async () => answerOf(1), show } });
    page.one('meta[property="og:site_name"]').remove();
    const { saved } = savedBy(page);
    await click(page, '[data-search-export=ris]');
    expect(await saved[0]!.blob.text()).toContain('archive.example');
  });

  test('that cannot be made says so, and leaves the page as it is', async () => {
    const page = await openSearchPage({ query, service: { search: async () => answerOf(12), show } });
    const { saved } = savedBy(page);
    page.workers.fail();
    page.service.search = async () => {
      throw new Error('gone');
    };
    const said = await click(page, '[data-search-export=csv]');
    expect(said).toEqual([true, say('searchUnavailable'), false, say('searchUnavailable'), 'CSV']);
    expect(saved).toEqual([]);
    expect(page.titles()).toHaveLength(10);
  });

  test('has so many results; where there are more, that is told beforehand', async () => {
    const note = async (total: number) => {
      const page = await openSearchPage({ query, service: { search: async () => answerOf(total), show } });
      return { page, note: page.one('[data-search-export-note]').textContent!.trim() };
    };
    expect((await note(1000)).note).toBe('');
    const { page, note: told } = await note(1001);
    expect(told).toBe(`（${say('searchExportFirst', { count: 1000 })}）`);
    const { saved } = savedBy(page);
    await click(page, '[data-search-export=json]');
    const { results } = JSON.parse(await saved[0]!.blob.text());
    expect([results.length, results.at(-1).title]).toEqual([1000, '第1000篇']);
    page.service.search = async () => answerOf(3);
    await page.search('少');
    await settle();
    expect(page.one('[data-search-export-note]').textContent).toBe('');
  });
});
