/** Days of the week of a day that is told by another: 4月18日（星期一）开幕，次日（星期三）参观. */
import type { Article } from '../archive/article.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { weekday } from '../core/date.ts';
import { isDay } from '../core/edtf.ts';
import { matchesIn } from '../core/matches.ts';
import { printedOf } from './printed.ts';
import { candidates, nameBeside, numberOf } from './weekdays.ts';
import { halfWidthFigures, type WrittenDay, writtenDays } from './written-days.ts';

const week = '(?:星期|礼拜|禮拜|周|週)';
const later = '(?<count>[一二两兩三四五六七八九十]|\\d{1,2})[天日][之以]?(?<way>后|後|前)';
/** A day by another one, and its name in brackets or right behind it. */
const relative = new RegExp(
  `(?<word>次日|翌[日晨]|次晨|隔[天日]|第(?<nth>[二三四五2345])[天日]|前[一1][天日晚]|[当當][天日晚]|同[日天]|同一[天日]|是日|${later})(?:上午|下午|早上|早晨|清晨|中午|傍晚|晚上|晚间|晚間|[早晚])?(?:[（(]${week}(?<name>[一二三四五六日天])[）)，,]|(?:星期|礼拜|禮拜)(?<plain>[一二三四五六日天]))`,
  'gu',
);
/** Characters between the two days: what stands further off may be told by a third one. */
const near = 80;

const days = /[期拜周週][一二三四五六日天]/;

/** The days between, or each of two where a word may mean either; nothing where it depends on more. */
function apartOf({ word = '', nth, count, way }: Record<string, string | undefined>, isSpan: boolean): number[] {
  if (nth) return isSpan ? [] : [Number(arabicNumerals(nth)) - 1];
  if (count) {
    const number = /[两兩]/.test(count) ? 2 : Number(arabicNumerals(count));
    return [way === '前' ? -number : number];
  }
  if (/^[当當同是]/u.test(word)) return isSpan ? [] : [0];
  if (/^前/u.test(word)) return [-1];
  return /^隔/u.test(word) ? [1, 2] : [1];
}

/** Each name of such a day that is another day's. */
export function checkRelativeWeekdays({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  if (!days.test(source) || !/[次翌隔当當同是]|第.[天日]|前[一1]|[后後前]/.test(source)) return [];
  const date = isDay(front.date) ? front.date : undefined;
  const at = pointIn(source);
  return matchesIn(printedOf(source), /[^\n\uFFFC]+/g).flatMap(({ 0: line, index: start }) => {
    if (!days.test(line)) return [];
    const text = halfWidthFigures(line);
    const written = writtenDays(text);
    return matchesIn(text, relative).flatMap(({ 0: found, index, groups = {} }) => {
      const anchor = written.findLast(({ end }) => end <= index);
      if (!anchor || index - anchor.end > near || hasOther(text.slice(anchor.end, index))) return [];
      const base = nameOf(text, anchor, written, date);
      const name = numberOf((groups.name ?? groups.plain)!, undefined);
      const isSpan = /[至到—–~～-]$/.test(text.slice(0, anchor.index));
      const right = base === undefined ? [] : apartOf(groups, isSpan).map((apart) => (((base + apart) % 7) + 7) % 7);
      if (right.length === 0 || right.includes(name)) return [];
      const params = { found: found.replace(/[，,]$/, '）'), weekday: `星期${'日一二三四五六'[right[0]!]}` };
      return [problem('wrong-weekday', params, { file, ...at(start + index) })];
    });
  });
}

/** True where another day is told between that these are told by. */
const hasOther = (between: string): boolean =>
  /次日|翌|隔[天日]|第[二三四五][天日]|前一[天日]|[今明昨前后後][天日]|[天日][之以]?[后後前]|[下上]个?月|[期拜周週][一二三四五六日天](?![）)，,])/u.test(
    between,
  );

/** The day of the week of a written day: by its own name, or by its date. */
function nameOf(
  text: string,
  day: WrittenDay,
  all: readonly WrittenDay[],
  date: string | undefined,
): number | undefined {
  const named = nameBeside(text, day);
  if (named) return named.name;
  const [reading] = day.readings;
  const month =
    reading!.month ?? all.slice(0, all.indexOf(day)).findLast(({ readings }) => readings[0]?.month)?.readings[0]?.month;
  if (!month || day.isNumeral) return undefined;
  const [told] = candidates({ ...reading!, month }, date);
  return told ? numberOf(weekday(told).at(-1)!, undefined) : undefined;
}
