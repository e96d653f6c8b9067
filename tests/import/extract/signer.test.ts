import { expect, test } from 'vitest';
import { bowedDays, isBowed, signerOf } from '../../../src/import/extract/signer.ts';
import { paragraph } from '../../../src/import/page.ts';

const prose = '旧砖炉上周重新生火，三十多位老师傅带着徒弟到场，账目贴在门口。';
const blocks = (...texts: string[]) => texts.map((text) => paragraph(text));

test.each([
  ['by an office, above the day', [prose, '理事长 邹白榆', '2009年3月17日'], '邹白榆'],
  ['by an office in the traditional script', [prose, '渡口公會總幹事 鄒白榆'], '鄒白榆'],
  ['with a bow', [prose, '财政 邹白榆 敬启'], '邹白榆'],
  ['with a bow and nothing else', [prose, '邹白榆谨上'], '邹白榆'],
  [
    'by kin, above what the editors add',
    [prose, '尤三省之女 尤小满 泣书', '2009年3月17日', `编者按：${prose}`],
    '尤小满',
  ],
])('a letter that is signed %s is guessed to be by whom', (_, texts, name) => {
  expect(signerOf(blocks(...texts), '新年獻詞：生火')).toMatchObject([
    { field: 'author', value: name, flag: { kind: 'author-guessed', quote: expect.stringContaining(name) } },
  ]);
});

test.each([
  ['an office that signs', [prose, '渡口公会秘书处 谨启']],
  ['whom one may call', [prose, '联系人 邹白榆']],
  ['a name in the midst of a text', [prose, '理事长 邹白榆', prose]],
  ['a letter of one line', ['理事长 邹白榆']],
  ['a sentence', [prose, '校长 说得很好']],
])('%s is nobody who wrote', (_, texts) => {
  expect(signerOf(blocks(...texts), '新年献词')).toEqual([]);
});

test('who signs a notice by his office is told alone; who signs with a bow and no office wrote it', () => {
  const of = (line: string) => signerOf(blocks(prose, line), '关于生火的通知').map(({ unvouched }) => unvouched);
  expect([of('理事长 邹白榆'), of('财政 邹白榆 敬启'), of('邹白榆谨上')]).toEqual([[true], [true], [undefined]]);
});

test('a letter in which the society speaks of itself is signed for it; one that says I is its writer’s', () => {
  const of = (text: string) =>
    signerOf(blocks(text, '理事长 邹白榆', '2009年3月17日'), '告街坊書').map(({ unvouched }) => unvouched);
  expect([of('本會決定生火三日。'), of('本会决定生火，我也到场。'), of('街坊请到场。')]).toEqual([
    [true],
    [undefined],
    [undefined],
  ]);
});

test('a line of those who sign with a bow may end with its day or month', () => {
  const days = (line: string) => bowedDays(blocks(prose, line)).map(({ field, value }) => [field, value]);
  expect(days('会长 邹白榆　总务 尤三省 谨启　二零零六年三月')).toEqual([['date', '2006-03']]);
  expect(days('董事長 鄒白榆 謹啟　中華民國一百零一年五月二十日')).toEqual([['date', '2012-05-20']]);
  expect(days('会长 邹白榆 说 二零零六年三月')).toEqual([]);
  expect(isBowed('邹白榆敬启 2006年3月9日上午')).toBe(false);
});
