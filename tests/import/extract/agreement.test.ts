import { expect, test } from 'vitest';
import { contradictions, isContested, upheld, upheldAuthor } from '../../../src/import/extract/agreement.ts';
import { ranks } from '../../../src/import/extract/ranks.ts';
import type { Claim } from '../../../src/import/page.ts';

const day = (value: string, rank: number, more: Partial<Claim> = {}): Claim => ({
  field: 'date',
  value,
  rank,
  ...more,
});
const author = (value: string, rank: number): Claim => ({ field: 'author', value, rank });
const told = (winner: Claim, ...others: Claim[]) =>
  contradictions(winner, [winner, ...others]).flatMap(({ suggestions = [] }) => suggestions);

test('of several days in places of one rank that counts which a place of another names, too', () => {
  const [calendar, own] = [day('2012-11-02', ranks.bare), day('2011-04-02', ranks.bare)];
  expect(upheld(calendar, [calendar, own, day('2011-04-02', ranks.declared)])).toBe(own);
  expect(upheld(calendar, [calendar, own, day('2012-11-02', ranks.markup)])).toBe(calendar);
  expect(upheld(calendar, [calendar, own])).toBe(calendar);
  expect(upheld(calendar, [calendar, day('2011-04-02', ranks.sidelong), day('2011-04-02', ranks.declared)])).toBe(
    calendar,
  );
});

test('a day that another place of weight gainsays is told, be it by one day', () => {
  expect(told(day('2011-04-02', ranks.bare), day('2011-04-01', ranks.declared))).toEqual(['2011-04-01']);
  expect(told(day('2011-04-02', ranks.label), day('2011-04-03', ranks.markup))).toEqual(['2011-04-03']);
  expect(told(day('2011-04-02', ranks.bare), day('2011-04', ranks.declared))).toEqual([]);
  expect(told(day('2011-04-02', ranks.bare), day('2011-04-08', ranks.sidelong))).toEqual([]);
  // The instant is another day in Greenwich.
  expect(told(day('2011-04-02', ranks.bare), day('2011-04-01', ranks.declared, { or: '2011-04-02' }))).toEqual([]);
});

test('the day of the address counts where nothing upholds the winner', () => {
  const address = day('2009-11-22', ranks.address);
  expect(told(day('2011-04-02', ranks.label), address)).toEqual(['2009-11-22']);
  expect(told(day('2011-04-02', ranks.label), address, day('2011-04-02', ranks.declared))).toEqual([]);
});

test('labels below the text contradict each other about who wrote; bylines do not', () => {
  expect(told(author('阿兰', ranks.after), author('小满', ranks.after))).toEqual(['小满']);
  expect(told(author('记者 尤三省', ranks.byline), author('实习生 冯四喜', ranks.byline))).toEqual([]);
  expect(told(author('尤三省', ranks.label), author('尤三省 冯四喜', ranks.declared))).toEqual([]);
});

test('a paper below the text against the source above, and other people in a byline, are told', () => {
  const source = (value: string, rank: number): Claim => ({ field: 'source', value, rank });
  expect(told(source('河西网', ranks.label), source('江城日報', ranks.after))).toEqual(['江城日報']);
  expect(told(source('河西网', ranks.label), source('热点新闻', ranks.after))).toEqual([]);
  expect(told(source('河西网', ranks.label + 0.5), source('江城日报', ranks.after))).toEqual([]);
  expect(told(source('江城日报', ranks.after), source('河西网', ranks.byline))).toEqual([]);
  expect(told(author('尤三省', ranks.label), author('记者 冯四喜', ranks.byline))).toEqual(['记者 冯四喜']);
  expect(told(author('尤三省 冯四喜', ranks.label), author('记者 冯四喜', ranks.byline))).toEqual([]);
  expect(told(author('联络部', ranks.label), author('记者 冯四喜', ranks.byline))).toEqual([]);
});

test('an unlabelled day is contested by another place alone', () => {
  const shown = day('2011-04-02', ranks.bare);
  expect(isContested(shown, [shown, day('2011-04-20', ranks.sidelong)])).toBe(true);
  expect(isContested(shown, [shown, day('2011-04-20', ranks.sidelong), day('2011-04-02', ranks.declared)])).toBe(false);
  expect(isContested(day('2011-04-02', ranks.label), [day('2011-04-20', ranks.sidelong)])).toBe(false);
});

test('an author whom the page shows and declares stands against a label below that nothing upholds', () => {
  const [below, shown, declared] = [
    author('尤三省', ranks.after),
    author('贺大有', ranks.bare),
    author('贺大有', ranks.declared),
  ];
  expect(upheldAuthor(below, [below, shown, declared])).toBe(shown);
  expect(upheldAuthor(below, [below, shown])).toBe(below);
  expect(upheldAuthor(below, [below, declared])).toBe(below);
  expect(upheldAuthor(below, [below, shown, declared, author('尤三省', ranks.byline)])).toBe(below);
});

test('days of the text that do not agree, and one that head and address gainsay, give way to the head', () => {
  const [head, address] = [day('2025-11-29', ranks.declared), day('2025-11-29', ranks.address)];
  const [first, second] = [day('2025-11-25', ranks.sidelong), day('2025-11-27', ranks.sidelong)];
  expect(upheld(second, [first, second, head])).toBe(head);
  expect(upheld(second, [second, head])).toBe(second);
  const bare = day('2025-11-30', ranks.bare);
  expect(upheld(bare, [bare, head, address])).toBe(head);
  expect(upheld(bare, [bare, head])).toBe(bare);
  const labelled = day('2025-11-30', ranks.label);
  expect(upheld(labelled, [labelled, head, address])).toBe(labelled);
});
