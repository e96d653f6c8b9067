import { expect, test } from 'vitest';
import { accountClaim, memberClaim, postersIn, withoutPosters, writtenBy } from '../../../src/import/extract/poster.ts';

test.each([
  ['由 渡口秘书处 在 2009-08-07 发表', ['渡口秘书处']],
  ['Posted on August 7, 2009 by Mei Yu in News', ['Mei Yu']],
  ['by Mei Yu Posted on August 7', ['Mei Yu']],
  ['属于会讯分类。作者是尤三省。', ['尤三省']],
  ['by admin | 2009-08-07', ['admin']],
  ['理由 充足', []],
])('%s was put up by %j', (text, names) => expect(postersIn(text)).toEqual(names));

test('what is left has no name', () => expect(withoutPosters('由 尤三省 发表')).toBe('  发表'));

test('a line that says nothing else is a byline, where it names a person', () => {
  expect(
    [
      'Written by 尤三省',
      'Filed under 會訊 · by 尤三省',
      'by Mei Yu',
      'Posted by Web Committee',
      'by the river',
      'Written by',
    ].map(writtenBy),
  ).toEqual(['尤三省', '尤三省', 'Mei Yu', undefined, undefined, undefined]);
});

test('a member’s name in Chinese claims what he posted, and is told; a login name and an office do not', () => {
  expect(memberClaim('巷口老槐 当前离线')).toMatchObject([{ value: '巷口老槐', flag: { kind: 'author-doubtful' } }]);
  expect(['oven7', '管理员', '发表', '渡口商会秘书处', '巷口老槐，坐在树下'].flatMap(memberClaim)).toEqual([]);
});

test('a person is named before the paper', () => {
  expect(writtenBy('By 尤三省 / Dukou 渡口報')).toBe('尤三省');
  expect(writtenBy('By Dukou / 渡口報')).toBeUndefined();
});

test('an account that a page shows outranks a member, and is told', () => {
  expect(accountClaim('渡口晚报')).toMatchObject([{ field: 'source', value: '渡口晚报' }]);
  const [account] = accountClaim('巷口老槐');
  expect(account).toMatchObject({ value: '巷口老槐', flag: { kind: 'author-doubtful' } });
  expect(account!.rank).toBeGreaterThan(memberClaim('巷口老槐')[0]!.rank);
});
