import { expect, test } from 'vitest';
import { ranks } from '../../../src/import/extract/ranks.ts';
import { asAccounts, namesOriginal } from '../../../src/import/extract/reposted.ts';

const author = { field: 'author' as const, value: '尤三省', rank: ranks.label };

test('the author beside the address of the original is an account', () => {
  expect(asAccounts([author], ['作者：尤三省', '原文地址：渡口的老秤'])).toEqual([{ ...author, rank: ranks.account }]);
  expect(asAccounts([author], ['原文链接：渡口 作者：尤三省', undefined])).toEqual([
    { ...author, rank: ranks.account },
  ]);
  expect(asAccounts([author], ['作者：尤三省', '本文链接：http://a.example/'])).toEqual([author]);
});

test('an address of the page itself is none of an original', () => {
  expect(['原帖地址：渡口', '网址：a.example', undefined].map(namesOriginal)).toEqual([false, false, false]);
});
