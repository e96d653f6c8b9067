import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localFetch, localOrigin } from '../../scripts/bench/search/local-fetch.ts';
import { PublishedFolder } from '../../src/build/published-folder.ts';
import { type Edition, editions } from '../../src/core/edition.ts';
import { filesAt } from '../../src/search/client/files.ts';
import { createService, type SearchService } from '../../src/search/client/service.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { type IndexReport, indexArchive } from '../../src/search/index.ts';
import { documentsFrom, listFiles } from './archives.ts';

const documents = documentsFrom([
  {
    id: 'ruzhou',
    date: '2016-04-18',
    hans: ['汝州市“回归工程”结硕果', '投资870.7亿元，增长5%。李乾说，凭借发展。'],
    hant: ['汝州市「回歸工程」結碩果', '投資870.7億元，增長5%。李乾說，憑藉發展。'],
    topics: { category: ['invest'], place: ['ruzhou'], tag: ['huigui'] },
  },
  {
    id: 'zhumadian',
    date: '2018-05-02',
    hans: ['驻马店商会换届', '5G基站与WTO。会员1,234名，企业。\n名单在后'],
    hant: ['駐馬店商會換屆', '5G基站與WTO。會員1,234名，企業。\n名單在後'],
    topics: { category: ['news'], place: ['zhumadian'], person: ['wanggang'] },
  },
  {
    id: 'taizhou',
    date: '2023-04-21',
    hans: ['台州论坛', '2023年4月21日，汝州市商会来访。王 刚出席回归工程座谈。'],
    hant: ['台州論壇', '2023年4月21日，汝州市商會來訪。王 剛出席回歸工程座談。'],
    topics: { category: ['news'], place: ['taizhou', 'ruzhou'], person: ['wanggang'] },
  },
  {
    id: 'hair',
    date: '2023-04-22',
    hans: ['头发与发财', '台风过后，面粉厂复工。'],
    hant: ['頭髮與發財', '颱風過後，麵粉廠復工。'],
    topics: { category: ['news'] },
  },
  {
    // What conversion made of other characters, not of other forms of the same.
    id: 'memory',
    date: '2010-01-01',
    hans: ['内存涨价', '打印机跟着涨。'],
    hant: ['記憶體漲價', '印表機跟著漲。'],
    topics: {},
  },
]);
const labels = {
  category: {
    invest: { 'zh-Hans': '招商引资', 'zh-Hant': '招商引資' },
    news: { 'zh-Hans': '新闻', 'zh-Hant': '新聞' },
  },
  place: {
    ruzhou: { 'zh-Hans': '汝州', 'zh-Hant': '汝州' },
    zhumadian: { 'zh-Hans': '驻马店', 'zh-Hant': '駐馬店' },
    taizhou: { 'zh-Hans': '台州', 'zh-Hant': '台州' },
  },
  person: { wanggang: { 'zh-Hans': '王刚', 'zh-Hant': '王剛' } },
  tag: { huigui: { 'zh-Hans': '返乡创业', 'zh-Hant': '返鄉創業' } },
};

let folder: string;
let service: SearchService;

const outputIn = (name: string) => new PublishedFolder(join(folder, name), join(folder, `${name}.published`));

async function index(name: string, given: readonly SearchDocument[], cache = name): Promise<IndexReport> {
  const output = outputIn(name);
  const report = await indexArchive({
    entries: given.map(({ id, date, digest, text }) => ({ id, date, digest, characters: text['zh-Hans'].body.length })),
    load: (ids) => given.filter(({ id }) => ids.includes(id)),
    labels,
    output,
    cacheDir: join(folder, `${cache}.cache`),
    segmentCharacters: 60,
  });
  output.finish();
  return report;
}

const ids = async (query: string, edition: Edition = 'zh-Hans', options = {}): Promise<string[]> => {
  const { found, tier, version } = await service.search(query, { edition, ...options });
  if (tier === 'approximate') return [];
  const shown = await Promise.all(found.map((one) => service.show(one, query, edition, version)));
  return shown.map(({ url }) => url.split('/').at(-2)!);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-search-'));
  await index('site', documents);
  service = createService(filesAt(`${localOrigin}/search/`, localFetch(join(folder, 'site')).fetch));
});
afterAll(() => rm(folder, { recursive: true }));

describe('search', () => {
  it.each([
    ['回归工程', ['ruzhou', 'taizhou']],
    ['回歸工程', ['ruzhou', 'taizhou']],
    ['归工', ['ruzhou', 'taizhou']],
    ['870.7亿元', ['ruzhou']],
    ['70.7億', ['ruzhou']],
    ['5%', ['ruzhou']],
    ['2023年4月21日', ['taizhou']],
    ['5g基站', ['zhumadian']],
    ['wto', ['zhumadian']],
    ['T', ['zhumadian']],
    ['1234', ['zhumadian']],
    ['1,234名', ['zhumadian']],
    ['1234名企业', []],
    ['企业名单', []],
    ['王刚', ['taizhou', 'zhumadian']],
    ['頭髮', ['hair']],
    ['头發', ['hair']],
    ['颱', ['taizhou', 'hair']],
    ['面粉', ['hair']],
    ['商会', ['zhumadian', 'taizhou']],
    ['商会 汝州', ['taizhou']],
    ['汝州 -商会', ['ruzhou']],
    ['"汝州市商会"', ['taizhou']],
    ['会', ['zhumadian', 'taizhou']],
    ['工程，汝', ['ruzhou', 'taizhou']],
    ['2023年4月21日，汝', ['taizhou']],
    ['汝州市回归工程', ['ruzhou']],
    ['名、企业', ['zhumadian']],
    ['“回归工程”', ['ruzhou', 'taizhou']],
    ['亿元，增长', ['ruzhou']],
    ['"元、增长"', []],
    ['"元，增长"', ['ruzhou']],
    ['-汝州 -商会', ['hair', 'memory']],
    ['返鄉', ['ruzhou']],
    ['内存', ['memory']],
    ['記憶體漲', ['memory']],
    ['印表机', ['memory']],
    ['龘靐彧', []],
    ['。', []],
    ['', []],
  ])('finds by %s: %j', async (query, expected) => {
    for (const edition of editions) expect(await ids(query, edition)).toEqual(expected);
  });

  it('puts a whole title first, then titles, then texts, the newest first among equals', async () => {
    expect(await ids('台州论坛')).toEqual(['taizhou']);
    expect((await service.search('台州论坛', { edition: 'zh-Hans' })).found[0]?.title).toBe('whole');
    expect((await service.search('汝州市 回归工程 结硕果', { edition: 'zh-Hans' })).found[0]?.title).toBe('whole');
    expect((await service.search('台州', { edition: 'zh-Hans' })).found[0]?.title).toBe('part');
  });

  it('ranks what shares a part of the query where nothing holds all of it, and says so', async () => {
    const { tier, found, total, version } = await service.search('王刚什么时候去座谈', { edition: 'zh-Hans' });
    expect({ tier, total }).toEqual({ tier: 'approximate', total: found.length });
    const first = await service.show(found[0]!, '王刚什么时候去座谈', 'zh-Hans', version);
    expect(first.url).toContain('taizhou');
    expect(first.excerpt).toContain('<mark>王 刚</mark>');
    const { missing } = await service.show(found[0]!, '王刚月球座谈', 'zh-Hans', version);
    expect(missing).toEqual(['月球']);
  });

  it('gives what shares a part of the query beside what holds all of it', async () => {
    const exact = await service.search('回归工程座谈', { edition: 'zh-Hans' });
    expect({ tier: exact.tier, total: exact.total }).toEqual({ tier: 'exact', total: 1 });
    const { found: similar } = await service.similar('回归工程座谈', { edition: 'zh-Hans' });
    expect(similar.map(({ article }) => article)).not.toContain(exact.found[0]!.article);
    expect(similar.length).toBeGreaterThan(0);
  });

  it('orders by date', async () => {
    expect(await ids('汝州市', 'zh-Hans', { sort: 'date' })).toEqual(['taizhou', 'ruzhou']);
    expect(await ids('汝州市', 'zh-Hans', { sort: 'oldest' })).toEqual(['ruzhou', 'taizhou']);
  });

  it('filters by several kinds, and counts what each value would leave', async () => {
    expect(await ids('汝州', 'zh-Hans', { filters: { year: '2016' } })).toEqual(['ruzhou']);
    expect(await ids('汝州', 'zh-Hans', { filters: { category: ['news', 'invest'], year: ['2023'] } })).toEqual([
      'taizhou',
    ]);
    expect(await ids('', 'zh-Hans', { filters: { person: 'wanggang' } })).toEqual(['taizhou', 'zhumadian']);
    const { counts } = await service.search('汝州', {
      edition: 'zh-Hans',
      filters: { year: '2016' },
      count: ['year', 'category', 'place'],
    });
    expect(counts).toEqual({ year: { 2016: 1, 2023: 1 }, category: { invest: 1 }, place: { ruzhou: 1 } });
  });

  it('shows results in the edition of the reader, whichever script was typed', async () => {
    const { found, version } = await service.search('凭借', { edition: 'zh-Hant' });
    const result = await service.show(found[0]!, '凭借', 'zh-Hant', version);
    expect(result.excerpt).toContain('<mark>憑藉</mark>發展');
    expect(result.url).toMatch(/^zh-hant\//);
  });

  it('offers what is nearest where nothing is found', async () => {
    const offers = async (query: string) =>
      (await service.nearest(query, 'zh-Hans')).map(({ kind, query }) => `${kind} ${query}`);
    expect(await offers('zhumadian')).toContain('pinyin 驻马店');
    expect(await offers('zmd')).toContain('pinyin 驻马店');
    expect(await offers('駐碼店')).toContain('similar 驻马店');
    expect(await offers('回归工程计划')).toEqual([]);
  });

  it('suggests names, by characters of either script or by pinyin, and titles', async () => {
    const suggestions = async (typed: string) => (await service.suggest(typed, 'zh-Hant')).map(({ text }) => text);
    expect(await suggestions('驻')).toEqual(['駐馬店', '駐馬店商會換屆']);
    expect(await suggestions('ruz')).toEqual(['汝州']);
  });
});

describe('indexArchive', () => {
  const changed = documents.map((document, at) =>
    at === 1
      ? {
          ...document,
          digest: 'changed',
          text: { ...document.text, 'zh-Hans': { ...document.text['zh-Hans'], body: '改过的正文' } },
        }
      : document,
  );

  it('writes nothing that did not change, and after a change the same bytes as from nothing', async () => {
    await index('again', documents);
    const before = await listFiles(join(folder, 'again/search'));
    const second = await index('again', documents);
    expect(second.indexed).toBe(0);
    const sizes = await Promise.all(
      before.map(async ({ path }) => (await stat(join(folder, 'again/search', path))).size),
    );
    expect(second).toMatchObject({ files: before.length, bytes: sizes.reduce((sum, size) => sum + size) });
    expect(await listFiles(join(folder, 'again/search'))).toEqual(before);
    const report = await index('again', changed);
    expect(report.indexed).toBe(1);
    await index('clean', changed);
    const bytes = async (name: string) =>
      (await listFiles(join(folder, name))).map(({ path, digest }) => `${path} ${digest}`);
    expect(await bytes('again')).toEqual(await bytes('clean'));
  });

  it('restores the site from the cache', async () => {
    await index('lost', documents);
    await rm(join(folder, 'lost'), { recursive: true });
    expect((await index('lost', documents)).indexed).toBe(0);
    expect((await listFiles(join(folder, 'lost'))).length).toBeGreaterThan(10);
  });

  it('puts back a file of the site that someone removed', async () => {
    await index('pruned', documents);
    const before = await listFiles(join(folder, 'pruned/search'));
    const strip = (files: typeof before) => files.map(({ path, digest }) => `${path} ${digest}`);
    for (const { path } of before) {
      await rm(join(folder, 'pruned/search', path));
      expect((await index('pruned', documents)).indexed).toBe(0);
      expect(strip(await listFiles(join(folder, 'pruned/search')))).toEqual(strip(before));
    }
  });

  it.each([
    ['a summary', async (kept: string) => writeFile(join(kept, 'summary.json'), '{"count":')],
    [
      'a text',
      async (kept: string) => writeFile(join(kept, 'texts'), (await readFile(join(kept, 'texts'))).fill(1, 9, 10)),
    ],
    [
      'the last text',
      async (kept: string) => truncate(join(kept, 'texts'), (await stat(join(kept, 'texts'))).size - 1),
    ],
    ['no texts', async (kept: string) => rm(join(kept, 'texts'))],
    [
      'the index',
      async (kept: string) => writeFile(join(kept, 'index'), (await readFile(join(kept, 'index'))).fill(1, 9, 10)),
    ],
  ])('indexes again where the cache holds %s damaged', async (_, damage) => {
    await rm(join(folder, 'damaged'), { recursive: true, force: true });
    await index('damaged', documents);
    const before = await listFiles(join(folder, 'damaged'));
    const cache = join(folder, 'damaged.cache');
    const segment = (await readdir(cache)).find((name) => /^[0-9a-f]{12}$/.test(name));
    await damage(join(cache, segment!));
    await rm(join(folder, 'damaged'), { recursive: true });
    expect((await index('damaged', documents)).indexed).toBe(1);
    const strip = (files: typeof before) => files.map(({ path, digest }) => `${path} ${digest}`);
    expect(strip(await listFiles(join(folder, 'damaged')))).toEqual(strip(before));
  });

  it('indexes an empty archive', async () => {
    await index('empty', []);
    const empty = createService(filesAt(`${localOrigin}/search/`, localFetch(join(folder, 'empty')).fetch));
    expect(await empty.search('汝州', { edition: 'zh-Hans' })).toMatchObject({ total: 0, found: [] });
  });

  it('says which article it was not given', async () => {
    await expect(
      indexArchive({
        entries: [{ id: 'gone', date: '2020-01-01', digest: 'x', characters: 1 }],
        load: () => [],
        labels: {},
        output: outputIn('gone'),
        cacheDir: join(folder, 'gone.cache'),
      }),
    ).rejects.toThrow('gone');
  });

  it('tells the browser plainly that it cannot be reached', async () => {
    const nowhere = createService(filesAt(`${localOrigin}/search/`, localFetch(join(folder, 'nowhere')).fetch));
    await expect(nowhere.search('汝州', { edition: 'zh-Hans' })).rejects.toThrow('manifest');
  });

  it('names nothing of this machine', async () => {
    expect(await readFile(join(folder, 'site/search/manifest'), 'utf8')).not.toContain(folder);
  });
});
