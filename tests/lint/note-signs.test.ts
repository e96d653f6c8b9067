import { expect, test } from 'vitest';
import { checkNoteSigns, checkOrphanSigns } from '../../src/lint/note-signs.ts';

const told = (text: string) =>
  checkNoteSigns('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ line, column, params }) => `${line}:${column} ${JSON.stringify(params)}`,
  );

test('a sign without its note, and a note without its sign', () => {
  expect(told('会址在河东①，后迁河西②。\n\n① 今邮局。')).toEqual(['5:12 {"sign":"②","missing":"note"}']);
  expect(told('会址在河东①，后迁河西。\n\n注：① 今邮局。② 今菜场。')).toEqual(['7:9 {"sign":"②","missing":"sign"}']);
});

test.each([
  '会址在河东①，后迁河西②。\n\n① 今邮局。\n② 今菜场。',
  '会址在河东①，后迁②河西。\n\n① 今邮局。\n② 今菜场。',
  '分三档：①个人；②商号。\n\n① 个人十元。',
  '① 先登记。\n② 再缴费。\n\n以上①，从速。',
  '依第①、②项办理。\n\n① 先登记。',
  '见旧刊[1]，又[2]。\n\n[1]: /about/\n[2]: /',
  '会址在河东①，后迁河西②。',
  '建于民国[1-2]，会员百人[3,4]。又[3]。\n\n[1] 甲。\n[2] 乙。\n[3] 丙。\n[4] 丁。',
])('not %j', (text) => expect(told(text)).toEqual([]));

test('signs without any note are told together', () =>
  expect(
    checkOrphanSigns('a.mdx', '---\ntitle: 汝州\n---\n\n建于民国[1]，会员百人[2]，又[1]。\n').map(
      ({ params }) => params,
    ),
  ).toEqual([{ sign: '[1]', missing: 'note', more: ['[2]'] }]));
