import { describe, expect, test } from 'vitest';
import { makeCanonicalise } from '../../../src/search/canonical.ts';
import type { SearchArchive } from '../../../src/search/client/archive.ts';
import { suggest } from '../../../src/search/client/suggest.ts';
import { equivalentCharacters } from '../../../src/search/equivalence.ts';
import type { TopicName } from '../../../src/search/index-format.ts';
import { readingOf } from '../../../src/search/names.ts';

const name = (label: string, count: number, kind: TopicName['kind'] = 'place'): TopicName => ({
  kind,
  slug: label,
  label,
  count,
  pinyin: readingOf(label),
});
/** An archive with names, and so many articles whose titles hold the query. */
const archive = (names: TopicName[], titles = 0): SearchArchive =>
  ({
    canonicalise: makeCanonicalise(equivalentCharacters()),
    names: async () => names,
    search: async () => ({
      found: Array.from({ length: titles + 1 }, (_, article) => ({
        article,
        title: article < titles ? 'part' : 'none',
        relevance: 0,
      })),
    }),
    show: async ({ article }: { article: number }) => ({ title: `题${article}`, url: `u${article}` }),
  }) as unknown as SearchArchive;
const texts = async (names: TopicName[], typed: string, titles = 0) =>
  (await suggest(archive(names, titles), typed, 'zh-Hans')).map(({ text }) => text);

describe('suggestions', () => {
  test('begin with names that begin with what was typed, then those that hold it, the most named first', async () => {
    const names = [name('河南商会', 9), name('商丘', 2), name('商会', 5), name('台州', 8)];
    expect(await texts(names, '商')).toEqual(['商会', '商丘', '河南商会']);
  });

  test('take either script, and pinyin', async () => {
    const names = [name('驻马店', 3), name('郑州', 5)];
    expect(await texts(names, '駐馬')).toEqual(['驻马店']);
    expect(await texts(names, 'zhuma')).toEqual(['驻马店']);
    expect(await texts(names, 'zmd')).toEqual(['驻马店']);
  });

  test('are eight at most, three titles among them', async () => {
    const names = Array.from({ length: 12 }, (_, i) => name(`商${i}`, 20 - i));
    expect(await texts(names, '商')).toHaveLength(8);
    expect(await texts(names, '商', 5)).toEqual(['商0', '商1', '商2', '商3', '商4', '题0', '题1', '题2']);
  });

  test('say what they are', async () => {
    expect(await suggest(archive([name('商会', 5, 'organisation')], 1), '商', 'zh-Hans')).toEqual([
      { text: '商会', kind: 'organisation', count: 5 },
      { text: '题0', kind: 'title', url: 'u0' },
    ]);
  });

  test('are none for nothing, or for signs', async () => {
    expect(await texts([name('商会', 5)], '')).toEqual([]);
    expect(await texts([name('商会', 5)], '《》', 3)).toEqual([]);
  });
});
