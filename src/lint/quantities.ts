/** Quantities as texts write them: 85,000元, 8.5万元, 八万五千元 are one. */

/** A number in figures or in Chinese numerals, with its multiplier. */
export const number =
  '(?:\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)[十百千]?[万萬亿億]{0,2}|[〇零一二两兩三四五六七八九十百千万萬亿億]+';

const digits = '零一二三四五六七八九';
const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const multipliers: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** @returns `NaN` for what is no number, or may be two: 八万五. @example amountOf('8.5万') // 85000 */
export function amountOf(written: string): number {
  const [, figures, rest = ''] = /^(\d[\d,，]*(?:\.\d+)?)(.*)$/.exec(written) ?? [];
  if (figures === undefined) return chineseValue(written);
  const factor = [...rest].reduce((all, unit) => all * (steps[unit] ?? multipliers[unit] ?? Number.NaN), 1);
  return Math.round(Number(figures.replace(/[,，]/g, '')) * factor * 100) / 100;
}

function chineseValue(written: string): number {
  let [total, section, digit, before] = [0, 0, 0, ''];
  for (const character of written.replaceAll('〇', '零').replace(/[两兩]/g, '二')) {
    const multiplier = multipliers[character];
    if (multiplier) {
      total = multiplier === 1e4 ? total + (section + digit) * multiplier : (total + section + digit) * multiplier;
      [section, digit] = [0, 0];
    } else if (character in steps) {
      section += (digit || 1) * steps[character]!;
      digit = 0;
    } else {
      // Two figures side by side are a year, or one of the two: 三四百.
      if (digit > 0) return Number.NaN;
      digit = digits.indexOf(character);
    }
    before = character === '零' || digit === 0 ? character : before + character;
  }
  // 八万五 is 85,000 or a slip.
  if (digit > 0 && /[百千万萬亿億].$/.test(before)) return Number.NaN;
  return total + section + digit;
}
