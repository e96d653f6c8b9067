import { describe, expect, test } from 'vitest';
import { readByline, readCredit, readEnding } from '../../../src/import/extract/byline.ts';
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

describe('an ending', () => {
  test.each([
    ['会议结束。（责任编辑：尤三省）', '会议结束。', { editor: '尤三省' }],
    ['会议结束。（记者 尤三省）', '会议结束。', { author: '记者 尤三省' }],
    ['会议结束。（据《乡音》）', '会议结束。', { source: '乡音' }],
    ['（据江城日报报道）', '', { source: '江城日报' }],
    ['（据5月6日《江城日报》）', '', { source: '江城日报' }],
    ['会议结束。（江城日报/南区）', '会议结束。', { source: '江城日报' }],
    ['（作者系公会副秘书长尤三省）', '', { author: '尤三省' }],
    ['会议结束。（原载《渡口》，作者尤三省）', '会议结束。', { source: '渡口', author: '尤三省' }],
    ['（本报综合）', '', {}],
    ['（尤三省、贺大有）', '', { author: '尤三省、贺大有' }],
  ])('%s', (text, rest, expected) => {
    const ending = readEnding(text);
    expect(ending.text).toBe(rest);
    expect(fields(ending.claims)).toEqual(expected);
  });
  test.each(['会议结束。（全文完）', '（全文完）', '会议结束（尤三省 摄）', '会议在渡口（今桥头）'])(
    '%s stays',
    (text) => expect(readEnding(text)).toEqual({ text, claims: [] }),
  );
  test('two or three characters in brackets are a guess, and told', () => {
    expect(readEnding('会议结束。（尤三省）').claims).toMatchObject([
      { value: '尤三省', flag: { kind: 'author-guessed' } },
    ]);
  });
});

test('a credit before the report names paper and reporter', () => {
  expect(fields(readCredit('【江城時報／記者尤三省／河口報導】'))).toEqual({
    source: '江城時報',
    author: '記者尤三省',
  });
  expect(fields(readCredit('【尤三省、賀大有／江城－河口連線報導】'))).toEqual({ author: '尤三省、賀大有' });
  expect(fields(readCredit('2009-08-07 河口晚報 【尤三省／江城報導】'))).toEqual({ author: '尤三省' });
  expect(fields(readCredit('【河口社／渡口專電】'))).toEqual({ source: '河口社' });
  expect(readCredit('渡口的老秤')).toEqual([]);
  expect(readCredit('【老秤／渡口報導】')).toEqual([]);
});

test.each([
  ['老秤重新校准。（河口晚报）', '老秤重新校准。', { source: '河口晚报' }],
  ['（河口晚报）', '', { source: '河口晚报' }],
  ['——河口晚报', '', { source: '河口晚报' }],
  ['——尤三省', '', { author: '尤三省' }],
  ['（尤三省 写于二〇〇八年冬）', '', { author: '尤三省' }],
  ['（作者尤三省为公会理事）', '', { author: '尤三省' }],
  ['——老秤', '——老秤', {}],
  ['（本报）', '', {}],
  ['他把它叫作（河口晚报）', '他把它叫作（河口晚报）', {}],
])('the end of %s', (text, rest, expected) => {
  const ending = readEnding(text);
  expect([ending.text, fields(ending.claims)]).toEqual([rest, expected]);
});
