import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homeOf } from '../../src/archive/home-of.ts';

const dated = (date: string, eol = '\n'): string =>
  ['---', 'title: 甲', `date: ${date}`, '---', '', '乙。', ''].join(eol);

describe('the month of a text', () => {
  test('is that of its front matter, however the date is written', () => {
    const parts = [
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...'-/.年'),
    ] as const;
    fc.assert(
      fc.property(...parts, fc.constantFrom('', '"', "'"), fc.boolean(), (year, month, sign, quote, isPadded) => {
        const m = String(month).padStart(2, '0');
        const text = dated(`${quote}${year}${sign}${isPadded ? m : month}${sign}7${quote}`);
        expect(homeOf('posts/2015-01-02-Flea_Market.mdx', text)).toBe(`news/${year}/${m}/flea-market.mdx`);
      }),
      { numRuns: 40 },
    );
  });

  test('is read whatever ends the lines, and below front matter is none', () => {
    expect(homeOf('a.md', dated('2016-05-07', '\r\n'))).toBe('news/2016/05/a.mdx');
    expect(homeOf('posts/a.md', '---\ntitle: 甲\n---\n\ndate: 2016-05-07\n')).toBeUndefined();
    expect(homeOf('posts/a.md', `甲\n${dated('2016-05-07')}`)).toBeUndefined();
    expect(homeOf('posts/a.md', '---\nupdate: 2016-05-07\n---\n')).toBeUndefined();
    expect(homeOf('posts/a.md', dated('去年'))).toBeUndefined();
  });

  test.each([
    ['_posts/2016-05-07-flea-market.md', 'news/2016/05/flea-market.mdx'],
    ['2016-5-7-flea.markdown', 'news/2016/05/flea.mdx'],
    ['a/2016-05-07-2017-06-08-gala.mdx', 'news/2016/05/2017-06-08-gala.mdx'],
    ['a/2016-05-07.mdx', undefined],
    ['a/12016-05-07-gala.mdx', undefined],
    ['2016-05-gala.mdx', 'pages/2016-05-gala.mdx'],
  ])('is else that of its name: %s', (path, home) => expect(homeOf(path, '')).toBe(home));
});

test.each([
  ['about.mdx', 'pages/about.mdx'],
  ['About_Us 2.MD', 'pages/about-us-2.mdx'],
  ['关于.markdown', 'pages/guan-yu.mdx'],
  ['posts/gala.mdx', undefined],
  ['a.jpg', undefined],
  ['a.mdx.txt', undefined],
  ['a.mdxx', undefined],
  ['mdx', undefined],
  ['.md', undefined],
])('a text without a date is a page where it stands by itself: %s', (path, home) =>
  expect(homeOf(path, '')).toBe(home),
);
