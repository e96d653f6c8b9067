import { describe, expect, test } from 'vitest';
import type { LazyResult } from '../../../src/search/client/client.ts';
import { answerOf, resultOf } from './fake-worker.ts';
import { openSearchPage } from './search-page.ts';

describe('a slash', () => {
  test('brings whoever reads to the box, with what stands in it chosen', async () => {
    const page = await openSearchPage({ query: '?q=会', service: { search: async () => answerOf(3) } });
    const event = await page.send(page.one('[data-search-results] li'), 'keydown', { key: '/' });
    expect(event.defaultPrevented).toBe(true);
    expect(page.document.activeElement).toBe(page.input);
    expect(page.seen.selected).toBe(1);
  });

  test.each([
    ['another key', 'h1', { key: 'a' }],
    ['with Ctrl', 'h1', { key: '/', ctrlKey: true }],
    ['with Meta', 'h1', { key: '/', metaKey: true }],
    ['with Alt', 'h1', { key: '/', altKey: true }],
    ['typed into the box', 'input[name=q]', { key: '/' }],
    ['typed into a date', 'input[name=from]', { key: '/' }],
    ['in the list of orders', 'select', { key: '/' }],
  ])('%s is left alone', async (_, selector, facts) => {
    const page = await openSearchPage();
    const event = await page.send(page.one(selector), 'keydown', facts);
    expect(event.defaultPrevented).toBe(false);
    expect(page.seen.focused).toEqual([]);
  });
});

describe('loading results', () => {
  /** Loads articles that are there (numbers) or cannot be had. */
  async function load(...articles: (number | Error)[]) {
    await openSearchPage();
    const { loadEach } = await import('../../../src/search/client/page-parts.ts');
    const asked: number[] = [];
    const taken: string[] = [];
    const found = articles.map(
      (one, at): LazyResult => ({
        title: 'none',
        relevance: 1,
        async load() {
          asked.push(at);
          // Later ones are there sooner.
          for (let turns = at; turns < articles.length; turns++) await new Promise((resolve) => setImmediate(resolve));
          if (one instanceof Error) throw one;
          return resultOf(one);
        },
      }),
    );
    const missed = loadEach(found, ({ title }) => taken.push(title));
    await new Promise((resolve) => setImmediate(resolve));
    const atFirst = [...asked];
    return { missed, asked, taken, atFirst };
  }

  test('hands them over in their order, though they come in another; the first is asked for alone', async () => {
    const { missed, asked, taken, atFirst } = await load(5, 6, 7);
    expect(await missed).toBe(0);
    expect(taken).toEqual(['第5篇', '第6篇', '第7篇']);
    expect([atFirst, asked]).toEqual([[0], [0, 1, 2]]);
  });

  test('goes on without those that cannot be had, and counts them', async () => {
    const { missed, taken } = await load(new Error('a'), 6, new Error('b'));
    expect(await missed).toBe(2);
    expect(taken).toEqual(['第6篇']);
  });

  test('fails as the first did where none can be had', async () => {
    const { missed } = await load(new Error('a'), new Error('b'));
    await expect(missed).rejects.toThrow('a');
  });

  test('of nothing is nothing', async () => {
    const { missed, taken } = await load();
    expect([await missed, taken]).toEqual([0, []]);
  });
});
