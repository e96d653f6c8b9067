import { expect, test } from 'vitest';
import { readByline, readCredit } from '../../../src/import/extract/byline.ts';
import type { Claim } from '../../../src/import/page.ts';

const fields = (claims: Claim[]) => Object.fromEntries(claims.map(({ field, value }) => [field, value]));

test.each([
  ['□本报记者 尤三省', { author: '本报记者 尤三省' }],
  ['□尤三省', { author: '尤三省' }],
  ['文/尤三省', { author: '尤三省' }],
  ['（尤三省 供稿）', { author: '尤三省' }],
  ['摄影：贺大有', { photographer: '贺大有' }],
  ['河口网记者　尤三省', { source: '河口网', author: '记者　尤三省' }],
  ['秤業公會理事長　尤三省', { author: '尤三省' }],
  ['本网记者 尤三省', { author: '本网记者 尤三省' }],
  ['獨家報導：尤三省、賀大有', { author: '尤三省、賀大有' }],
  ['文：尤三省（木匠）', { author: '尤三省' }],
  ['（文：尤三省）', { author: '尤三省' }],
  ['整理：尤三省', { author: '尤三省' }],
  ['供稿：联络部 尤三省', { author: '尤三省' }],
  ['【河口社／渡口專電】', {}],
])('the byline %s gives %j', (line, expected) => expect(fields(readByline(line))).toEqual(expected));

test('a credit before the report names paper and reporter', () => {
  expect(fields(readCredit('【江城時報／記者尤三省／河口報導】'))).toEqual({
    source: '江城時報',
    author: '記者尤三省',
  });
  expect(fields(readCredit('【尤三省、賀大有／江城－河口連線報導】'))).toEqual({ author: '尤三省、賀大有' });
  expect(fields(readCredit('2009-08-07 河口晚報 【尤三省／江城報導】'))).toEqual({ author: '尤三省' });
  expect(fields(readCredit('【河口社／渡口專電】'))).toEqual({ source: '河口社' });
  expect(fields(readCredit('記者尤三省∕河口報導（江城時報）'))).toEqual({ source: '江城時報', author: '記者尤三省' });
  expect(readCredit('渡口的老秤')).toEqual([]);
  expect(readCredit('【老秤／渡口報導】')).toEqual([]);
});

test('a byline without the place behind it', () => {
  expect(fields(readByline('本报记者尤三省发自河口'))).toEqual({ author: '本报记者尤三省' });
  expect(fields(readByline('（渡口报·渡口网记者 尤三省 来源：渡口日报）'))).toEqual({
    author: '记者 尤三省',
    source: '渡口日报',
  });
});
