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

/** A number and its unit, for the word that is told. */
const measured = new RegExp(`[${numeral}多餘來每數平方公英海華]{1,8}$`);

/** What stands before 里 of a measure: most of 裡 stand behind other characters, and nothing more is asked of these. */
const isBefore = new Set('0123456789０１２３４５６７８９〇零一二三四五六七八九十百千萬兩廿卅幾半多餘來公英海華');
/** As far as the patterns look to either side. */
const reach = { before: 14, after: 4 };

/**
 * @param text a line of Traditional
 * @example measuredLi('走了三十裡路') // [{ at: 4, found: '裡', better: '里', word: '三十里' }]
 */
export function measuredLi(text: string): Misconverted[] {
  const found: Misconverted[] = [];
  for (const sign of '裡裏')
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      const start = Math.max(0, at - reach.before);
      const around = isBefore.has(text.charAt(at - 1)) ? text.slice(start, at + reach.after) : '';
      const isMeasure = [withUnit, beforeWay, behindWay].some((pattern) =>
        matchesIn(around, pattern).some(({ 0: whole, index }) => start + index + whole.length - 1 === at),
      );
      const counted = isMeasure ? (measured.exec(text.slice(start, at))?.[0] ?? '') : '';
      if (isMeasure) found.push({ at, found: sign, better: '里', word: `${counted}里` });
    }
  return found.sort((a, b) => a.at - b.at);
}
