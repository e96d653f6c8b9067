import { expect, test, vi } from 'vitest';
import { makeCanonicalise } from '../../../src/search/canonical.ts';
import { datedPostings, publishedFor } from '../../../src/search/client/date-words.ts';
import { openDates } from '../../../src/search/client/dates.ts';
import type { Files } from '../../../src/search/client/files.ts';
import { questionReader } from '../../../src/search/client/question.ts';
import { readQuery } from '../../../src/search/query.ts';

const days = ['2003-09-01', '1998-07-05', '1998-02-03', ''];
const dates = vi.fn(async () => openDates('i', { json: async () => days.map((day) => [day, 1]) } as unknown as Files));
const questions = vi.fn(async () => questionReader(makeCanonicalise(new Map())));
const published = async (query: string) => {
  const found = await publishedFor({ dates, questions }, readQuery(query));
  return (
    found && Object.fromEntries([...found].map(([word, postings]) => [word, postings.map(({ article }) => article)]))
  );
};

test.each([
  ['座谈会 1998', { '1998': [1, 2] }],
  ['1998年2月 座谈会', { '1998年2月': [2] }],
  ['座谈会 1998-07 2003', { '1998-07': [1], '2003': [0] }],
  ['座谈会 1976', { '1976': [] }],
])('%s asks for what was published then', async (query, expected) => expect(await published(query)).toEqual(expected));

test.each(['1998', '1998 2003', '座谈会 "1998"', '1998年座谈会 会费', '座谈会 1998家', '座谈会 会费', ''])(
  'no word of %s is a date beside others',
  async (query) => expect(await published(query)).toBeUndefined(),
);

test('nothing is fetched for words that can be no date', async () => {
  questions.mockClear();
  dates.mockClear();
  await published('座谈会 会费');
  await published('1998');
  expect([questions, dates].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

test('a date stands in no title', () => expect(datedPostings([4])[0]!.places[0]).toBeGreaterThan(0));
