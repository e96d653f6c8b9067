import { expect, it } from 'vitest';
import { partsOf, readQuery } from '../../src/search/query.ts';

const texts = (text: string) => {
  const { wanted, unwanted } = readQuery(text);
  return { wanted: wanted.map((word) => word.text), unwanted: unwanted.map((word) => word.text) };
};

it.each([
  ['回归工程', ['回归工程'], []],
  ['汝州　招商', ['汝州', '招商'], []],
  ['"汝州 招商"', ['汝州 招商'], []],
  ['「回歸工程」', ['回歸工程'], []],
  ['汝州“回归工程”结硕果', ['汝州“回归工程”结硕果'], []],
  ['“八项”规定', ['“八项”规定'], []],
  ['气温 -5℃', ['气温', '-5℃'], []],
  ['汝州 -招商', ['汝州'], ['招商']],
  ['汝州 －招商', ['汝州'], ['招商']],
  ['-"回归 工程" 汝州', ['汝州'], ['回归 工程']],
  ['2019-2020 e-mail', ['2019-2020', 'e-mail'], []],
  ['"没有关上', ['没有关上'], []],
  ['', [], []],
  ['  "" - ', [], []],
])('reads %j', (text, wanted, unwanted) => expect(texts(text)).toEqual({ wanted, unwanted }));

it('tells a quoted phrase from a word with quotation marks in it', () => {
  expect(readQuery('“回归工程” “八项”规定 "没有关上').wanted.map(({ isQuoted }) => isQuoted)).toEqual([
    true,
    false,
    true,
  ]);
});

it.each([
  ['宁波、捐款', ['宁波', '捐款']],
  ['宁波/捐款', ['宁波', '捐款']],
  ['C++', ['C++']],
  ['5℃', ['5℃']],
])('parts %j between its signs', (word, parts) => expect(partsOf(word)).toEqual(parts));
