import { expect, test } from 'vitest';
import { claim } from '../../../src/import/extract/claims.ts';
import { ranks } from '../../../src/import/extract/ranks.ts';
import { titleAuthor, titleSpeaker } from '../../../src/import/extract/title-author.ts';

test.each([
  ['【茶馀】老秤的脾气／尤三省', '尤三省'],
  ['〔渡口札記〕老秤的脾氣 | 賀大有', '賀大有'],
  ['老秤的脾气◎尤三省', '尤三省'],
  ['老秤的脾气（尤三省）', '尤三省'],
  ['尤三省 | 老秤的脾气：渡口会员口述史', '尤三省'],
  ['尤三省、賀大有｜老秤的脾氣：渡口會員口述史', '尤三省、賀大有'],
  ['老秤的脾氣\\尤三省', '尤三省'],
  ['街談/老秤的脾氣！\\尤　明', '尤明'],
])('%s is by %s, which is told as a guess', (title, name) =>
  expect(titleAuthor(title)).toMatchObject([{ field: 'author', value: name, flag: { kind: 'author-guessed' } }]),
);

test.each([
  '会讯/第三期/尤三省',
  '【渡口】老秤校准',
  '老秤校准／会员到会',
  '【会讯】校秤／老秤',
  '老秤校准（组图）',
  '会务公告 | 老秤的脾气：渡口会员口述史',
  '尤三省：老秤的脾气',
  '明查｜老秤的脾气：渡口会员口述史',
])('%s names nobody', (title) => expect(titleAuthor(title)).toEqual([]));

test('who speaks in a title wrote the text where its credit says what he is and not who', () => {
  const office = claim('author', '渡口县原副县长、渡口大学教授', ranks.after);
  expect(titleSpeaker('尤三省：老秤的脾气', office)).toMatchObject([
    { value: '尤三省', flag: { kind: 'author-guessed' } },
  ]);
  expect(titleSpeaker('尤三省：老秤的脾气', claim('author', '贺大有', ranks.after))).toEqual([]);
  expect(titleSpeaker('渡口札记：老秤的脾气', office)).toEqual([]);
});
