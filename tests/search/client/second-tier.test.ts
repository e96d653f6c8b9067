import { describe, expect, test } from 'vitest';
import { makeCanonicalise } from '../../../src/search/canonical.ts';
import { openDates } from '../../../src/search/client/dates.ts';
import type { Files } from '../../../src/search/client/files.ts';
import { questionReader } from '../../../src/search/client/question.ts';
import { secondTier } from '../../../src/search/client/second-tier.ts';
import { equivalentCharacters } from '../../../src/search/equivalence.ts';
import type { TopicName } from '../../../src/search/index-format.ts';
import { gap, titleEnd, titlePlaces } from '../../../src/search/terms.ts';
import { sourceOf } from './paper-source.ts';

const canonicalise = makeCanonicalise(equivalentCharacters());
const article = (title: string, body = ''): string =>
  `${title}${titleEnd}`.padEnd(titlePlaces, String.fromCharCode(gap)) + body;
const filler = Array.from({ length: 20 }, (_, i) => article(`题${i}`, '无关'));
const person = (label: string): TopicName => ({ kind: 'person', slug: label, label, count: 1, pinyin: '' });

/** Searches articles that are as given, among others. @param days of the first articles; the others have none */
async function search(
  query: string,
  articles: readonly string[],
  people: readonly string[] = [],
  days: readonly string[] = [],
) {
  const all = [...articles, ...filler];
  const tier = secondTier({
    source: sourceOf(all),
    canonicalise,
    questions: questionReader(canonicalise),
    names: async () => people.map(person),
    glossary: async () => [],
    dates: async () => openDates('i', { json: async () => days.map((day) => [day, 1]) } as unknown as Files),
    verifyIn: () => async (number, run) => all[number]!.includes(run),
  });
  return (await tier(query, 'zh-Hans')).map(({ article: number, title }) => `${number} ${title}`);
}

describe('the second tier', () => {
  test('finds by what a question is about', async () => {
    expect(await search('汝州商会什么时候成立的', [article('甲', '汝州商会成立'), article('乙', '什么时候')])).toEqual([
      '0 none',
    ]);
  });

  test('tells what stands in a title', async () => {
    expect((await search('汝州来访', [article('汝州', '甲')]))[0]).toBe('0 part');
  });

  test('finds the people whom a surname with a title may mean', async () => {
    const articles = [article('甲', '王刚出席'), article('乙', '李乾出席')];
    expect(await search('王会长', articles, ['王刚', '李乾'])).toEqual(['0 none']);
    expect(await search('王会长', articles)).toEqual([]);
  });

  test('finds Latin words and figures as wholes alone', async () => {
    expect(await search('wto章程', [article('甲', 'wto'), article('乙', 'wtx')])).toEqual(['0 none']);
  });

  test('finds by when an article was published, or what day it writes of', async () => {
    const articles = [article('甲', '来访'), article('乙', '来访'), article('丙', '1998年7月5日来访')];
    const days = ['1998-07-05', '1998-08-09', '2003-01-01'];
    const found = (query: string) => search(query, articles, [], days);
    expect((await found('1998-07-05')).sort()).toEqual(['0 none', '2 none']);
    expect((await found('1998年8月来访'))[0]).toBe('1 none');
    expect((await found('2003年的来访'))[0]).toBe('2 none');
    // No article is of that day: those of its month.
    expect(await found('1998-08-01')).toEqual(['1 none']);
    expect(await found('2001-08-01')).toEqual([]);
  });

  test('finds words of the same meaning', async () => {
    expect(await search('捐赠', [article('甲', '捐款')])).toEqual(['0 none']);
  });

  test('finds nothing for nothing, and does not look for what is unwanted', async () => {
    expect(await search('', [article('甲', '汝州')])).toEqual([]);
    expect(await search('-汝州', [article('甲', '汝州')])).toEqual([]);
  });
});

test('of the many people whom a surname with a title may mean, those with the most articles are tried', async () => {
  const people = Array.from('甲乙丙丁戊己庚辛壬', (name) => `王${name}`);
  const articles = people.map((name) => article('题', `${name}出席`));
  const numbers = (await search('王会长', articles, people)).map((one) => Number(one.split(' ')[0]));
  expect(numbers.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
