/**
 * 里 as a measure of length behind a number, for which a converter wrote 裡: 二十三公裡, 走了三十裡路. Words of the
 * dictionary do not show it, since 三公 and 二里 are words, too, or none.
 */
import { matchesIn } from '../core/matches.ts';
import type { Misconverted } from './fixed-words.ts';

const numeral = '\\d０-９〇零一二三四五六七八九十百千萬兩廿卅幾半';
/** Behind these a numeral counts no miles: 之一, 第十, 初一, 統一. */
const number = `(?<![第之初期週周拜統唯${numeral}])[${numeral}]+[多餘來]?`;

/** With the unit that 里 is of: nothing is within it where a number stands before. */
const withUnit = new RegExp(`(?:[${numeral}][多餘來]?|[每數]|(?:平方|立方))(?:平方)?[公英海華][裡裏]`, 'g');
/** Before what is that far or that long, and before what makes it the name of a place. */
const beforeWay = new RegExp(
  `${number}[裡裏](?=[地路遠許]|外(?![裡裏])|[山水旱陸]路|長[的街亭堤龍廊路途]|加急|開外|以外|之[外遙]|左右|不[到止足]|[鋪舖坡店屯堡橋鎮村溝墩莊營崗])`,
  'g',
);
/** Behind a verb of going, or a word for a distance, at the end of its clause. */
const behindWay = new RegExp(
  `[走行約距離程遠近過隔超趕跑奔路達遊綿長寬](?:[了出過有約達近足]{0,2})[${numeral}]+[多餘來]?[裡裏](?=[，。；、！？：）)」』]|$)`,
  'g',
);

/**
 * @param text a line of Traditional
 * @example measuredLi('走了三十裡路') // [{ at: 4, found: '裡', better: '里', word: '三十里' }]
 */
export function measuredLi(text: string): Misconverted[] {
  if (!text.includes('裡') && !text.includes('裏')) return [];
  const ends = new Set(
    [withUnit, beforeWay, behindWay].flatMap((pattern) =>
      matchesIn(text, pattern).map(({ 0: found, index }) => index + found.length - 1),
    ),
  );
  return [...ends]
    .sort((a, b) => a - b)
    .map((at) => {
      const [counted = ''] =
        new RegExp(`[${numeral}多餘來每數平方公英海華]+$`).exec(text.slice(Math.max(0, at - 8), at)) ?? [];
      return { at, found: text.charAt(at), better: '里', word: `${counted}里` };
    });
}
