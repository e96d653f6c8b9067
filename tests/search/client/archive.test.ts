import { beforeAll, describe, expect, test } from 'vitest';
import { openArchive, type SearchArchive } from '../../../src/search/client/archive.ts';
import { imported } from '../../../src/search/client/service.ts';
import { documentsFrom } from '../archives.ts';
import { publishedIndex } from './published-index.ts';

const article = (id: string, date: string, title: string, body: string, tag?: string) => ({
  id,
  date,
  hans: [title, body] as [string, string],
  hant: [title, body] as [string, string],
  topics: tag ? { tag: [tag] } : {},
});
const documents = documentsFrom([
  article('d', '2018-01-01', '换届', '王刚当选，毕业了', 'a'),
  article('c', '2017-01-01', '汝州商会', '会员到会', 'a'),
  article('b', '2016-02-01', '年会', '汝州商会来访，汝州商会'),
  article('a', '2016-01-01', '汝州来客', '商人到会'),
]);
let archive: SearchArchive;
beforeAll(async () => {
  archive = await openArchive(
    await publishedIndex(documents, { tag: { a: { 'zh-Hans': '甲', 'zh-Hant': '甲' } } }),
    imported,
  );
});

/** The articles that are found, by their places among the documents above. */
const search = async (query: string, options: Partial<Parameters<SearchArchive['search']>[1]> = {}) => {
  const { found, tier, total, counts } = await archive.search(query, { edition: 'zh-Hans', ...options });
  return { found: found.map(({ article: number }) => documents.length - 1 - number), tier, total, counts };
};

describe('a search', () => {
  test('finds the articles that hold all of it, whole titles first', async () => {
    expect(await search('汝州商会')).toMatchObject({ found: [1, 2], tier: 'exact', total: 2 });
  });

  test('orders by date where that is asked for', async () => {
    expect((await search('汝州', { sort: 'date' })).found).toEqual([1, 2, 3]);
    expect((await search('汝州', { sort: 'oldest' })).found).toEqual([3, 2, 1]);
  });

  test('finds what shares a part of it where nothing holds all', async () => {
    const { found, tier } = await search('汝州商会换届');
    expect(tier).toBe('approximate');
    expect(found[0]).toBe(1);
  });

  test('orders approximate results by date, too', async () => {
    const { found, tier } = await search('汝州商会换届', { sort: 'oldest' });
    expect(tier).toBe('approximate');
    expect(found).toEqual(found.toSorted((a, b) => b - a));
  });

  test('in quotes takes nothing but the words as they are', async () => {
    expect(await search('"汝州商会换届"')).toMatchObject({ found: [], tier: 'exact', total: 0 });
  });

  test('passes filters, and counts what they would leave', async () => {
    expect(await search('汝州', { filters: { year: '2016' }, count: ['year', 'tag'] })).toEqual({
      found: [3, 2],
      tier: 'exact',
      total: 2,
      counts: { year: { 2017: 1, 2016: 2 }, tag: {} },
    });
  });

  test('for nothing finds nothing, with a filter all that pass it', async () => {
    expect(await search('')).toEqual({ found: [], tier: 'exact', total: 0, counts: {} });
    expect(await search('《》', { filters: { year: '2016' } })).toMatchObject({ found: [] });
    expect((await search('', { filters: { year: '2016' } })).found).toEqual([2, 3]);
  });
});

test('similar articles are those that share a part, without those that hold all', async () => {
  const similar = await archive.similar('汝州商会', { edition: 'zh-Hans' });
  expect(similar.map(({ article: number }) => documents.length - 1 - number)).toEqual([3]);
  expect(await archive.similar('汝州商会', { edition: 'zh-Hans', filters: { year: '2018' } })).toEqual([]);
});

test('a result is shown as its article is written', async () => {
  const { found } = await archive.search('汝州商会', { edition: 'zh-Hant' });
  expect(await archive.show(found[0]!, '汝州商会', 'zh-Hant')).toMatchObject({
    url: 'zh-hant/news/c/',
    title: '汝州商会',
    date: '2017-01-01',
  });
});

test('the topics of the archive have their labels and numbers', async () => {
  expect(await archive.names('zh-Hans')).toEqual([{ kind: 'tag', slug: 'a', label: '甲', count: 2, pinyin: 'jia' }]);
});

describe('what names the same', () => {
  const people = documentsFrom([
    article('c', '2018-01-01', '丙', '李乾先生来访'),
    article('b', '2017-01-01', '乙', '李乾当选'),
    article('a', '2016', '甲', '省侨商会换届'),
    article('z', '2015-01-01', '丁', '河南省侨商联合会成立'),
    article('y', 'unknown', '戊', '河南省侨商联合会换届'),
  ]);
  let known: SearchArchive;
  beforeAll(async () => {
    known = await openArchive(
      await publishedIndex(people, {}, [
        ['李乾', '李乾', '李乾先生'],
        ['河南省侨商联合会', '河南省僑商聯合會', '省侨商会'],
      ]),
      imported,
    );
  });
  const ask = async (query: string, options: Partial<Parameters<SearchArchive['search']>[1]> = {}) => {
    const { found, synonyms, tier, doubts } = await known.search(query, { edition: 'zh-Hans', ...options });
    const numbers = found.map(({ article: number }) => people.length - 1 - number);
    return { found: numbers, synonyms, tier, ...(doubts && { doubts }) };
  };

  test('is asked where little is found, and stands behind what was typed', async () => {
    const also = { words: ['河南省侨商联合会'], followed: true };
    expect(await ask('省侨商会')).toEqual({ found: [2, 3, 4], synonyms: also, tier: 'exact' });
    expect((await ask('省侨商会换届')).found).toEqual([2, 4]);
    expect((await ask('省侨商会', { synonyms: false })).found).toEqual([2]);
    expect((await ask('"省侨商会"')).synonyms).toBeUndefined();
  });

  test('of two words of which one holds the other is asked for neither', async () => {
    expect(await ask('李乾')).toEqual({ found: [0, 1], tier: 'exact' });
  });

  test('articles without a date are similar, too, unless days are asked for', async () => {
    const similar = async (dates?: { from: string }) =>
      (await known.similar('侨商代表', { edition: 'zh-Hans', ...(dates && { dates }) })).map(
        ({ article: number }) => people.length - 1 - number,
      );
    expect((await similar()).toSorted()).toEqual([2, 3, 4]);
    expect((await similar({ from: '2015-06' })).toSorted()).toEqual([2]);
  });

  test('a range of days tells what is not known of dates', async () => {
    expect(await ask('侨商', { dates: { from: '2015', to: '2016-06' } })).toMatchObject({
      found: [2, 3],
      doubts: { partial: 1, unknown: 1 },
    });
    expect((await ask('', { dates: { from: '2018' } })).found).toEqual([0]);
  });
});

test('an index of another format is not read', async () => {
  const files = await publishedIndex(documents);
  const fresh = async <T>(path: string) => ({ ...(await files.fresh<object>(path)), format: 0 }) as T;
  await expect(openArchive({ ...files, fresh }, imported)).rejects.toThrow('format');
});
