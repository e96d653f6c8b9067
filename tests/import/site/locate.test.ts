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
