import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Files, SearchUnavailable } from '../../../src/search/client/files.ts';
import { openPostings, type PostingSource } from '../../../src/search/client/posting-source.ts';
import { startReader } from '../../../src/search/client/reader.ts';
import type { Manifest } from '../../../src/search/index-format.ts';
import { termKey, titlePlaces } from '../../../src/search/terms.ts';
import { documentsFrom } from '../archives.ts';
import { publishedIndex } from './published-index.ts';

const texts: [string, string][] = [
  ['会员', '商会商会'],
  ['题', '会员的话。'.repeat(20)],
  ['题', '别的'],
];
const documents = documentsFrom(
  texts.map(([title, body], i) => ({
    id: `a${i}`,
    date: `2016-01-0${i + 1}`,
    hans: [title, body],
    hant: [title, body],
    topics: {},
  })),
);
let files: Files;
let manifest: Manifest;
let source: PostingSource;
beforeAll(async () => {
  files = await publishedIndex(documents);
  manifest = await files.fresh<Manifest>('manifest');
  source = openPostings(files, manifest, async () => startReader);
});

describe('the postings of a term', () => {
  test('are its articles and places, the title’s in front', async () => {
    expect(await source.postings(termKey('商会'))).toEqual([{ article: 0, places: [titlePlaces, titlePlaces + 2] }]);
    const postings = await source.postings(termKey('会员'));
    expect(postings.map(({ article, places }) => [article, places[0], places.length])).toEqual([
      [0, 0, 1],
      [1, titlePlaces, 20],
    ]);
  });

  test('of a single character tell the area alone', async () => {
    expect(await source.postings(termKey('会'))).toEqual([
      { article: 0, places: [0] },
      { article: 1, places: [titlePlaces] },
    ]);
  });

  test('are none for what stands nowhere', async () => {
    expect(await source.postings(termKey('无的'))).toEqual([]);
    expect(await source.postings(0)).toEqual([]);
  });

  test('are asked for once', async () => {
    const key = termKey('别的');
    expect(source.postings(key)).toBe(source.postings(key));
  });
});

test('an archive has as many articles as it has', () => {
  expect(source.articles).toBe(3);
});

test('a term’s list and shard have some size, until the shard is there', async () => {
  const other = openPostings(files, manifest, async () => startReader);
  expect(other.listBytes(termKey('会员'))).toBeGreaterThan(0);
  expect(other.shardBytes(termKey('会员'))).toBeGreaterThanOrEqual(other.listBytes(termKey('会员')));
  // What is there need not be fetched.
  await other.postings(termKey('会员'));
  expect(other.shardBytes(termKey('会员'))).toBe(0);
});

describe('ranking', () => {
  test('keeps the postings and their order', async () => {
    const postings = await source.postings(termKey('会员'));
    const ranked = await source.rank(postings);
    expect(ranked.map(({ score, ...posting }) => posting)).toEqual(postings);
    for (const { score } of ranked) expect(score).toBeGreaterThan(0);
  });

  test('of many at once is that of each', async () => {
    const [posting] = await source.postings(termKey('商会'));
    const many = Array.from({ length: 501 }, () => posting!);
    const [one] = await source.rank([posting!]);
    const ranked = await source.rank(many);
    expect(ranked).toHaveLength(501);
    expect(ranked.at(-1)!.score).toBeCloseTo(one!.score);
  });
});

test('a shard that could not be fetched is asked for again', async () => {
  let fails = 1;
  const flaky: Files = {
    ...files,
    bytes: async (path) => {
      if (/\/0$/.test(path) && fails-- > 0) throw new Error('offline');
      return files.bytes(path);
    },
  };
  const other = openPostings(flaky, manifest, async () => startReader);
  await expect(other.postings(termKey('会员'))).rejects.toThrow('offline');
  expect(await other.postings(termKey('会员'))).toHaveLength(2);
});

describe('Pagefind’s reader', () => {
  const lists = () => source.postings(termKey('会员'));
  /** A source whose reader can be had or not, and how it ranks once it was asked for. */
  async function ranking(read: () => Promise<Uint8Array<ArrayBuffer>>, load = async () => startReader) {
    let fetched = 0;
    const bytes: Files['bytes'] = (path) => {
      if (path !== manifest.reader) return files.bytes(path);
      fetched++;
      return read();
    };
    let started = 0;
    const own = openPostings({ ...files, bytes }, manifest, async () => {
      started++;
      return load();
    });
    await own.startReader();
    await own.startReader();
    return { own, fetched, started };
  }

  test('is fetched once, and ranks as the plain one does until then', async () => {
    const plain = await source.rank(await lists());
    const { own, fetched, started } = await ranking(() => files.bytes(manifest.reader));
    expect([fetched, started]).toEqual([1, 1]);
    const ranked = await own.rank(await lists());
    for (const [at, { score }] of ranked.entries()) expect(score).toBeCloseTo(plain[at]!.score, 3);
  });

  test('that cannot be fetched is asked for again; one that may not run is not', async () => {
    const gone = async () => {
      throw new SearchUnavailable('reader');
    };
    expect((await ranking(gone)).fetched).toBe(2);
    const { own, fetched } = await ranking(async () => new Uint8Array([1, 2, 3]));
    expect(fetched).toBe(1);
    expect((await own.rank(await lists())).length).toBe(2);
  });

  test('is not asked for where no WebAssembly runs', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    expect(await ranking(() => files.bytes(manifest.reader))).toMatchObject({ fetched: 0, started: 0 });
  });
});
