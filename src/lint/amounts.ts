/** A title whose amount is another than that of its text: 八万五千元 above, and 58,000元 alone below. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { amountOf, number } from './quantities.ts';
import { textOf } from './texts.ts';

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
  `(?<about>[近逾超约約上数數第])?(?<![\\d.,，])(?<value>${number})(?<more>[多余餘])?(?<unit>(?:港|美|欧|日)?[${units.join('')}])(?!\\p{Script=Han}?[会會]长|旦|月)`,
  'gu',
);
/** Words of an amount that is the whole. */
const whole = /(?:一共|合共|总共|總共|共计|共計|合计|合計|总计|總計|共)[^，。；！？\n\d]{0,6}$/u;
const verb =
  /(?:筹得|籌得|募得|筹款|籌款|筹|籌|募|捐出|捐赠|捐贈|捐款|捐|拨款|撥款|资助|資助|颁发|頒發|投资|投資|耗资|耗資|斥资|斥資)(?:善款)?$/u;

interface Quantity {
  written: string;
  value: number;
  unit: string;
  isAbout: boolean;
  index: number;
}

const quantitiesIn = (text: string): Quantity[] =>
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

/** An amount of the title that the text never has, where it has one that the title's is a slip of. */
export function checkAmounts({ front, body, placeOf }: Article, file: string): Problem[] {
  if (!/[\d一二三四五六七八九十百千万萬]/.test(front.title)) return [];
  const inTitle = quantitiesIn(front.title).filter(({ value, isAbout }) => !isAbout && value >= 20);
  if (inTitle.length === 0) return [];
  const text = textOf(body);
  const inText = quantitiesIn(text);
  return inTitle.flatMap((one) => {
    const others = inText.filter(({ unit }) => unit === one.unit);
    // A part of it may be rounded, or the whole be named by its parts.
    if (others.some(({ value }) => Math.abs(value - one.value) <= one.value * 0.03) || isSum(one.value, others))
      return [];
    const isMoney = one.unit.endsWith('0');
    const slip =
      others.find(({ value }) => isSlip(one.value, value, isMoney)) ??
      (isMoney && verb.test(front.title.slice(0, one.index)) ? wholeOf(text, others) : undefined);
    return slip
      ? [problem('wrong-amount', { title: one.written, found: slip.written }, { file, ...placeOf(['title']) })]
      : [];
  });
}

const isSum = (value: number, others: readonly Quantity[]): boolean =>
  others.some((one, i) => others.slice(i + 1).some((other) => one.value + other.value === value)) ||
  others.reduce((sum, one) => sum + one.value, 0) === value;

/** What was given in all, where one amount alone is called so. */
function wholeOf(text: string, others: readonly Quantity[]): Quantity | undefined {
  const wholes = others.filter(
    ({ index, isAbout }) =>
      !isAbout &&
      whole.test(text.slice(Math.max(0, index - 12), index)) &&
      /[捐筹籌募拨撥资資善款]/.test(text.slice(Math.max(0, index - 12), index)),
  );
  return wholes.length === 1 ? wholes[0] : undefined;
}

/** The figures of a number without the zeros behind them. */
const figuresOf = (value: number): string => String(value).replace(/\.?0*$/, '');

/** Two figures of one that changed places, or a zero too many. A small number has others like it by chance. */
function isSlip(value: number, other: number, isMoney: boolean): boolean {
  const figures = figuresOf(value);
  if (figures.length < 2 || (!isMoney && value < 100)) return false;
  if (other === value * 10 || other * 10 === value || other === value * 1e4 || other * 1e4 === value) return true;
  const [one, two] = [String(value), String(other)];
  if (one.length !== two.length) return false;
  const differing = [...one].flatMap((figure, i) => (figure === two[i] ? [] : [i]));
  const [first, second] = differing;
  return (
    differing.length === 2 && second === first! + 1 && one[first!] === two[second!] && one[second!] === two[first!]
  );
}
