import { expect, test } from 'vitest';
import { pageOfBlocks, paragraph } from '../../../src/import/page.ts';
import { daySlots } from '../../../src/import/site/day-slots.ts';

const slotsOf = (...pages: [place: string, text: string][][]) => [
  ...daySlots(
    pages.map((lines, number) =>
      pageOfBlocks(
        `${number}.html`,
        lines.map(([place, text]) => paragraph(text, { place })),
      ),
    ),
    () => false,
  ),
];
const page = (own: string, clock = '2016-11-04'): [string, string][] => [
  ['/div.top[1]', clock],
  ['/div.meta[2]', own],
];

test('the place whose day differs from page to page is where pages have theirs', () => {
  expect(slotsOf(page('2009-08-07 渡口'), page('2010-01-02 渡口'), page('会讯'))).toEqual(['/div.meta[2]']);
});

test('a place is none that all pages have one day in, or one page several', () => {
  expect(slotsOf(page('2009-08-07'), page('2009-08-07'))).toEqual([]);
  const list: [string, string][] = [
    ['/ul[1]/li[1]', '2009-08-07'],
    ['/ul[1]/li[2]', '2010-01-02'],
  ];
  expect(slotsOf(list, list)).toEqual([]);
});

test('below the text the metadata of a post has its day, a list of other articles has not', () => {
  const prose: [string, string] = ['/div.text[1]/p[1]', '渡口的老秤用了八十年，秤杆上的星点已经磨平，'.repeat(4)];
  const slots = (names: string) =>
    daySlots(
      ['2009-08-07', '2010-01-02'].map((day, number) =>
        pageOfBlocks(`${number}.html`, [
          paragraph(prose[1], { place: prose[0] }),
          paragraph(`${day} 会讯`, { place: '/div.below[2]', names }),
        ]),
      ),
      () => false,
    ).size;
  expect(slots('post-meta-info')).toBe(1);
  expect(slots('related-post-meta')).toBe(0);
  expect(slots('')).toBe(0);
});
