/** Quantities as texts write them: 85,000元, 8.5万元, 八万五千元 are one. */

/** A number in figures or in Chinese numerals, with its multiplier. */
export const number =
  '(?:\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?: ?[十百千])?(?: ?[万萬亿億]){0,2}|[〇零一二两兩三四五六七八九十百千万萬亿億]+';

const digits = '零一二三四五六七八九';
const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const multipliers: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** @returns `NaN` for what is no number, or may be two: 八万五. @example amountOf('8.5万') // 85000 */
export function amountOf(written: string): number {
  const [, figures, rest = ''] = /^(\d[\d,，]*(?:\.\d+)?)(.*)$/.exec(written.replaceAll(' ', '')) ?? [];
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

/** What is counted, each group by words that say the same. */
const units = [
  '元圆圓块塊',
  '人名位',
  '户戶',
  '家间間所',
  '桌席',
  '吨噸',
  '亩畝',
  '棵株',
  '份件',
  '册冊本',
  '台臺辆輛',
];
const quantity = new RegExp(
  `(?<about>[近逾超约約上数數第])?(?<![\\d.]|\\d[,，])(?<value>${number})(?<more>[多余餘])? ?(?<unit>(?:港|美|欧|日)?[${units.join('')}])(?!\\p{Script=Han}?[会會]长|旦|月)`,
  'gu',
);

/** An amount with what it counts, as a text writes it. */
export interface Quantity {
  written: string;
  value: number;
  unit: string;
  isAbout: boolean;
  index: number;
}

/** All of them in a text; what counts the same has one unit. @example quantitiesIn('募得8.5万元')[0].value // 85000 */
export const quantitiesIn = (text: string): Quantity[] =>
  [...text.matchAll(quantity)].flatMap(({ 0: written, index, groups = {} }) => {
    const { about = '', value = '', more = '', unit = '' } = groups;
    const group = units.findIndex((one) => one.includes(unit.slice(-1)));
    const found = {
      written: written.slice(about.length),
      value: amountOf(value),
      unit: `${unit.slice(0, -1)}${group}`,
      isAbout: about + more !== '',
      index: index + about.length,
    };
    return Number.isNaN(found.value) ? [] : [found];
  });
