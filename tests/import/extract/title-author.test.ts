import { expect, test } from 'vitest';
import { titleAuthor } from '../../../src/import/extract/title-author.ts';

test.each([
  ['【茶馀】老秤的脾气／尤三省', '尤三省'],
  ['〔渡口札記〕老秤的脾氣 | 賀大有', '賀大有'],
  ['老秤的脾气◎尤三省', '尤三省'],
  ['老秤的脾氣\\尤三省', '尤三省'],
  ['街談/老秤的脾氣！\\尤　明', '尤明'],
])('%s is by %s, which is told as a guess', (title, name) =>
  expect(titleAuthor(title)).toMatchObject([{ field: 'author', value: name, flag: { kind: 'author-guessed' } }]),
);

test.each(['会讯/第三期/尤三省', '【渡口】老秤校准', '老秤校准／会员到会', '【会讯】校秤／老秤'])(
  '%s names nobody',
  (title) => expect(titleAuthor(title)).toEqual([]),
);
