import { describe, expect, test } from 'vitest';
import { matchInTexts } from '../../../src/search/client/pasted.ts';
import { titlePlaces } from '../../../src/search/terms.ts';
import { sourceOf } from './paper-source.ts';

const all = ['甲会员商会乙丙丁戊会员', '会员商会', '甲会员商会乙丙丁戊'];
/** What is asked for, and which lists are fetched for it. */
async function asked(runs: readonly string[], texts = all) {
  const source = sourceOf(texts);
  const keys = new Set<number>();
  const matches = await matchInTexts(
    {
      ...source,
      postings: (key) => {
        keys.add(key);
        return source.postings(key);
      },
    },
    runs,
    async (article, run) => texts[article]!.includes(run),
    async (article) => texts[article]!.slice(0, 8),
  );
  return { matches, lists: keys.size };
}

describe('of pasted text with blanks', () => {
  test('the longest part is found, the others are read', async () => {
    const alone = await asked(['甲会员商会乙丙丁戊', '商会']);
    expect(alone.matches).toEqual([
      { run: '甲会员商会乙丙丁戊', postings: expect.any(Array) },
      {
        run: '商会',
        postings: [
          { article: 0, places: [3] },
          { article: 2, places: [3] },
        ],
      },
    ]);
    const { matches, lists } = await asked(['戊会员', '甲会员商会乙丙丁戊']);
    expect(matches![0]).toEqual({ run: '戊会员', postings: [{ article: 0, places: [titlePlaces] }] });
    expect(matches![1]!.postings.map(({ article }) => article)).toEqual([0]);
    expect(lists).toBe(alone.lists);
  });

  test.each([
    ['one word', ['甲会员商会乙丙丁戊']],
    ['short words', ['会员', '商会']],
    ['a part that is nowhere', ['甲会员商会乙丙丁戊', '月球']],
    ['a longest part that is nowhere', ['月球的背面有许多会员', '商会']],
    ['a sign alone', ['甲会员商会乙丙丁戊', '']],
  ])('%s is left to the posting lists', async (_, runs) => {
    expect((await asked(runs)).matches).toBeUndefined();
  });

  test('more articles than are read are left to the posting lists', async () => {
    const many = ['甲会员商会乙丙丁戊', '甲会员商会乙丙丁戊', '甲会员商会乙丙丁戊'];
    expect((await asked(['甲会员商会乙丙丁戊', '商会'], many)).matches).toBeUndefined();
  });
});

test('the longest part, which the lists found, is not read for again', async () => {
  const read: string[] = [];
  const cheap = sourceOf(all);
  await matchInTexts(
    cheap,
    ['商会', '甲会员商会乙丙丁戊'],
    async (article, run) => {
      read.push(run);
      return all[article]!.includes(run);
    },
    async (article) => all[article]!,
  );
  expect(read.filter((run) => run === '甲会员商会乙丙丁戊').length).toBeLessThanOrEqual(2);
});
