import { beforeAll, describe, expect, test } from 'vitest';
import { makeCanonicalise } from '../../../src/search/canonical.ts';
import { datedPostings } from '../../../src/search/client/date-words.ts';
import { everyArticle, exactSearch, type TextAccess } from '../../../src/search/client/exact.ts';
import { openPostings, type PostingSource } from '../../../src/search/client/posting-source.ts';
import { order } from '../../../src/search/client/ranking.ts';
import { startReader } from '../../../src/search/client/reader.ts';
import { openTexts } from '../../../src/search/client/texts.ts';
import { equivalentCharacters } from '../../../src/search/equivalence.ts';
import type { ArticleText, Manifest } from '../../../src/search/index-format.ts';
import { documentsFrom } from '../archives.ts';
import { sourceOf } from './paper-source.ts';
import { publishedIndex } from './published-index.ts';

const texts: [string, string][] = [
  ['汝州商会年会', '会员'],
  ['年会', '汝州商会的会员'],
  ['会员', '投资，增长。商会'],
  ['商会商会', '汝州'],
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
let source: PostingSource;
let access: TextAccess;
beforeAll(async () => {
  const files = await publishedIndex(documents);
  const manifest = await files.fresh<Manifest>('manifest');
  source = openPostings(files, manifest, async () => startReader);
  const textOf = openTexts(manifest, files, equivalentCharacters());
  const canonicalise = makeCanonicalise(equivalentCharacters());
  const verifyIn = () => async (article: number, run: string) => texts[article]!.join('\n').includes(run);
  access = { textOf, canonicalise, verifyIn };
});
const found = async (query: string) =>
  (await exactSearch(source, query, 'zh-Hans', access)).map(({ article, title }) => `${article} ${title}`).toSorted();

describe('the articles that hold all of a query', () => {
  test.each([
    ['年会', ['0 part', '1 whole']],
    ['汝州商会年会', ['0 whole']],
    // The title begins with the first word and ends with the last.
    ['汝州 年会', ['0 whole', '1 none']],
    ['汝州 商会', ['0 part', '1 none', '3 none']],
    ['商会 年会', ['0 part', '1 none']],
    ['《》 年会', ['0 part', '1 whole']],
    ['汝州，年会', ['0 whole', '1 none']],
    ['会员', ['0 none', '1 none', '2 whole']],
    ['商会商会', ['3 whole']],
    ['会', ['0 part', '1 part', '2 part', '3 part']],
    ['汝州 会', ['0 whole', '1 none', '3 none']],
    ['汝州 -年会', ['3 none']],
    ['-年会', ['2 none', '3 none']],
    ['-年会 -商会', []],
    ['"投资，增长"', ['2 none']],
    ['"投资增长"', []],
    ['"投资、增长"', []],
    ['无', []],
    ['', ['0 none', '1 none', '2 none', '3 none']],
  ])('%s: %j', async (query, expected) => expect(await found(query)).toEqual(expected));
});

test('a word that is a date is served by what was published then', async () => {
  const published = new Map([['1998', datedPostings([2])]]);
  const ask = async (query: string) =>
    (await exactSearch(source, query, 'zh-Hans', access, { published })).map(({ article }) => article);
  expect(await ask('1998 会员')).toEqual([2]);
  expect(await ask('1998 汝州')).toEqual([]);
});

test('words that stand near one another count more', async () => {
  const results = await exactSearch(source, '汝州 会员', 'zh-Hans', access);
  const relevance = new Map(results.map(({ article, relevance: own }) => [article, own]));
  expect([...relevance.keys()].toSorted()).toEqual([0, 1]);
  for (const own of relevance.values()) expect(own).toBeGreaterThan(0);
  expect(relevance.get(1)).toBeGreaterThan(relevance.get(0)!);
});

test('two characters that are a word come before those through which a word boundary runs', async () => {
  const bodies = ['青年会员', '青年会员', '商会年会', '青年会员', '年会', '青年会员'];
  const files = await publishedIndex(
    documentsFrom(
      bodies.map((body, i) => ({
        id: `b${i}`,
        date: `2016-01-0${i + 1}`,
        // A title that holds the two characters in the middle of two words is none that holds the word.
        hans: [i === 0 ? '青年会员' : '题', body],
        hant: [i === 0 ? '青年会员' : '题', body],
        topics: {},
      })),
    ),
  );
  const manifest = await files.fresh<Manifest>('manifest');
  const own = { ...access, textOf: openTexts(manifest, files, equivalentCharacters()) };
  const results = order(
    await exactSearch(
      openPostings(files, manifest, async () => startReader),
      '年会',
      'zh-Hans',
      own,
    ),
    'relevance',
  );
  expect(results.map(({ article }) => article)).toEqual([4, 2, 0, 5, 3, 1]);
  expect(results.every(({ title }) => title === 'none')).toBe(true);
});

test('every article is found by nothing in particular', () => {
  expect(everyArticle(2)).toEqual([
    { article: 0, title: 'none', relevance: 0 },
    { article: 1, title: 'none', relevance: 0 },
  ]);
});

test('what is found is told before it is known which title is the query', async () => {
  const told: string[][] = [];
  const note = (all: { article: number; title: string }[]) =>
    void told.push(all.map(({ article, title }) => `${article} ${title}`).toSorted());
  const all = await exactSearch(source, '年会', 'zh-Hans', { ...access, expect: note });
  expect(told).toEqual([['0 part', '1 part']]);
  expect(all.map(({ article, title }) => `${article} ${title}`).toSorted()).toEqual(['0 part', '1 whole']);
});

/** @returns the numbers of the articles with these bodies in which a query stands */
async function finderIn(bodies: readonly string[]): Promise<(query: string) => Promise<number[]>> {
  const files = await publishedIndex(
    documentsFrom(
      bodies.map((body, i) => ({
        id: `c${i}`,
        date: `2016-01-0${i + 1}`,
        hans: ['题', body],
        hant: ['題', body],
        topics: {},
      })),
    ),
  );
  const manifest = await files.fresh<Manifest>('manifest');
  const textOf = openTexts(manifest, files, equivalentCharacters());
  const own = openPostings(files, manifest, async () => startReader);
  return async (query) => {
    const all = await exactSearch(own, query, 'zh-Hans', { ...access, textOf });
    return all.map(({ article }) => article).toSorted((a, b) => a - b);
  };
}

describe('a phrase in quotes that has signs', () => {
  const bodies = ['读《豫商》杂志', '豫商杂志', '《豫商》和杂志', '《豫商》雜誌', '《豫商》杂志共5，6'];
  let find: (query: string) => Promise<number[]>;
  beforeAll(async () => {
    find = await finderIn(bodies);
  });

  test('is found where it stands with them, in either script, and without quotes wherever its words stand', async () => {
    expect(await find('"《豫商》杂志"')).toEqual([0, 3, 4]);
    expect(await find('"《豫商》雜誌"')).toEqual([0, 3, 4]);
    expect(await find('《豫商》杂志')).toEqual([0, 1, 3, 4]);
    expect(await find('"豫商杂志"')).toEqual([0, 1, 3, 4]);
  });

  test('of two, both have to', async () => {
    expect(await find('"《豫商》杂志" "读《豫"')).toEqual([0]);
  });

  test('is found by its words alone where there would be too much to read', async () => {
    const many = Array.from({ length: 61 }, (_, i) => (i === 0 ? '《豫商》' : '豫商'));
    const count = async (of: readonly string[]) => {
      const textOf = async (article: number) => ({ title: '', text: of[article]!, names: '' }) as ArticleText;
      const words = sourceOf(of.map(() => '豫商'));
      return (await exactSearch(words, '"《豫商》"', 'zh-Hans', { ...access, textOf })).length;
    };
    expect(await count(many.slice(0, 60))).toBe(1);
    expect(await count(many)).toBe(61);
  });
});

test('what is written in another way is found: figures, counts and units', async () => {
  const find = await finderIn(['捐米50千克', '捐米50公斤', '捐米50kg', '捐米五十公斤', '捐米5公斤']);
  for (const query of ['捐米50千克', '捐米50公斤', '捐米50kg', '捐米五十千克'])
    expect(await find(query)).toEqual([0, 1, 2, 3]);
});
