/** Rises and falls in per cent that the numbers beside them do not come to: 由200家增加到250家，增长50%. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';
import { amountOf, number } from './quantities.ts';
import { sentencesOf } from './sentences.ts';

const unit = '[万萬亿億]?[元人名位户戶家间間份册冊本桌棵吨噸亩畝次件台臺辆輛所个個]';
const value = (name: string): string => `(?<${name}>${number})(?<${name}Unit>${unit})`;
const change = '(?:[增][长長加]|增幅|提高|上升|上[涨漲]|下降|[减減]少|降低|降幅)';
const share = `${change}(?:了|[达達]到?|[为為])?(?:(?<share>\\d{1,4}(?:\\.\\d+)?)[%％]|百分之(?<words>[〇零一二三四五六七八九十百点點]{1,9}))`;
/** A year before what was in it: 2014年的, 去年同期的. */
const when = '(?:\\d{4}年[^，。；\\d]{0,4})?[^，。；\\d]{0,8}?';
const ways = [
  // 由200家增加到250家，增长50%
  new RegExp(
    `[由从從自]${when}${value('from')}[^，。；\\d]{0,8}?(?:[至到为為])${when}${value('to')}[，,（(][^。；\\d]{0,6}${share}`,
    'gu',
  ),
  // 去年100万元，今年150万元，增长50%
  new RegExp(
    `(?:去年|上年|前年)(?:同期)?[^，。；\\d]{0,8}?${value('from')}[，,；](?:今年|本年)[^，。；\\d]{0,8}?${value('to')}[，,（(](?:同比)?${share}`,
    'gu',
  ),
  // 150万元，比上年的120万元增长25%
  new RegExp(`${value('to')}[，,（(]?(?:比|[较較])[^，。；\\d]{0,8}${value('from')}${share}`, 'gu'),
];
const roughly = /[近约約逾超多]|年均|以上|左右|平均|每[年月季]/;

/** @example shareOf('二十五点五') // 25.5 */
function shareOf(words: string): number {
  const [whole = '', decimals = ''] = words.split(/[点點]/);
  const behind = [...decimals].map((one) => '〇一二三四五六七八九'.indexOf(one.replace('零', '〇'))).join('');
  return amountOf(whole) + (behind ? Number(`0.${behind}`) : 0);
}

/** Each of them in a file's prose; what is rounded is near enough. */
export function checkGrowth(file: string, source: string): Problem[] {
  if (!/[增减減升降涨漲提][^。；\n]{0,8}(?:[%％]|百分之)/.test(source)) return [];
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text, start }) => {
    if (!/[%％]|百分之/.test(text)) return [];
    return ways.flatMap((way) =>
      matchesIn(text, way).flatMap(({ 0: whole, index, groups = {} }) => {
        const scale = (name: string): string =>
          groups[`${name}Unit`]!.replace(/[元人名位户戶家间間份册冊本桌棵吨噸亩畝次件台臺辆輛所个個]$/u, '');
        const [from, to] = ['from', 'to'].map((name) => amountOf(groups[name]! + scale(name)));
        const isOne = groups.fromUnit!.slice(-1) === groups.toUnit!.slice(-1);
        const said = groups.share ? Number(groups.share) : shareOf(groups.words!);
        const right = (Math.abs(to! - from!) / from!) * 100;
        if (!isOne || Number.isNaN(right + said) || from === 0 || roughly.test(whole.replace(/超[过過]/, '')))
          return [];
        if (Math.abs(right - said) <= Math.max(1, right * 0.03)) return [];
        const found = groups.share ? `${groups.share}%` : `百分之${groups.words}`;
        const params = { found, right: `${Math.round(right * 10) / 10}%` };
        return [
          problem('wrong-growth', params, {
            file,
            ...at(start + index + whole.lastIndexOf(groups.share ?? groups.words!)),
          }),
        ];
      }),
    );
  });
}
