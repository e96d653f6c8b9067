/** Amounts of a sentence that do not come to the sum it says: what several gave, what a whole is made of, what was left. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { amountOf, number, type Quantity, quantitiesIn } from './quantities.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Words of a whole before its amount. */
const ofAll =
  /(?:一共|合共|[总總]共|共[计計]|合[计計]|[总總][计計]|[总總][额額]|共|[总總])[^，；：、\d〇零一二两兩三四五六七八九十百千]{0,6}$/u;
/** Words of parts that lie in one another, are more than the whole, or are not all of it. */
const notParts =
  /每|各[^界方地位種种項项類类]|平均|[约約近超多余餘逾]|以上|以下|左右|比|[增减減降升涨漲][加長长少至到幅]|[原已还還][有]?|累[计計]|[历歷]年|至今|等[^级級]|占|佔|利息|折合|相[当當]|分期|首期|上[年期]|去年|另|外加|不含|[单單][价價]|目[标標]|[计計][划劃]|不足|最[高低多少]|[至到—–~～-]/u;
/** How many wholes the parts are of. */
const counted = /(?<count>[两兩二三四五六七八九十]|\d{1,2})[大]?[个個名位家项項笔筆批期]/u;

/** Each amount of a file's prose that is called the sum of others beside it, and is not. */
export function checkSums(file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAny('元圆圓') || !alphabet.hasAny('共总總合支')) return [];
  const at = pointIn(source);
  const all = sentencesOf(source);
  return all.flatMap((one, i) => {
    if (!/[元圆圓]/.test(one.text) || !/[共总總合]|支出/.test(one.text)) return [];
    const found = [...partsFirst(one.text), ...wholeFirst(one, all[i + 1]), ...balances(one, all[i + 1])];
    return found
      .slice(0, 1)
      .map(({ written, sum, index }) =>
        problem('wrong-total', { found: written, sum }, { file, ...at(one.start + index) }),
      );
  });
}

interface Wrong {
  written: string;
  sum: string;
  /** In the sentence. */
  index: number;
}

const moneyIn = (text: string): Quantity[] =>
  quantitiesIn(text).filter(({ unit, written }) => unit === '0' && /[元圆圓]$/.test(written));

/** A sum in the measure of one that is written. */
function inMeasureOf(written: string, sum: number): string {
  const [, scale = ''] = /([万萬亿億]*)(?:元|圆|圓)$/u.exec(written) ?? [];
  const factor = [...scale].reduce((all, one) => all * (/[万萬]/.test(one) ? 1e4 : 1e8), 1);
  return `${Math.round((sum / factor) * 1e4) / 1e4}${scale}元`;
}

const sumOf = (parts: readonly Quantity[]): number =>
  Math.round(parts.reduce((all, { value }) => all + value, 0) * 100) / 100;

/** 甲捐3万元、乙捐2万元，共6万元: all amounts before the word for the whole are its parts. */
function partsFirst(text: string): Wrong[] {
  const amounts = moneyIn(text);
  const at = amounts.findIndex(
    ({ index, isAbout }) =>
      !isAbout &&
      /共|[总總合][计計额額]/.test(text.slice(Math.max(0, index - 8), index)) &&
      ofAll.test(text.slice(0, index)),
  );
  const [parts, whole] = [amounts.slice(0, at), amounts[at]];
  if (!whole || parts.length < 2 || notParts.test(text.slice(0, whole.index)) || text.includes('其中')) return [];
  // One clause, or several of one form, each with its amount.
  const gaps = parts.map(({ index }, i) =>
    text.slice(i === 0 ? 0 : parts[i - 1]!.index + parts[i - 1]!.written.length, index),
  );
  if (gaps.slice(1).some((gap) => !/^[、，,和与與]/.test(gap) || gap.length > 20 || /，.*，/.test(gap))) return [];
  const sum = sumOf(parts);
  return sum === whole.value
    ? []
    : [{ written: whole.written, sum: inMeasureOf(whole.written, sum), index: whole.index }];
}

/** 三个项目总投资5亿元。其中，甲1.2亿元，乙0.8亿元，丙2亿元: as many parts as are counted, or more than the whole. */
function wholeFirst({ text, start }: Sentence, next: Sentence | undefined): Wrong[] {
  const [whole] = moneyIn(text).filter(({ index, isAbout }) => !isAbout && ofAll.test(text.slice(0, index)));
  if (!whole) return [];
  const end = whole.index + whole.written.length;
  const rest = text.slice(end);
  const isNear = next !== undefined && next.start <= start + text.length + 4;
  const parts = /其中|分[别別]/.test(rest)
    ? rest
    : isNear && /^(?:其中|分[别別])/.test(next.text) && moneyIn(rest).length === 0
      ? next.text
      : '';
  const amounts = moneyIn(parts);
  if (amounts.length < 2 || notParts.test(parts) || /其中.*其中/.test(parts) || amounts.some(({ isAbout }) => isAbout))
    return [];
  const sum = sumOf(amounts);
  const count = counted.exec(text.slice(0, whole.index).split(/[，,]/).at(-1) ?? '')?.groups?.count;
  const isAll = count !== undefined && amountOf(count) === amounts.length;
  return sum > whole.value || (isAll && sum !== whole.value)
    ? [{ written: whole.written, sum: inMeasureOf(whole.written, sum), index: whole.index }]
    : [];
}

const money = `${number}[元圆圓]`;
const balance = new RegExp(
  `收入(?:合[计計]|[总總][计計额額]|[为為]|共)?(?<in>${money})[^。；]{0,40}?支出(?:合[计計]|[总總][计計额額]|[为為]|共)?(?<out>${money})[^。；]{0,16}?(?:[结結][余餘]|盈[余餘]|[节節][余餘])(?:[为為])?(?<left>${money})`,
  'u',
);

/** 收入200万元，支出150万元，结余60万元: what a year before left is not known. */
function balances({ text, start }: Sentence, next: Sentence | undefined): Wrong[] {
  const both = next && next.start <= start + text.length + 4 ? `${text}，${next.text}` : text;
  if (
    !/[结結盈节節][余餘]/.test(text) ||
    /上年|上期|上[届屆]|[结結][转轉]|[历歷]年|累[计計]|期初|原有|利息|[约約近逾]/.test(both)
  )
    return [];
  const { 0: whole = '', index = 0, groups } = balance.exec(text) ?? {};
  if (!groups) return [];
  const [income, expense, left] = [groups.in!, groups.out!, groups.left!].map((one) => amountOf(one.slice(0, -1)));
  const right = Math.round((income! - expense!) * 100) / 100;
  return Number.isNaN(right) || right === left
    ? []
    : [
        {
          written: groups.left!,
          sum: inMeasureOf(groups.left!, right),
          index: index + whole.length - groups.left!.length,
        },
      ];
}
