import { describe, expect, test } from 'vitest';
import { claim, dateClaim, joined, monthClaim } from '../../../src/import/extract/claims.ts';

describe('a claim', () => {
  test('is a value without the blanks around it', () => {
    expect(claim('source', ' 豫商网 ', 3)).toEqual([{ field: 'source', value: '豫商网', rank: 3 }]);
    expect(claim('source', '甲', 3, { kind: 'k' })).toEqual([
      { field: 'source', value: '甲', rank: 3, flag: { kind: 'k' } },
    ]);
  });

  test('is none for nothing, or for a placeholder in place of a person or source', () => {
    expect(claim('source', '请注明来源：渡口商报', 3)).toMatchObject([{ value: '渡口商报' }]);
    expect(claim('source', '渡口商报（ID：dukou8）', 3)).toMatchObject([{ value: '渡口商报' }]);
    expect(claim('source', '渡口商报 Published in 读书', 3)).toMatchObject([{ value: '渡口商报' }]);
    expect(claim('source', '  ', 3)).toEqual([]);
    expect(claim('author', '佚名', 3)).toEqual([]);
    expect(claim('editor', 'admin', 3)).toEqual([]);
    expect(claim('source', 'admin', 3)).toEqual([]);
    expect(claim('editor', '打印', 3)).toEqual([]);
  });

  test('of a date is the first in a text, with its time', () => {
    expect(dateClaim('date', '2016-04-18 09:30，2017-01-01', 3)).toEqual([
      { field: 'date', value: '2016-04-18', rank: 3, time: '09:30:00' },
    ]);
    for (const text of [undefined, '', '昨天', '1970-01-01']) expect(dateClaim('date', text, 3)).toEqual([]);
  });
});

test('findings of several places are told in order', () => {
  const flag = { kind: 'k' };
  expect(joined([{ flags: [flag] }, {}, { claims: claim('source', '甲', 1) }])).toEqual({
    claims: claim('source', '甲', 1),
    flags: [flag],
    dropped: [],
  });
});

test('a month is claimed where no day is named', () => {
  expect(monthClaim('2005年3月号', 3)).toEqual([{ field: 'date', value: '2005-03', rank: 3 }]);
  expect(monthClaim('2005年3月号，3月9日出版于2005-03-09', 3)).toEqual([]);
});

test.each(['color="red"', 'size=“3”', 'href = "x.asp"'])('%s is left of a tag and claims nothing', (value) => {
  expect(claim('source', value, 3)).toEqual([]);
  expect(claim('author', value, 3)).toEqual([]);
});

test.each([
  ['editor', '尤三省 yousx@dukou.cn', '尤三省'],
  ['editor', '尤三省(yousx@dukou.com.cn)', '尤三省'],
  ['source', '渡口秤报 纠错：news@dukou.cn', '渡口秤报'],
  ['author', '尤三省 原创', '尤三省'],
  ['author', '尤三省原创', '尤三省'],
  ['author', 'By Anna Wong', 'Anna Wong'],
  ['author', '老槐 老槐', '老槐'],
  ['editor', '朱三贺二', '朱三、贺二'],
  ['source', '- 渡口秤报', '渡口秤报'],
] as const)('%s %s is %s', (field, written, value) => expect(claim(field, written, 3)).toMatchObject([{ value }]));

test('what a system prints twice is one, whatever its words, and a bar before an outlet is none of it', () => {
  expect(claim('author', 'Anna Wong Anna Wong', 3)).toMatchObject([{ value: 'Anna Wong' }]);
  expect(claim('source', '丨渡口新闻网', 3)).toMatchObject([{ value: '渡口新闻网' }]);
});

test('how somebody is reached is no part of his name', () =>
  expect(claim('editor', '尤三省 QQ：360638；TEL：131464', 3)).toMatchObject([{ value: '尤三省' }]));

test('what others did is no editor’s name, and by what means an account publishes none of its name', () => {
  expect(claim('editor', '尤三省 审核 - 贺大有', 3)).toMatchObject([{ value: '尤三省' }]);
  expect(claim('editor', '尤三省，头图', 3)).toMatchObject([{ value: '尤三省' }]);
  expect(claim('source', '老槐伙伴公众号', 3)).toMatchObject([{ value: '老槐伙伴' }]);
  expect(claim('source', '“渡口公安”微信公众号', 3)).toMatchObject([{ value: '“渡口公安”微信公众号' }]);
});

test('a title stays as it is given', () => {
  for (const title of ['春茗 春茗', '大会改期，电话：0371'])
    expect(claim('title', title, 20)).toMatchObject([{ value: title }]);
});
