/** A title whose amount is another than that of its text: 八万五千元 above, and 58,000元 alone below. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { textOf } from './texts.ts';

/** Words of an amount that is the whole. */
const whole = /(?:一共|合共|总共|總共|共计|共計|合计|合計|总计|總計|共)[^，。；！？\n\d]{0,6}$/u;
const verb =
  /(?:筹得|籌得|募得|筹款|籌款|筹|籌|募|捐出|捐赠|捐贈|捐款|捐|拨款|撥款|资助|資助|颁发|頒發|投资|投資|耗资|耗資|斥资|斥資)(?:善款)?$/u;

/** An amount of the title that the text never has, where it has one that the title's is a slip of. */
export function checkAmounts({ front, body, placeOf }: Article, file: string): Problem[] {
  return (['title', 'summary'] as const).flatMap((key) => {
    const said = front[key] ?? '';
    if (!/[\d一二三四五六七八九十百千万萬]/.test(said)) return [];
    const inTitle = quantitiesIn(said).filter(({ value, isAbout }) => !isAbout && value >= 20);
    return inTitle.length === 0
      ? []
      : amountsAgainst(said, inTitle, textOf(body)).map((params) =>
          problem('wrong-amount', { ...params, key }, { file, ...placeOf([key]) }),
        );
  });
}

/** @param said a title or a summary, and the amounts in it */
function amountsAgainst(said: string, inTitle: readonly Quantity[], text: string): { title: string; found: string }[] {
  const inText = quantitiesIn(text);
  return inTitle.flatMap((one) => {
    const others = inText.filter(({ unit }) => unit === one.unit);
    // A part of it may be rounded, or the whole be named by its parts.
    if (others.some(({ value }) => Math.abs(value - one.value) <= one.value * 0.03) || isSum(one.value, others))
      return [];
    const { isMoney } = one;
    const slip =
      others.find(({ value }) => isSlip(one.value, value, isMoney)) ??
      (isMoney
        ? (repeated(one, others) ?? (verb.test(said.slice(0, one.index)) ? wholeOf(text, others) : undefined))
        : undefined);
    return slip ? [{ title: one.written, found: slip.written }] : [];
  });
}

/** The one amount of money that a text has more than once, and of one measure: 总投资6亿元, 6亿元的投资. */
function repeated(one: Quantity, others: readonly Quantity[]): Quantity | undefined {
  const measure = (written: string): string => written.replace(/^[\d.,]+|[〇零一二两兩三四五六七八九十百千]+/g, '');
  const alike = others.filter(({ isAbout, written }) => !isAbout && measure(written) === measure(one.written));
  const [first, ...more] = alike;
  return first && more.length > 0 && more.every(({ value }) => value === first.value) ? first : undefined;
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
