/** Words that a converter spelt wrong, and words that a person spelt right (fixed-words.ts among them). */
import { expect, test } from 'vitest';
import { misconverted } from '../../src/conversion/misconverted.ts';

test.each([
  ['當年皇後娘娘賞賜的匾額', ['後后皇后']],
  ['皇後娘娘', ['後后皇后']],
  ['隔壁那家理發店', ['發髮理髮店']],
  ['由皇後路總站開往', ['後后皇后']],
  ['范仲淹與鬱達夫', ['鬱郁郁達夫']],
  ['學生宿捨', ['捨舍宿舍']],
  ['走嚮世界', ['嚮向走向']],
  ['干部登上白云山', ['干幹幹部', '云雲白雲山']],
])('%s', (text, expected) =>
  expect(misconverted(text).map(({ found, better, word }) => found + better + word)).toEqual(expected),
);

test('what a writer of Traditional writes is not told', () => {
  for (const text of [
    '天皇後來退位',
    '由舊街的十一家舖頭發起',
    '理髮店發展',
    '里長與鄰里',
    '媽祖天后宮',
    '乾隆年間',
    '面對面說明',
    '余先生',
    '收穫與收獲',
    '愛國傢俱展',
    '來到瞭解中心',
    '令人嚮往',
    '',
  ])
    expect([text, misconverted(text)]).toEqual([text, []]);
});
