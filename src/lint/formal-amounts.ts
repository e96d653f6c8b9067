/** Amounts written twice, in the formal numerals of receipts and in figures: 參萬伍仟元整（NT$35,000）. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

const digits = ['零〇', '壹壱', '貳贰貮', '參叁参叄', '肆', '伍', '陸陆', '柒', '捌', '玖'];
const units: readonly (readonly [signs: string, value: number])[] = [
  ['拾', 10],
  ['佰', 100],
  ['仟', 1000],
];
const myriads: readonly (readonly [signs: string, value: number])[] = [
  ['萬万', 1e4],
  ['億亿', 1e8],
];
const numeral = `[${[...digits, '拾佰仟萬万億亿'].join('')}]{2,}`;
const money = '(?:新[臺台][币幣]|人民[币幣]|港[币幣]|令吉|NT\\$|HK\\$|US\\$|RMB|RM|[$¥￥]) ?';
const figures = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const inWords = `(?<words>${numeral})[元圆圓令](?:吉)?[整正]?`;
const inFigures = `(?:${money})?(?<figures>${figures}) ?(?<wan>[萬万])?(?:元|圓|圆|令吉)?[整正]?`;
const pairs = ['words', 'figures'].map((first) => {
  const [one, other] = first === 'words' ? [inWords, inFigures] : [inFigures, inWords];
  return new RegExp(`${one}[ ，,]?[（(](?:大寫|大写|即|計|计|合)?[：:]?(?:${money})?${other}[）)]`, 'gu');
});

/** The value of a formal numeral. @example formalValue('參萬伍仟') // 35000 */
export function formalValue(numerals: string): number {
  let [whole, section, digit] = [0, 0, 0];
  for (const sign of numerals) {
    const unit = units.find(([signs]) => signs.includes(sign))?.[1];
    const myriad = myriads.find(([signs]) => signs.includes(sign))?.[1];
    if (myriad) {
      const before = section + digit;
      whole = whole >= myriad ? whole + before * myriad : (whole + before) * myriad;
      [section, digit] = [0, 0];
    } else if (unit) {
      section += (digit || 1) * unit;
      digit = 0;
    } else digit = digits.findIndex((signs) => signs.includes(sign));
  }
  return whole + section + digit;
}

/** Each pair whose two amounts are not one. */
export function checkFormalAmounts(file: string, source: string): Problem[] {
  if (!/[拾佰仟萬万億亿壹貳贰參叁参肆伍陸陆柒捌玖][元圆圓令]/.test(source)) return [];
  const prose = proseOfFile(source);
  const at = pointIn(source);
  return pairs.flatMap((pair) =>
    matchesIn(prose, pair).flatMap(({ 0: found, index, groups = {} }) => {
      const words = formalValue(groups.words ?? '');
      const value = Number((groups.figures ?? '').replaceAll(',', '')) * (groups.wan ? 1e4 : 1);
      return Math.floor(value) === words
        ? []
        : [problem('amounts-differ', { found, words: words.toLocaleString('en') }, { file, ...at(index) })];
    }),
  );
}
