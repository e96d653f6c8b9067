/** Amounts of a sentence that do not come to the sum it says: what several gave, what a whole is made of, what was left. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { areKinds, labelsOf, partEachOther } from './labels.ts';
import { amountOf, inMeasureOf, moneySign, moneyWord, number, type Quantity, quantitiesIn } from './quantities.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Words of a whole before its amount. */
const ofAll =
  /(?:一共|合共|[总總]共|共[计計]|合[计計]|[总總][计計]|[总總][额額]|共|[总總]|(?<=(?:半年|[季度]).*)全年)[^，；：、\d〇零一二两兩三四五六七八九十百千A-Z$]{0,6}$/u;
/** Words of parts that lie in one another, are more than the whole, or are not all of it. */
export const notParts =
  /每|各[^界方地位種种項项類类]|平均|[约約近超多余餘逾]|以上|以下|左右|比|[增减減降升涨漲][加長长少至到幅]|[原已还還][有]?|累[计計]|[历歷]年|至今|等[^级級]|占|佔|利息|折合|相[当當]|分期|首期|上[年期]|去年|另|外加|不含|[单單][价價]|目[标標]|[计計][划劃]|不足|用[于於作]|最[高低多少]|[至到—–~～-]/u;
/** Up to how much of a whole its parts come to, where they are more by a slip. */
const nearly = 1.2;
/** How many wholes the parts are of. */
const counted = /(?<count>[两兩二三四五六七八九十]|\d{1,2})[大]?[个個名位家人户戶项項笔筆批期]/u;

/** Each amount of a file's prose that is called the sum of others beside it, and is not. */
export function checkSums(file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAny('共总總合支年：:（(') && !source.includes('其中')) return [];
  const at = pointIn(source);
  const all = sentencesOf(source);
  return all.flatMap((one, i) => {
    if (
      !/[共总總合]|支出|全年|其中|[：:（(]/.test(one.text) ||
      !/\d|[一二三四五六七八九十百千][^\n]*[一二三四五六七八九十百千]/.test(one.text)
    )
      return [];
    const found = [
      ...unitsIn(one.text).flatMap((amounts) => [
        ...partsFirst(one.text, amounts),
        ...wholeFirst(one, all[i + 1], amounts),
        ...listed(one.text, amounts),
      ]),
      ...balances(one, all[i + 1]),
    ];
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

const wrong = ({ written, index }: Quantity, sum: number): Wrong => ({
  written,
  sum: inMeasureOf(written, sum),
  index,
});

/** The amounts of a text, what counts the same together, where one may be of the others. */
const unitsIn = (text: string): Quantity[][] => [...Map.groupBy(quantitiesIn(text), ({ unit }) => unit).values()];

export const sumOf = (parts: readonly Quantity[]): number =>
  Math.round(parts.reduce((all, { value }) => all + value, 0) * 100) / 100;

/** True for a sum that a whole is, or is rounded to in its own measure: 2,866万元 of 1,946万元 and 9,200,716元. */
export function comesTo({ written, value }: Quantity, sum: number): boolean {
  const [, decimals = ''] = /\.(\d+)/.exec(written) ?? [];
  const step = (/[亿億]/.test(written) ? 1e8 : /[万萬]/.test(written) ? 1e4 : 0) / 10 ** decimals.length;
  return sum === value || Math.abs(sum - value) < step / 2;
}

const endOf = ({ index, written }: Quantity): number => index + written.length;

/** 甲捐3万元、乙捐2万元，共6万元: all amounts before the word for the whole are its parts. */
function partsFirst(text: string, amounts: readonly Quantity[]): Wrong[] {
  const at = amounts.findIndex(
    ({ index, isAbout }) =>
      !isAbout &&
      /共|[总總合][计計额額]|全年/.test(text.slice(Math.max(0, index - 8), index)) &&
      ofAll.test(text.slice(0, index)),
  );
  const [parts, whole] = [amounts.slice(0, at), amounts[at]];
  if (!whole || parts.length < 2 || notParts.test(text.slice(0, whole.index))) return [];
  // Some of a whole that was told before have a sum of their own where it counts them: 其中，…，三家共….
  if (text.includes('其中') && !(/^其中[，,]?(?!.*其中)/.test(text) && countBefore(text, whole) === parts.length))
    return [];
  if (!whole.isMoney && whole.index - endOf(parts.at(-1)!) > 8) return [];
  // One clause, or several of one form, each with its amount.
  const gaps = parts.map(({ index }, i) => text.slice(i === 0 ? 0 : endOf(parts[i - 1]!), index));
  if (gaps.slice(1).some((gap) => !/^[、，,和与與]/.test(gap) || gap.length > 20 || /，.*，/.test(gap))) return [];
  // What is counted otherwise stands between them, and may be in the whole.
  if (/\d/.test(text.slice(endOf(parts.at(-1)!), whole.index))) return [];
  const sum = sumOf(parts);
  return comesTo(whole, sum) ? [] : [wrong(whole, sum)];
}

/** How many wholes the clause of an amount speaks of. @returns `NaN` where it says nothing of the kind */
export const countBefore = (text: string, { index }: Quantity): number =>
  amountOf(counted.exec(text.slice(0, index).split(/[，,]/).at(-1)!)?.groups?.count ?? '?');

/** 三个项目总投资5亿元。其中，甲1.2亿元，乙0.8亿元，丙2亿元: as many parts as are counted, or more than the whole. */
function wholeFirst({ text, start }: Sentence, next: Sentence | undefined, own: readonly Quantity[]): Wrong[] {
  const [whole] = own.filter((one) => !one.isAbout && (ofAll.test(text.slice(0, one.index)) || isDivided(text, one)));
  // Men and women of a whole are another rule's, in numerals of both kinds (parts-of-wholes.ts).
  if (!whole || (!whole.isMoney && /(?:其中|包括)[^，。；、\d]{0,2}[男女]/.test(text))) return [];
  const rest = text.slice(endOf(whole));
  const isNear = next !== undefined && next.start <= start + text.length + 4;
  const behind = own.filter(({ index }) => index > whole.index);
  const [parts, amounts] = /其中|分[别別]/.test(rest)
    ? [rest, behind]
    : isNear && /^(?:其中|分[别別])/.test(next.text) && behind.length === 0
      ? [next.text, quantitiesIn(next.text).filter(({ unit }) => unit === whole.unit)]
      : ['', []];
  if (amounts.length < 2 || notParts.test(parts) || /其中.*其中/.test(parts) || amounts.some(({ isAbout }) => isAbout))
    return [];
  const sum = sumOf(amounts);
  const isAll = whole.isMoney && countBefore(text, whole) === amounts.length;
  // Who is young may be a lady as well: people and firms are counted by kinds that part each other.
  const labels = labelsOf(parts === rest ? text : parts, amounts);
  // What comes near the whole was meant to make it.
  const isParted = whole.isMoney || partEachOther(labels) || (sum < whole.value * nearly && areKinds(labels));
  return (sum > whole.value && isParted && !comesTo(whole, sum)) || (isAll && !comesTo(whole, sum))
    ? [wrong(whole, sum)]
    : [];
}

/** 出席120人，其中 …: what it is part of, or rose by, stands in its clause. */
function isDivided(text: string, whole: Quantity): boolean {
  const clause = text
    .slice(0, whole.index)
    .split(/[，,；：]/)
    .at(-1)!;
  return /^[^，。；、]{0,6}[，（(]其中/.test(text.slice(endOf(whole))) && !/[增减減升降涨漲比均价價]/.test(clause);
}

/** 来宾120人：会员80人、家属30人: what a colon or a bracket lists is all of it, and men and women are. */
function listed(text: string, amounts: readonly Quantity[]): Wrong[] {
  return amounts.flatMap((whole, i) => {
    const rest = text.slice(endOf(whole));
    const open = /^[：:（(]|^，(?=男[^，、]{0,12}[，、]女|女[^，、]{0,12}[，、]男)/.exec(rest)?.[0];
    if (!open || whole.isAbout || whole.value < 2 || (open === '，' && /[男女]/.test(text.slice(0, whole.index))))
      return [];
    const list = /[（(]/.test(open) ? /^[^）)]*(?=[）)])/.exec(rest)?.[0] : rest;
    const parts = amounts.slice(i + 1).filter(({ index }) => index < endOf(whole) + (list ?? '').length);
    if (!list || parts.length < 2 || parts.some(({ isAbout }) => isAbout) || notParts.test(list)) return [];
    if (/其中|以上|[等另限]/.test(list)) return [];
    // Each item has a word and its amount, and nothing else.
    const items = list.slice(1).split(/[、，；]|,(?!\d)|(?<=[人名位元户家])和/);
    if (
      items.length !== parts.length ||
      !items.every((one, nth) => one.trimEnd().endsWith(parts[nth]!.written)) ||
      !labelsOf(text, [whole, ...parts])
        .slice(1)
        .every((one) => /^\p{Script=Han}{1,10}$/u.test(one))
    )
      return [];
    const sum = sumOf(parts);
    return comesTo(whole, sum) ? [] : [wrong(whole, sum)];
  });
}

const money = `(?:${moneySign} ?)?(?:${number}) ?(?:${moneyWord})?`;
const balance = new RegExp(
  `收入(?:合[计計]|[总總][计計额額]|[为為]|共)?(?<in>${money})[^。；]{0,40}?支出(?:合[计計]|[总總][计計额額]|[为為]|共)?(?<out>${money})[^。；]{0,16}?(?:[结結][余餘]|盈[余餘]|[节節][余餘])(?:[为為])?(?<left>${money})`,
  'u',
);

/** 收入200万元，支出150万元，结余60万元: what a year before left is not known. */
function balances({ text, start }: Sentence, next: Sentence | undefined): Wrong[] {
  if (!/[结結盈节節][余餘]/.test(text) || !/支出/.test(text)) return [];
  const both = next && next.start <= start + text.length + 4 ? `${text}，${next.text}` : text;
  if (/上年|上期|上[届屆]|[结結][转轉]|[历歷]年|累[计計]|期初|原有|利息|[约約近逾]/.test(both)) return [];
  const { 0: whole = '', index = 0, groups } = balance.exec(text) ?? {};
  const amounts = [groups?.in, groups?.out, groups?.left].flatMap((one) => quantitiesIn(one ?? '').slice(0, 1));
  const [income, expense, left] = amounts;
  if (!income || !expense || !left || new Set(amounts.map(({ unit }) => unit)).size > 1) return [];
  const right = Math.round((income.value - expense.value) * 100) / 100;
  return right === left.value ? [] : [{ ...wrong(left, right), index: index + whole.length - groups!.left!.length }];
}
