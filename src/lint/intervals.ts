/** What lies between two times that a text gives: the day before, the hour before. */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { isCivilDate } from '../core/date.ts';
import { isDay } from '../core/edtf.ts';
import { matchesIn } from '../core/matches.ts';

const nearDays: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1 };
const nearDay =
  /(?<word>(?<near>[前昨今明])(?:[日天晚晨]|日上午|日下午|日晚))[（(](?<month>\d{1,2}|[一二三四五六七八九十]{1,3})月(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日(?:[，,]?[星礼週周][^）)]{1,4})?[）)]/gu;
/** Days by which a word may be wrong: a text that was printed again elsewhere is off by more. */
const nearest = 3;

const partOfDay = '上午|早上|早晨|中午|下午|晚上|傍晚';
const hour = (name: string): string =>
  `(?<${name}Part>${partOfDay})(?<${name}Hour>\\d{1,2}|十[一二]?|[一二两兩三四五六七八九])(?:[时時点點](?<${name}Half>半)?|[:：]\\d\\d)`;
const hours = new RegExp(
  `${hour('from')}(?:起|开始|開始)?[^，。；\\n\\d至到]{0,8}[，,]?(?:至|到|—{1,2}|–|-|~|～)(?<same>同日|同天|同一天|当日|當日|当天|當天)?${hour('to')}`,
  'gu',
);

/** What an article says of days and hours that lie apart otherwise than it says. */
export function checkIntervals({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAny('昨明前今上下晚')) return [];
  const prose = proseOfFile(source);
  const at = pointIn(source);
  const place = (index: number): Place => ({ file, ...at(index) });
  return [...(isDay(front.date) ? nearDaysIn(prose, front.date, place) : []), ...hoursIn(prose, place)];
}

const figure = (text = ''): number => Number(/^\d+$/.test(text) ? text : arabicNumerals(text));
function nearDaysIn(prose: string, date: string, place: (index: number) => Place): Problem[] {
  return matchesIn(prose, nearDay).flatMap(({ index, groups = {} }) => {
    const { word = '', near = '' } = groups;
    const [month, day] = [figure(groups.month), figure(groups.day)];
    const told = `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (!isCivilDate(told)) return [];
    const right = new Date(Date.parse(date) + nearDays[near]! * 86_400_000);
    const off = Math.abs(Date.parse(told) - right.getTime()) / 86_400_000;
    if (off === 0 || off > nearest) return [];
    const named = (each: Date): string => `${each.getUTCMonth() + 1}月${each.getUTCDate()}日`;
    return [
      problem(
        'wrong-near-day',
        { word, found: named(new Date(told)), right: named(right) },
        place(index + word.length),
      ),
    ];
  });
}

function hoursIn(prose: string, place: (index: number) => Place): Problem[] {
  return matchesIn(prose, hours).flatMap(({ index, groups = {} }) => {
    const time = (name: string): number => {
      const number = /^[两兩]$/.test(groups[`${name}Hour`]!) ? 2 : figure(groups[`${name}Hour`]);
      const isLate =
        /下午|晚|中午/.test(groups[`${name}Part`]!) && number < (groups[`${name}Part`] === '中午' ? 3 : 12);
      return number + (isLate ? 12 : 0) + (groups[`${name}Half`] ? 0.5 : 0);
    };
    const [from, to] = [time('from'), time('to')];
    // From an evening on it may go on into the next day.
    if (to >= from || (!groups.same && groups.fromPart !== groups.toPart) || /晚/.test(groups.fromPart!)) return [];
    const named = (name: string): string =>
      `${groups[`${name}Part`]}${groups[`${name}Hour`]}时${groups[`${name}Half`] ?? ''}`;
    return [problem('reversed-span', { from: named('from'), to: named('to') }, place(index))];
  });
}
