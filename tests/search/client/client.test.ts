import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { SearchService } from '../../../src/search/client/service.ts';
import { answerOf, resultOf, workersOf } from './fake-worker.ts';
import { settle } from './search-page.ts';

/** Where the client's own script lies, and the site's base above it. */
const folder = new URL('../../../src/search/client/', import.meta.url);
const base = new URL('../', folder);

type Named = Partial<SearchService>;
const failure = (name: string) => async () => {
  throw Object.assign(new Error(`${name}!`), { name });
};
const manifest = async (): Promise<Response> => new Response(new Uint8Array([1, 2]));

/** The client, freshly loaded. @param services by the addresses of their indexes; the archive's own under '' */
async function clientOf(services: Record<string, Named>, { lang = 'zh-Hans', fetch = manifest } = {}) {
  const workers = workersOf((root) => services[root === new URL('search/', base).href ? '' : root]!);
  const fetched = vi.fn<(address: string) => Promise<Response>>(fetch);
  const stubs = {
    Worker: workers.Worker,
    WORKER: '../_assets/search-worker-0a1b2c3d.js',
    fetch: fetched,
    document: { documentElement: { lang } },
  };
  for (const [name, value] of Object.entries(stubs)) vi.stubGlobal(name, value);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return { ...(await import('../../../src/search/client/client.ts')), workers, fetched };
}

beforeEach(() => {
  vi.resetModules();
});

describe('the worker', () => {
  test('is started with the first question, once, from the script beside', async () => {
    const { search, workers } = await clientOf({ '': { search: async () => answerOf(1) } });
    expect(workers.started).toEqual([]);
    await Promise.all([search('会'), search('人')]);
    expect(workers.started).toEqual([new URL('../_assets/search-worker-0a1b2c3d.js', folder).href]);
  });

  test.each([
    ['which is there', manifest, 2],
    ['which the host does not give', async () => new Response('', { status: 404 }), undefined],
    ['which no network brings', async () => Promise.reject(new TypeError()), undefined],
    [
      'which breaks off',
      async () => Object.assign(new Response('a'), { arrayBuffer: () => Promise.reject(new TypeError()) }),
      undefined,
    ],
  ])('is given the manifest, %s', async (_, fetch, bytes) => {
    const { open, workers, fetched } = await clientOf({ '': { open: async () => undefined } }, { fetch });
    await open();
    await settle();
    const address = new URL('manifest', folder).href;
    expect(fetched.mock.calls).toEqual([[address]]);
    expect(workers.given.map((given) => [given.manifest, given.content?.byteLength])).toEqual([[address, bytes]]);
  });

  test('that fails fails what was asked, and another is started for the next question', async () => {
    const hang = () => new Promise<never>(() => {});
    const { search, suggest, open, workers, SearchUnavailable } = await clientOf({
      '': { search: hang, suggest: hang, open: async () => undefined },
    });
    const asked = [search('会'), suggest('人', 'zh-Hans')];
    const failed = Promise.allSettled(asked);
    workers.fail();
    expect((await failed).map((one) => one.status === 'rejected' && one.reason)).toEqual([
      expect.any(SearchUnavailable),
      expect.any(SearchUnavailable),
    ]);
    expect(workers.ended).toBe(1);
    await open();
    expect(workers.started).toHaveLength(2);
  });
});

describe('questions', () => {
  test('are answered each by its own answer, in whatever order these come', async () => {
    const { search } = await clientOf({
      '': {
        search: async (query) => {
          if (query === '慢') await settle();
          return answerOf([...query].length);
        },
      },
    });
    const [slow, fast] = await Promise.all([search('慢'), search('快快')]);
    expect([slow.total, fast.total]).toEqual([1, 2]);
  });

  test.each(['SearchUnavailable', 'SearchOutdated', 'TypeError'])(
    'that fail with %s fail with it here',
    async (name) => {
      const { nearest } = await clientOf({ '': { nearest: failure(name) } });
      const error: Error = await nearest('会', 'zh-Hans').catch((reason) => reason);
      expect(error.message).toBe(`${name}!`);
      expect(error.name).toBe(name === 'TypeError' ? 'Error' : name);
      const { SearchUnavailable } = await import('../../../src/search/client/client.ts');
      expect(error instanceof SearchUnavailable).toBe(name === 'SearchUnavailable');
    },
  );

  test('go to the index of the archive that they are of', async () => {
    const names = (label: string) => async () => [{ kind: 'tag' as const, slug: 'a', label, count: 1, pinyin: '' }];
    const other = 'https://b.example/archive/';
    const client = await clientOf({ '': { names: names('甲') }, [`${other}search/`]: { names: names('乙') } });
    expect((await client.names('zh-Hans'))[0]!.label).toBe('甲');
    expect((await client.names('zh-Hans', other))[0]!.label).toBe('乙');
  });

  test('without an edition are of the page’s', async () => {
    const asked: string[] = [];
    const service: Named = {
      search: async (_, { edition }) => {
        asked.push(edition);
        return answerOf(0);
      },
      similar: async (_, { edition }) => {
        asked.push(edition);
        return { found: [], version: 'v1' };
      },
    };
    for (const lang of ['zh-Hant', 'zh-Hans', 'en']) {
      vi.resetModules();
      const { search, similar } = await clientOf({ '': service }, { lang });
      await search('会');
      await similar('会');
      await search('会', { edition: 'zh-Hant' });
      await similar('会', { edition: 'zh-Hant' });
    }
    expect(asked).toEqual([
      ...['zh-Hant', 'zh-Hant', 'zh-Hant', 'zh-Hant'],
      ...['zh-Hans', 'zh-Hans', 'zh-Hant', 'zh-Hant'],
      ...['zh-Hans', 'zh-Hans', 'zh-Hant', 'zh-Hant'],
    ]);
  });
});

describe('a result', () => {
  test('is shown when it is asked for, with its path on this site', async () => {
    const shown: unknown[][] = [];
    const show: SearchService['show'] = async (...asked) => {
      shown.push(asked);
      return resultOf(asked[0].article);
    };
    const { search } = await clientOf({ '': { show, search: async () => answerOf(2) } });
    const { results, unreachable } = await search('会', { edition: 'zh-Hant' });
    expect([shown, unreachable]).toEqual([[], []]);
    expect([results[1]!.title, results[1]!.relevance]).toEqual(['none', 999]);
    const { url, title } = await results[1]!.load();
    expect([url, title]).toEqual([new URL('zh-hans/news/2016/04/a2/', base).pathname, '第2篇']);
    expect(shown).toEqual([[answerOf(2).found[1], '会', 'zh-Hant', 'v1']]);
  });

  test('of an index that is published no more is that of the new one, at the same place', async () => {
    let version = 'v1';
    const show: SearchService['show'] = async ({ article }, _, __, asked) => {
      if (asked !== version) return failure('SearchOutdated')();
      return resultOf(article);
    };
    const first = () => (version === 'v1' ? 1 : 50);
    const service: Named = {
      show,
      search: async () => answerOf(2, { version }, first()),
      similar: async () => ({ found: answerOf(2, {}, first()).found, version }),
    };
    const { search, similar } = await clientOf({ '': service });
    const [{ results }, alike] = await Promise.all([search('会'), similar('会')]);
    version = 'v2';
    expect((await results[1]!.load()).title).toBe('第51篇');
    expect((await alike[1]!.load()).title).toBe('第51篇');
  });

  test('that is not in the new index any more, or fails otherwise, is a failure', async () => {
    let total = 2;
    const search = vi.fn(async () => answerOf(total));
    const client = await clientOf({ '': { show: failure('SearchOutdated'), search } });
    const { results } = await client.search('会');
    total = 1;
    await expect(results[1]!.load()).rejects.toThrow('SearchOutdated!');
    vi.resetModules();
    const other = await clientOf({ '': { show: failure('SearchUnavailable'), search } });
    const { results: again } = await other.search('会');
    search.mockClear();
    await expect(again[0]!.load()).rejects.toThrow('SearchUnavailable!');
    expect(search).not.toHaveBeenCalled();
  });
});

describe('several archives', () => {
  const scope = {
    title: '参照',
    others: [
      { title: '绍兴', url: 'https://b.example/x/' },
      { title: '沈阳', url: 'https://c.example/' },
    ],
  };
  const dated =
    (article: number, date: string): SearchService['show'] =>
    async () =>
      resultOf(article, { date });
  const services = {
    '': { search: async () => answerOf(1), show: dated(1, '2016-01-01') },
    'https://b.example/x/search/': { search: async () => answerOf(1), show: dated(2, '2017-01-01') },
    'https://c.example/search/': { search: failure('SearchUnavailable') },
  };

  test('are asked together: each result with its archive and its address there, who does not answer by name', async () => {
    const { search } = await clientOf(services);
    const { total, results, unreachable } = await search('会', { scope, edition: 'zh-Hans' });
    const loaded = await Promise.all(results.map((one) => one.load()));
    expect([total, unreachable]).toEqual([2, ['沈阳']]);
    expect(loaded.map(({ archive, url }) => [archive, url])).toEqual([
      ['参照', new URL('zh-hans/news/2016/04/a1/', base).pathname],
      ['绍兴', 'https://b.example/x/zh-hans/news/2016/04/a2/'],
    ]);
  });

  test.each([
    ['date', ['绍兴', '参照']],
    ['oldest', ['参照', '绍兴']],
    [undefined, ['参照', '绍兴']],
  ] as const)('are in one order: %s', async (sort, expected) => {
    const { search } = await clientOf(services);
    const { results } = await search('会', { scope, ...(sort && { sort }) });
    expect((await Promise.all(results.map((one) => one.load()))).map(({ archive }) => archive)).toEqual(expected);
  });

  test('are not asked where the reader did not choose them, nor told of what is asked of each', async () => {
    const asked: object[] = [];
    const search: SearchService['search'] = async (_, options) => {
      asked.push(options);
      return answerOf(1);
    };
    const client = await clientOf({ '': { search }, 'https://b.example/x/search/': { search } });
    expect((await client.search('会')).results).toHaveLength(1);
    expect(asked).toHaveLength(1);
    await client.search('会', { scope: { title: '参照', others: [scope.others[0]!] }, sort: 'date' });
    expect(asked.slice(1)).toEqual([
      { edition: 'zh-Hans', sort: 'date' },
      { edition: 'zh-Hans', sort: 'date' },
    ]);
  });
});

test('a suggested article has its path on this site, a topic none', async () => {
  const suggest = async () => [
    { text: '汝州', kind: 'place' as const, count: 3 },
    { text: '汝州商人', kind: 'title' as const, url: 'zh-hans/a/' },
  ];
  const { suggest: ask } = await clientOf({ '': { suggest } });
  expect(await ask('汝', 'zh-Hans')).toEqual([
    { text: '汝州', kind: 'place', count: 3 },
    { text: '汝州商人', kind: 'title', url: new URL('zh-hans/a/', base).pathname },
  ]);
});
