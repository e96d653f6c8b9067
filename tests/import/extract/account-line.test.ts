import { expect, test } from 'vitest';
import { accountIn } from '../../../src/import/extract/account-line.ts';

const read = (line: string) => Object.fromEntries(accountIn(line).map(({ field, value }) => [field, value]));

test.each([
  ['原文来自◎老秤铺（ID：laocheng8）|  尤三省、贺建国', { source: '老秤铺', author: '尤三省、贺建国' }],
  ['转自：老秤铺（微信号：laocheng8）', { source: '老秤铺' }],
  ['来源：微信公众号“老秤铺” ，作者：尤三省，原文已删', { source: '老秤铺', author: '尤三省' }],
  ['本文转载自公众号“老秤铺”，作者尤三省', { source: '老秤铺', author: '尤三省' }],
  ['来源：公众号老秤铺（ID：laocheng8），作者：尤三省。', { source: '老秤铺', author: '尤三省' }],
  ['來源 | 公眾號：老秤鋪，作者 | 尤三省', { source: '老秤鋪', author: '尤三省' }],
])('%s', (line, said) => expect(read(line)).toEqual(said));

test.each(['来源：老秤铺', '本文来自公众号老秤铺的一位读者', '关注公众号“老秤铺”，作者：尤三省'])(
  '%s is left to others',
  (line) => expect(read(line)).toEqual({}),
);
