import { expect, test } from 'vitest';
import { liFor } from '../../src/conversion/li-names.ts';
import { misconverted } from '../../src/conversion/misconverted.ts';

const li = (text: string) => liFor(text, text.indexOf('裡'));

test.each([
  ['走了三公裡路', 'surely'],
  ['榮歸故裡', 'surely'],
  ['總裁格裡到訪', 'surely'],
  ['布裡先生到會', 'surely'],
  ['史蒂夫·格裡到訪', 'surely'],
  ['凱裡到訪本會', 'probably'],
  ['布裡裹著一塊石頭', undefined],
  ['錢存在卡裡', undefined],
  ['每個格裡填一個字', undefined],
  ['鄉裡的老人', undefined],
])('%s: %s', (text, expected) => expect(li(text)).toBe(expected));

test('what is within something is not told', () => {
  for (const text of [
    '資料都在數據卡裡。',
    '玻璃布裡包著一塊石頭。',
    '布裡裹著一塊石頭。',
    '他在鄉裡辦學。',
    '格裡填上數字。',
  ])
    expect([text, misconverted(text)]).toEqual([text, []]);
});

test('a name is told, as doubtful where nothing around it says so', () => {
  expect(misconverted('凱裡到訪本會。')).toMatchObject([{ better: '里', doubtful: true }]);
  expect(misconverted('總裁格裡到訪本會。')).toEqual([{ at: 3, found: '裡', better: '里', word: '格里' }]);
  expect(misconverted('哈裡斯堡的同鄉')).toEqual([{ at: 1, found: '裡', better: '里', word: '哈里斯堡' }]);
});
