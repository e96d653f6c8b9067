import { expect, test } from 'vitest';
import type { Found } from '../../../src/search/client/ranking.ts';
import { textAhead } from '../../../src/search/client/text-ahead.ts';

const found: Found[] = [
  { article: 3, title: 'none', relevance: 9 },
  { article: 1, title: 'part', relevance: 2 },
  { article: 2, title: 'part', relevance: 4 },
];
/** The articles whose texts were fetched. */
function fetched(results: readonly Found[], sort?: 'relevance' | 'date' | 'oldest'): number[] {
  const asked: number[] = [];
  const textOf = async (article: number) => {
    asked.push(article);
    throw new Error('no network');
  };
  textAhead(textOf, { edition: 'zh-Hant', ...(sort && { sort }) })(results);
  return asked;
}

test.each([
  [undefined, [2]],
  ['date', [3]],
  ['oldest', [1]],
] as const)('fetches the text of the article that stands first by %s, and of no other', (sort, expected) => {
  const before = structuredClone(found);
  expect(fetched(found, sort)).toEqual(expected);
  expect(found).toEqual(before);
});

test('fetches nothing where nothing was found', () => {
  expect(fetched([])).toEqual([]);
});
