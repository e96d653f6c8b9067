import { describe, expect, test } from 'vitest';
import { word } from '../../../src/i18n/words.ts';
import type { SearchOptions } from '../../../src/search/client/archive.ts';
import type { Names } from '../../../src/search/index-format.ts';
import { answerOf, resultOf } from './fake-worker.ts';
import { openSearchPage, settle } from './search-page.ts';

const say = (name: Parameters<typeof word>[1], places = {}): string => word('zh-Hans', name, places);
const query = (text: string): string => `?q=${encodeURIComponent(text)}`;
const unavailable = (): never => {
  throw Object.assign(new Error('gone'), { name: 'SearchUnavailable' });
};
const scope = {
  title: '参照',
  others: [
    { title: '绍兴', url: 'https://b.example/' },
    { title: '沈阳', url: 'https://c.example/x/' },
  ],
};
const notes = '[data-search-notes]';

describe('results', () => {
  test.each([
    ['', 1, ['第1篇', '第10篇'], 10],
    ['&page=2', 11, ['第11篇', '第20篇'], 10],
    ['&page=3', 21, ['第21篇', '第21篇'], 1],
  ])('%s stand ten on a page, numbered from %i', async (page, start, ends, count) => {
    const opened = await openSearchPage({ query: query('会') + page, service: { search: async () => answerOf(21) } });
    const titles = opened.titles();
    expect([titles[0], titles.at(-1), titles.length]).toEqual([...ends, count]);
    expect(opened.one<HTMLOListElement>('[data-search-results]').start).toBe(start);
    expect(opened.asked('show')).toHaveLength(count);
  });

  test('have links to pages where there are several', async () => {
    const pages = async (total: number) => {
      const page = await openSearchPage({ query: query('会'), service: { search: async () => answerOf(total) } });
      return page.texts('[data-search-pages] a');
    };
    expect(await pages(10)).toEqual([]);
    expect(await pages(11)).toEqual(['1', '2', say('searchNext')]);
  });

  test('take the place of those before, with all that belongs to them', async () => {
    const search = async (typed: string) =>
      typed === '旧' ? answerOf(2, { synonyms: { words: ['古'], followed: true } }) : answerOf(11, {}, 50);
    const similar = async () => ({ found: answerOf(1, {}, 90).found, version: 'v1' });
    const page = await openSearchPage({ query: query('旧'), service: { search, similar } });
    expect(page.texts('[data-search-similar-results] h2')).toEqual(['第90篇']);
    await page.search('新');
    expect(page.titles()).toHaveLength(10);
    expect(page.titles()[0]).toBe('第50篇');
    expect(page.texts('[data-search-similar-results] h2')).toEqual([]);
    expect(page.one('[data-search-similar]').hidden).toBe(true);
    expect(page.one(notes).textContent).toBe('');
    await page.search('新');
    expect(page.texts('[data-search-pages] a')).toHaveLength(3);
  });

  test('have topics by their labels, of other archives as well where these are asked', async () => {
    const name = (slug: string, label: string): Names[number] => ({
      kind: 'category',
      slug,
      label,
      count: 1,
      pinyin: '',
    });
    const service = {
      search: async () => answerOf(1),
      names: async () => [name('a', '商贸')],
      show: async () => resultOf(1, { category: 'a' }),
    };
    const other = {
      search: async () => answerOf(1, { found: [{ article: 7, title: 'none' as const, relevance: 1 }] }),
      names: async () => [name('b', '乡情')],
      show: async () => resultOf(7, { category: 'b' }),
    };
    const facts = async (where: string) => {
      const others = { 'https://b.example/search/': other };
      return (await openSearchPage({ query: query('会') + where, service, scope, others })).texts('[data-fact]');
    };
    expect(await facts('')).toEqual(['商贸']);
    // The third archive does not answer, and takes nothing from the others.
    expect(await facts('&in=all')).toEqual(['商贸', '乡情']);
  });

  test('of which some cannot be had are shown without them, and that is told', async () => {
    const show = async ({ article }: { article: number }) => (article === 2 ? unavailable() : resultOf(article));
    const page = await openSearchPage({ query: query('会'), service: { search: async () => answerOf(3), show } });
    expect([page.status.textContent, page.titles()]).toEqual([say('searchPartial'), ['第1篇', '第3篇']]);
    expect(page.status.dataset.total).toBe('3');
  });

  test('of which none can be had are a failure', async () => {
    const service = { search: async () => answerOf(3), show: unavailable };
    const page = await openSearchPage({ query: query('会'), service });
    expect(page.status.textContent).toContain(say('searchUnavailable'));
    expect(page.status.dataset.total).toBeUndefined();
  });

  test('can be taken along where there are some', async () => {
    for (const [total, hidden] of [
      [1, false],
      [0, true],
    ] as const) {
      const page = await openSearchPage({ query: query('会'), service: { search: async () => answerOf(total) } });
      expect(page.one('[data-search-take]').hidden).toBe(hidden);
    }
  });

  test('of a search that another has overtaken are not drawn among those of the other', async () => {
    const shown: (() => void)[] = [];
    const show = ({ article }: { article: number }) =>
      article < 50
        ? new Promise<ReturnType<typeof resultOf>>((resolve) => shown.push(() => resolve(resultOf(article))))
        : Promise.resolve(resultOf(article));
    const search = async (typed: string) => (typed === '旧' ? answerOf(3) : answerOf(4, {}, 50));
    const page = await openSearchPage({ query: query('旧'), service: { search, show } });
    await page.search('新');
    for (let round = 0; round < 3; round++) {
      for (const give of shown.splice(0)) give();
      await settle();
    }
    expect(page.titles()).toEqual(['第50篇', '第51篇', '第52篇', '第53篇']);
    expect(page.status.textContent).toBe(say('searchCount', { count: 4 }));
  });
});

describe('the status', () => {
  test.each([
    ['会', answerOf(2), say('searchCount', { count: 2 })],
    ['会', answerOf(2, { tier: 'approximate' }), say('searchApproximate')],
    ['会', answerOf(0, { tier: 'approximate' }), say('searchNothing')],
    ['会', answerOf(0), say('searchNothing')],
    ['，。', answerOf(0), say('searchSigns')],
  ])('of %s tells what was found (%#)', async (typed, answer, told) => {
    const page = await openSearchPage({ query: query(typed), service: { search: async () => answer } });
    expect(page.status.textContent).toBe(told);
    expect(page.status.dataset).toMatchObject({ tier: answer.tier, total: String(answer.total) });
  });
});

describe('what is asked', () => {
  test('is what the address says', async () => {
    const asked = `${query('会')}&year=2016&from=2015&synonyms=0&sort=date`;
    const page = await openSearchPage({ query: asked, service: { search: async () => answerOf(5) } });
    const [first] = page.asked('search');
    expect(first).toEqual([
      '会',
      {
        edition: 'zh-Hans',
        filters: { year: ['2016'] },
        dates: { from: '2015' },
        sort: 'date',
        synonyms: false,
        shows: true,
      },
    ]);
  });

  test('is the first text ahead on the first page alone', async () => {
    const service = { search: async () => answerOf(25) };
    const page = await openSearchPage({ query: `${query('会')}&page=2`, service });
    expect(page.asked('search')[0]![1]).toMatchObject({ shows: false });
  });

  test('is nothing of synonyms where the reader chose nothing', async () => {
    const page = await openSearchPage({ query: query('会'), service: { search: async () => answerOf(5) } });
    expect(page.asked('search')[0]![1]).toEqual({
      edition: 'zh-Hans',
      filters: {},
      dates: {},
      sort: 'relevance',
      shows: true,
    });
  });

  test('goes to other archives where the reader chose all, and there are some', async () => {
    const roots = async (where: string, given = scope) => {
      const service = { search: async () => answerOf(5) };
      const page = await openSearchPage({ query: query('会') + where, service, scope: given });
      return new Set(page.workers.questions.map(({ root }) => root).filter((root) => root.startsWith('https:')));
    };
    expect(await roots('')).toEqual(new Set());
    expect(await roots('&in=all')).toEqual(new Set(['https://b.example/search/', 'https://c.example/x/search/']));
    expect(await roots('&in=all', { title: '参照', others: [] })).toEqual(new Set());
  });
});

describe('filters', () => {
  const counts = { year: { 2016: 3, undated: 1 }, category: { a: 2 }, tag: { t: 1 }, source: { s: 1 } };
  const names: Names = [{ kind: 'category', slug: 'a', label: '商贸', count: 2, pinyin: '' }];
  const service = { names: async () => names, search: async () => answerOf(4, { counts }) };

  test('that are open are counted over all that was found, and drawn by their labels', async () => {
    const page = await openSearchPage({ query: query('会'), service });
    const counted = page.asked('search').map(([, options]) => options as SearchOptions);
    expect(counted.map(({ count, sort }) => [count, sort])).toEqual([
      [undefined, 'relevance'],
      [['year', 'category'], 'date'],
    ]);
    expect(page.texts('[data-filter=year] li')).toEqual(['2016 3', `${say('yearUnknown')} 1`]);
    expect(page.texts('[data-filter=category] li')).toEqual(['商贸 2']);
    expect(page.texts('[data-filter=tag] li')).toEqual([]);
  });

  test('in which something is chosen are counted though they are closed', async () => {
    const page = await openSearchPage({ query: `${query('会')}&tag=t&tag=u`, service });
    expect(page.texts('[data-filter=tag] li')).toEqual(['t 1', 'u 0']);
    expect(page.texts('[data-filter=source] li')).toEqual([]);
  });

  test('of which nothing is counted are drawn empty', async () => {
    const search = async () => answerOf(4);
    const page = await openSearchPage({ query: query('会'), service: { search } });
    expect(page.texts('[data-filter] li')).toEqual([]);
    expect(page.seen.logged).toEqual([]);
  });

  test('are not offered of nothing, unless they are why nothing is found', async () => {
    const nothing = { search: async () => answerOf(0) };
    expect((await openSearchPage({ query: query('会'), service: nothing })).one('[data-search-filters]').hidden).toBe(
      true,
    );
    const page = await openSearchPage({ query: `${query('会')}&year=2016`, service: nothing });
    expect(page.one('[data-search-filters]').hidden).toBe(false);
    expect(page.texts('[data-filter=year] li')).toEqual(['2016 0']);
  });

  test('take no focus from elsewhere', async () => {
    const page = await openSearchPage({ query: query('会'), service });
    page.input.focus();
    await page.search('人');
    expect(page.document.activeElement).toBe(page.input);
    expect(page.seen.focused).toEqual([page.input]);
  });
});

describe('notes', () => {
  const noted = async (more: Parameters<typeof answerOf>[1], asked = query('会')) =>
    openSearchPage({ query: asked, service: { search: async () => answerOf(30, more) } });

  test('tell which words were asked as well, and lead to the query as it was typed', async () => {
    const page = await noted({ synonyms: { words: ['汝州', '臨汝'], followed: true } }, `${query('汝')}&page=2`);
    expect(page.texts(notes)).toEqual([`${say('searchAlso', { words: '汝州、臨汝' })}${say('searchAsTyped')}`]);
    await page.send(page.one(`${notes} a`), 'click');
    expect(page.visits.place.search).toBe(`${query('汝')}&synonyms=0`);
    expect(page.asked('search').at(-1)![1]).toMatchObject({ synonyms: false });
  });

  test('tell which words were not asked, and lead to asking them', async () => {
    const page = await noted({ synonyms: { words: ['臨汝'], followed: false } });
    expect(page.texts(notes)).toEqual([`${say('searchKnown', { words: '臨汝' })}${say('searchWithAlso')}`]);
    expect(page.one(`${notes} a`).getAttribute('href')).toBe(`${query('会')}&synonyms=1`);
  });

  test('tell how many dates are in doubt, each kind where there are some', async () => {
    const [partial, unknown] = [say('searchPartialDates', { count: 3 }), say('searchUnknownDates', { count: 2 })];
    const told = async (doubts: { partial: number; unknown: number }) => (await noted({ doubts })).texts(notes);
    expect(await told({ partial: 3, unknown: 2 })).toEqual([partial + unknown]);
    expect(await told({ partial: 3, unknown: 0 })).toEqual([partial]);
    expect(await told({ partial: 0, unknown: 2 })).toEqual([unknown]);
    expect(await told({ partial: 0, unknown: 0 })).toEqual(['']);
    expect((await noted({})).texts(notes)).toEqual(['']);
  });

  test('name the archives that do not answer', async () => {
    const service = { search: async () => answerOf(3) };
    const page = await openSearchPage({ query: `${query('会')}&in=all`, service, scope });
    expect(page.texts(notes)).toEqual([say('searchUnreachable', { archives: '绍兴、沈阳' })]);
    expect(page.titles()).toHaveLength(3);
  });
});

describe('what is similar', () => {
  const similar = async () => ({ found: answerOf(9, {}, 50).found, version: 'v1' });
  const shown = async (total: number, more = {}, asked = query('会')) => {
    const service = { similar, search: async () => answerOf(total, more) };
    const page = await openSearchPage({ query: asked, service });
    return { page, titles: page.texts('[data-search-similar-results] h2') };
  };

  test.each([
    [1, 5],
    [2, 5],
    [3, 0],
    [0, 0],
  ])('is shown below %i exact ones: %i', async (total, count) => {
    const { page, titles } = await shown(total);
    expect(titles).toEqual(['第50篇', '第51篇', '第52篇', '第53篇', '第54篇'].slice(0, count));
    expect(page.one('[data-search-similar]').hidden).toBe(count === 0);
  });

  test('is not shown below what is itself only similar, nor below a list without a query', async () => {
    expect((await shown(1, { tier: 'approximate' })).titles).toEqual([]);
    const { page, titles } = await shown(1, {}, '?year=2016');
    expect(titles).toEqual([]);
    expect(page.asked('similar')).toEqual([]);
  });

  test('is asked with the same filters, of this archive', async () => {
    const service = { similar, search: async () => answerOf(1) };
    const page = await openSearchPage({ query: `${query('会')}&year=2016&in=all`, service, scope });
    expect(page.asked('similar')).toEqual([
      ['会', { edition: 'zh-Hans', filters: { year: ['2016'] }, dates: {}, sort: 'relevance' }],
    ]);
  });

  test('has no heading where there is none, and topics by their labels', async () => {
    const service = { search: async () => answerOf(1) };
    const page = await openSearchPage({ query: query('会'), service });
    expect(page.one('[data-search-similar]').hidden).toBe(true);
    const names = async (): Promise<Names> => [{ kind: 'source', slug: 's', label: '工商报', count: 1, pinyin: '' }];
    const show = async ({ article }: { article: number }) => resultOf(article, article > 9 ? { source: 's' } : {});
    const labelled = await openSearchPage({ query: query('会'), service: { ...service, similar, names, show } });
    expect(labelled.texts('[data-search-similar-results] [data-fact]')).toEqual(new Array(5).fill('工商报'));
  });

  test('of a search that another has overtaken is not shown', async () => {
    let give = (): void => {};
    const slow = () =>
      new Promise<{ found: ReturnType<typeof answerOf>['found']; version: string }>((resolve) => {
        give = () => resolve({ found: answerOf(2, {}, 50).found, version: 'v1' });
      });
    const service = { similar: slow, search: async (typed: string) => answerOf(typed === '旧' ? 1 : 4) };
    const page = await openSearchPage({ query: query('旧'), service });
    await page.search('新');
    give();
    await settle();
    expect(page.texts('[data-search-similar-results] h2')).toEqual([]);
    expect(page.one('[data-search-similar]').hidden).toBe(true);
  });
});

describe('offers', () => {
  const nearest = async () => [{ kind: 'similar' as const, query: '汝州', total: 4 }];
  const offered = async (answer: ReturnType<typeof answerOf>, asked = query('汝洲')) => {
    const page = await openSearchPage({ query: asked, service: { nearest, search: async () => answer } });
    return page.texts('[data-search-offers] li');
  };

  test('stand where nothing is found as it was typed', async () => {
    expect(await offered(answerOf(0))).toEqual([say('searchNearest'), '汝州 4']);
    expect(await offered(answerOf(3, { tier: 'approximate' }))).toEqual([say('searchNearest'), '汝州 4']);
    expect(await offered(answerOf(1))).toEqual([]);
    expect(await offered(answerOf(3))).toEqual([]);
    expect(await offered(answerOf(0), '?year=2016')).toEqual([]);
  });

  test('are no empty list', async () => {
    const page = await openSearchPage({ query: query('汝洲') });
    expect(page.asked('nearest')).toEqual([['汝洲', 'zh-Hans']]);
    expect(page.one('[data-search-offers]').childElementCount).toBe(0);
  });

  test('of a search that another has overtaken are not shown', async () => {
    let give = (): void => {};
    const slow = () =>
      new Promise<Awaited<ReturnType<typeof nearest>>>((resolve) => {
        give = () => nearest().then(resolve);
      });
    const service = { nearest: slow, search: async (typed: string) => answerOf(typed === '旧' ? 0 : 4) };
    const page = await openSearchPage({ query: query('旧'), service });
    await page.search('新');
    give();
    await settle();
    expect(page.texts('[data-search-offers] li')).toEqual([]);
  });
});
