/** Who came to a meeting, against who was to come and who did not: 应到25人，实到19人，请假5人; and the share they are of. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';
import { amountOf } from './quantities.ts';

const count = '(?<count>\\d{1,5}|[一二三四五六七八九十百千]{1,7}) ?[人名位]';
const before = '的?(?:(?:理[监監]?事|代表|[会會][员員]|委[员員]|人[数數员員]))?(?:共|[为為是有：:])?[ \\u3000]?';
const of = (words: string): RegExp => new RegExp(`(?:${words})${before}${count}`, 'gu');
const due = of('[应應](?:到|出席)');
const came = of('[实實][际際]?(?:到|出席)');
/** Each way of not being there; who sends another is counted among those who are not. */
const away = [
  of('[请請]假|告假|缺席|[没沒未][有能]?(?:[来來到]|出席|[参參]加)|因[病事故公][请請缺]?[假席]?'),
  of('委[托託](?:出席|代表)?'),
];
const rate =
  /(?:出席率|到[会會]率|[参參][会會]率|[与與][会會]率)(?:[为為是达達：:]|[高达達]+)?[ ]?(?<share>\d{1,3}(?:\.\d+)?)[%％]/u;
/** Other words for not being there: with a number behind them that no way above counts, the sum is not known. */
const otherwise =
  /(?:[没沒未无無不][有能曾]?[^，。；\d]{0,4}(?:[来來到]|出席|[请請]假|[参參]加|[与與][会會])|迟到|遲到|早退|中途|出差|外出|在外|生病|住院|公[干出]|[离離][会會]|[补補]到|后到|後到|[弃棄][权權]|退席|[离離]席|[视視][频頻]|[线線]上)[^，。；\d]{0,12}(?:\d{1,4}|[一二三四五六七八九十百]{1,5}) ?[人名位]/gu;
/** Words by which the numbers are of other things, or not all of them. */
const notPlain = /列席|[约約近余餘]|其中|以上|旁[听聽]/u;

/** True where somebody is counted as away, or as come another way, in other words. */
const isOtherwise = (line: string): boolean =>
  matchesIn(line, otherwise).some(({ 0: said }) => !away.some((one) => matchesIn(said, one).length > 0));

const sumOf = (text: string, pattern: RegExp): number =>
  matchesIn(text, pattern).reduce((all, { groups }) => all + amountOf(groups!.count!), 0);

/** Each paragraph of a file whose numbers of those who came do not come to who was to come. */
export function checkAttendance(file: string, source: string): Problem[] {
  if (!/[应應](?:到|出席)/.test(source) && !/[到出与與参參][会會席]?率/.test(source)) return [];
  const at = pointIn(source);
  return matchesIn(source, /[^\n]+/g).flatMap(({ 0: line, index: start }) => {
    const [whole, ...others] = matchesIn(line, due);
    const [own, ...more] = matchesIn(line, came);
    if (!whole || !own || others.length > 0 || more.length > 0 || own.index < whole.index) return [];
    const [all, there] = [whole, own].map(({ groups }) => amountOf(groups!.count!));
    if (!all || !there || there > all) return [];
    const place = (index: number) => ({ file, ...at(start + index) });
    const { 0: shown = '', index = 0, groups } = rate.exec(line) ?? {};
    const right = (there / all) * 100;
    if (groups && Math.abs(Number(groups.share) - right) >= 1)
      return [problem('wrong-share', { found: shown, right: `${Math.round(right * 10) / 10}%` }, place(index))];
    const [missing, sent] = away.map((one) => sumOf(line, one));
    if (!missing || notPlain.test(line) || isOtherwise(line)) return [];
    const sums = [there + missing, there + missing + sent!];
    return sums.includes(all)
      ? []
      : [problem('attendance', { found: whole[0], sum: String(sums[0]) }, place(whole.index))];
  });
}
