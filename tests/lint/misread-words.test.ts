import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { misreadWords } from '../../src/lint/misread-words.ts';

/** As a program prints UTF-8 that it takes for GBK. */
const misread = (text: string): string => iconv.decode(Buffer.from(text), 'gb18030');

test.each(['商会', '新闻', '会长', '作者：', '我们要团结起', '天气', '商會'])('%s', (word) => {
  const found = misread(word);
  expect(misreadWords(`汝州${found}开会`)).toEqual([{ found, meant: word, index: 2 }]);
});

test('several in a text, each at its place', () =>
  expect(misreadWords(`甲${misread('商会')}乙${misread('会员')}`).map(({ meant, index }) => [meant, index])).toEqual([
    ['商会', 1],
    ['会员', 5],
  ]));

test.each([
  // A character alone is one; what is rare on both sides may be anything.
  '楠木、涓滴、瀚海',
  '榛子浼氬',
  '鋼琴與鑰匙，閱讀與闡述',
  '河水洄漩，娓娓道来，绰绰有余',
  '',
])('%j has none', (text) => expect(misreadWords(text)).toEqual([]));
