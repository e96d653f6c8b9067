/** Quantities as texts write them: 85,000元, 8.5万元, 八万五千元 are one. */
import { matchesIn } from '../core/matches.ts';

/** A number in figures or in Chinese numerals, with its multiplier. */
export const number =
  '\\d+[亿億万萬]\\d[\\d,]*[万萬]?|(?:\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?: ?[十百千])?(?: ?[万萬亿億]){0,2}|[〇零一二两兩三四五六七八九十廿卅卌百千万萬亿億]+';

const digits = '零一二三四五六七八九';
const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const multipliers: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** @returns `NaN` for what is no number, or may be two: 八万五. @example amountOf('8.5万') // 85000 */
export function amountOf(written: string): number {
  // 1亿3,900万, 3万5000: the second part is in the next smaller measure.
  const [, more, larger, less] = /^(\d+)([亿億万萬])(\d[\d,]*)[万萬]?$/.exec(written) ?? [];
  if (more && larger && less)
    return Number(more) * multipliers[larger]! + Number(less.replaceAll(',', '')) * (/[万萬]$/.test(written) ? 1e4 : 1);
  const [, figures, rest = ''] = /^(\d[\d,，]*(?:\.\d+)?)(.*)$/.exec(written.replaceAll(' ', '')) ?? [];
  if (figures === undefined) return chineseValue(written);
  const factor = [...rest].reduce((all, unit) => all * (steps[unit] ?? multipliers[unit] ?? Number.NaN), 1);
  return Math.round(Number(figures.replace(/[,，]/g, '')) * factor * 100) / 100;
}

/** 廿, 卅 and 卌 as the two numerals that they stand for. */
const tens = (one: string): string => `${'二三四'['廿卅卌'.indexOf(one)]}十`;

function chineseValue(written: string): number {
  let [total, section, digit, before] = [0, 0, 0, ''];
  for (const character of written
    .replaceAll('〇', '零')
    .replace(/[两兩]/g, '二')
    .replace(/[廿卅卌]/g, tens)) {
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
  '票张張',
  '箱',
  '次',
  '个個',
  '篇',
  '首',
  '幅',
  '场場',
  '项項',
  '条條',
  '支',
  '只隻',
  '头頭',
  '套',
  '盏盞',
];

/** Money by its signs and by its words; what one place calls its own needs no more than 元. */
const currencies: readonly (readonly [unit: string, signs: string, words: string])[] = [
  ['令吉', 'RM|MYR', '令吉|林吉特|[马馬][币幣]'],
  ['港元', 'HK\\$|HKD', '港(?:[元圆圓]|[币幣])'],
  ['美元', 'US\\$|USD', '美[元金]'],
  ['新元', 'S\\$|SGD', '新元|新[币幣]|坡[币幣]'],
  ['欧元', '€|EUR', '[欧歐]元'],
  ['日元', 'JPY', '日[元圆圓]'],
  ['英镑', '£|GBP', '英[镑鎊]'],
  ['泰铢', 'THB', '泰?[铢銖]'],
  ['元', 'NT\\$|[¥￥]|RMB|CNY|\\$', '[元圆圓块塊]'],
];
const ofCurrency = currencies.map(
  ([unit, signs, words]) => [unit, new RegExp(`^(?:${signs})$`), new RegExp(`^(?:${words})$`)] as const,
);
const sign = currencies.map(([, signs]) => signs).join('|');
const word = currencies.map(([, , words]) => words).join('|');

/** The source of a pattern for a sign of money before its number. */
export const moneySign = `(?:${sign})`;
/** The source of a pattern for the word of money behind its number. */
export const moneyWord = `(?:${word})`;

const quantity = new RegExp(
  `(?<about>[近逾超约約上数數第])?(?:(?<sign>${sign}) ?)?(?<![\\d.万萬亿億]|\\d[,，﹐])(?<value>${number})(?<more>[多余餘])? ?(?<unit>(?:${word})|[${units.join('')}])?(?!\\p{Script=Han}?[会會]长|旦|月)`,
  'gu',
);

/** An amount with what it counts, as a text writes it. */
export interface Quantity {
  written: string;
  value: number;
  /** A currency, or the number of a group of measures. */
  unit: string;
  isMoney: boolean;
  isAbout: boolean;
  index: number;
}

function unitOf(
  money: string | undefined,
  measure: string | undefined,
): { unit: string; isMoney: boolean } | undefined {
  const [currency] =
    ofCurrency.find(([, signs, words]) => (money && signs.test(money)) || (measure && words.test(measure))) ?? [];
  if (currency) return { unit: currency, isMoney: true };
  const group = measure ? units.findIndex((one) => one.includes(measure)) : -1;
  return group === -1 ? undefined : { unit: String(group), isMoney: false };
}

/** Tenths and hundredths behind an amount of money: 卅五元五角, 3元2角5分. */
const smallChange =
  /^(?:(?<jiao>[\d一二三四五六七八九])角)?(?:零?(?<fen>[\d一二三四五六七八九])分(?![之钟鐘为為会會]))?/u;

/** All of them in a text; what counts the same has one unit. @example quantitiesIn('募得8.5万元')[0].value // 85000 */
export const quantitiesIn = (text: string): Quantity[] =>
  matchesIn(text, quantity).flatMap(({ 0: written, index, groups = {} }) => {
    const { about = '', sign: money, value = '', more = '', unit: measure } = groups;
    // Years, days and numbers of rooms: most numbers count nothing.
    if (!money && !measure) return [];
    const of = unitOf(money, measure);
    const amount = of ? amountOf(value) : Number.NaN;
    if (!of || Number.isNaN(amount)) return [];
    const isAbout = about + more !== '';
    const rest = of.isMoney ? smallChange.exec(text.slice(index + written.length, index + written.length + 4)) : null;
    const { jiao = '零', fen = '零' } = rest?.groups ?? {};
    return [
      {
        ...of,
        written: written.slice(about.length).trimEnd() + (rest?.[0] ?? ''),
        value: Math.round(amount * 100 + amountOf(jiao) * 10 + amountOf(fen)) / 100,
        isAbout,
        index: index + about.length,
      },
    ];
  });

/**
 * A number in the measure of one that is written.
 * @example inMeasureOf('6.5万元', 60000) // '6万元'
 * @example inMeasureOf('RM6,500', 6000) // 'RM6,000'
 */
export function inMeasureOf(written: string, value: number): string {
  const {
    before = '',
    scale = '',
    unit = /\p{Script=Han}$/u.exec(written)?.[0] ?? '',
  } = measured.exec(written)?.groups ?? {};
  const factor = [...scale].reduce((all, one) => all * multipliers[one]!, 1);
  const own = Math.round((value / factor) * 1e4) / 1e4;
  const figures = /,/.test(written) ? own.toLocaleString('en', { maximumFractionDigits: 4 }) : String(own);
  return `${before}${figures}${scale}${unit}`;
}

const measured = new RegExp(
  `^(?<before>${moneySign} ?)?[\\d.,，〇零一二两兩三四五六七八九十百千]+? ?(?<scale>[万萬亿億]*) ?(?<unit>${moneyWord}|\\p{Script=Han})?$`,
  'u',
);
