import { expect, test } from 'vitest';
import { type Block, paragraph } from '../../../src/import/page.ts';
import { locateArticle } from '../../../src/import/site/locate.ts';

const prose = '渡口的老秤用了八十年，秤杆上的星点已经磨平，本月重新校准。';
const at = (place: string, text = prose, hints = {}): Block => paragraph(text, { place, ...hints });
const inside = (blocks: Block[]) => locateArticle(blocks).map(({ hints }) => hints.inArticle);

test('the innermost element with most of the prose holds the article', () => {
  expect(
    inside([
      at('/body/div[1]', '首页', { linked: 1 }),
      at('/body/div[2]/p[1]'),
      at('/body/div[2]/p[2]'),
      at('/body/div[3]', '公会 版权所有'),
    ]),
  ).toEqual([false, true, true, false]);
});

test('lines right above it are neither in nor out', () => {
  expect(inside([at('/body/h1', '老秤'), at('/body/div[2]/p[1]'), at('/body/div[2]/p[2]')])).toEqual([
    undefined,
    true,
    true,
  ]);
});

test('comments hold prose of others', () => {
  const comment = at('/body/div[9]/p[1]', prose.repeat(9), { names: 'comment-list' });
  expect(inside([at('/body/div[2]/p[1]'), at('/body/div[2]/p[2]'), comment])).toEqual([true, true, false]);
});

test('a page without places or without prose is left', () => {
  for (const blocks of [[paragraph(prose)], [at('/body/p[1]', '老秤', { linked: 1 })], []])
    expect(locateArticle(blocks)).toEqual(blocks);
});

test('an article that is marked as one, with the declared title as its heading, holds the text whatever is around it', () => {
  const around = [1, 2].map((number) => at(`/body/div[1]/p[${number}]`, prose.repeat(20)));
  const heading = { ...at('/body/div[2]/article.a[1]/h1', '渡口老秤'), kind: 'heading' as const };
  const isInside = (titles: string[], text: string) =>
    locateArticle([...around, heading, at('/body/div[2]/article.a[1]/p[1]', text)], titles).map(
      ({ hints }) => hints.inArticle === true,
    );
  expect(isInside(['渡口老秤'], prose.repeat(3))).toEqual([false, false, true, true]);
  expect(isInside(['河口新秤'], prose.repeat(3))).toEqual([true, true, false, false]);
  // A teaser is no article.
  expect(isInside(['渡口老秤'], '老秤校准。')).toEqual([true, true, false, false]);
});
