/** Days of the week that are another day's: 4月15日（星期六）, 2016/4/15（六）, Saturday, 15 April 2016. */
import type { Article } from '../archive/article.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { daysApart, isCivilDate, weekday } from '../core/date.ts';
import { isDay } from '../core/edtf.ts';
import { matchesIn } from '../core/matches.ts';
import { sentencesOf } from './sentences.ts';
import { halfWidthFigures, type Reading, type WrittenDay, writtenDays } from './written-days.ts';

const names = '一二三四五六日天';
const english = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const inEnglish = `(?<english>${english.join('|')})(?:[a-z]{0,6})\\.?(?![a-z])`;
const week = '(?:星期|礼拜|禮拜|拜|周|週)';
const partOfDay = '(?:上午|下午|早上|早晨|中午|傍晚|晚上|晚间|晚間|晚)';
/** In brackets, alone or beside something else: （六）, （农历三月初九，星期六）, （星期六）. */
const bracketed = new RegExp(
  `^[ \\u3000]*${partOfDay}?[ \\u3000]?[（(【][ \\u3000]*(?:(?:[^（）()\\n期周週拜]{1,14}[，,、 ])?${week}(?<name>[${names}])(?=[ \\u3000]*(?:[）)】，,；]|、(?!${week}?[${names}])|${partOfDay}))|(?<bare>[${names}])(?=[）)】](?![班号號版]))|${inEnglish})`,
  'u',
);
/** Without brackets 周 is a surname: 5月3日周三强主持. */
const plain = new RegExp(
  `^[ \\u3000]*(?:[，,][ \\u3000]?)?(?:(?:星期|礼拜|禮拜)(?<name>[${names}])|[周週](?<short>[一二三四五六日])(?=[）)】，,。；、\\s上下早晚中凌傍起至—-]|$)|${inEnglish})`,
  'u',
);
const before = new RegExp(`(?<![A-Za-z])${inEnglish},? ?$`, 'u');
/** Before a day in brackets that has no month: 周六（15日）. */
const beforeBracket = new RegExp(`(?<![每逢至到—–~～-])${week}(?<name>[${names}])[（(]$`, 'u');
/** What goes on to the last day of a span, or to the next of a list, and the days of the week of both. */
const second = new RegExp(
  `^日?(?:[（(][^（）()]{1,5}[）)])?(?<to>起?[，,]?(?:至|到|—{1,2}|–|-|~|～)|[、和及與与])(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})日?[（(]${week}(?<first>[${names}])(?:至|到|—{1,2}|–|-|~|～|[、和及與与，])${week}?(?<last>[${names}])[）)]`,
  'u',
);
const firstOfTwo =
  /(?<![\d一二三四五六七八九十])(?:(?<year>(?:19|20)\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})(?=日?[（(起至到—–~～、和及與与-])/g;

/** Days around a report that a day without its year is taken to be of, and one without its month. */
const near = { year: 60, month: 12 };
/** Since when nobody gives a day of the lunar calendar the name of one. */
const civilSince = 1950;

/** What a notice of correction says before the words that were wrong: `误写为“5月15日（星期六）”`. */
const quotedSlip = /[误誤错錯](?:写|寫|印|植|作|排|记|記|登)?[为為作成]?[：:]?[“「『"]?$/;

/** Each day of a file that has another day's name. */
export function checkWeekdays({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  if (
    !/[期拜周週][一二三四五六日天]|[（(][ \u3000]?[一二三四五六日天][ \u3000]?[）)]|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)/.test(
      source,
    )
  )
    return [];
  const date = isDay(front.date) ? front.date : undefined;
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text: written, start }) => {
    if (!/[期拜周週]|[（(]|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)/.test(written) || !/[日号號/]|\d/.test(written)) return [];
    const text = halfWidthFigures(written);
    const days = writtenDays(text);
    const told = (index: number, end: number, right: string): Problem => {
      const ends = /[）)】]/.test(written.charAt(end)) && /[（(【][^）)】]*$/.test(written.slice(index, end));
      const found = written.slice(index, end + (ends ? 1 : 0));
      return problem('wrong-weekday', { found, weekday: right }, { file, ...at(start + index) });
    };
    return [
      ...days.flatMap((day, i) => {
        const named = nameBeside(text, day);
        if (
          !named ||
          quotedSlip.test(text.slice(0, day.index)) ||
          (day.isNumeral && (!date || Number(date.slice(0, 4)) < civilSince))
        )
          return [];
        const month = days.slice(0, i).findLast(({ readings }) => readings[0]!.month)?.readings[0];
        const right = rightOf(day.readings, { date, month, isBare: named.isBare }, named.name);
        return right ? [told(Math.min(day.index, named.from), Math.max(day.end, named.to), right)] : [];
      }),
      ...spans(text, date).map(({ index, end, right }) => told(index, end, right)),
    ];
  });
}

/** The name of a day of the week that stands beside a day. */
export interface Named {
  /** 0 for Sunday. */
  name: number;
  from: number;
  to: number;
  /** Without a word for the week, which may be the number of a class. */
  isBare: boolean;
}

/** @returns the name that is given to a day of a text, if one is */
export function nameBeside(text: string, { index, end, readings }: WrittenDay): Named | undefined {
  const after = text.slice(end, end + 32);
  const found = bracketed.exec(after) ?? plain.exec(after);
  if (found) {
    const { name = '', short = '', bare = '', english: word } = found.groups ?? {};
    return { name: numberOf(name || short || bare, word), from: index, to: end + found[0].length, isBare: bare !== '' };
  }
  const ahead = text.slice(Math.max(0, index - 12), index);
  const named = before.exec(ahead) ?? (readings[0]!.month ? null : beforeBracket.exec(ahead));
  if (!named) return undefined;
  const { name = '', english: word } = named.groups ?? {};
  return { name: numberOf(name, word), from: index - named[0].length, to: end, isBare: false };
}

/** @param name of a day of the week in Chinese @param word or in English @returns 0 for Sunday @example numberOf('天', undefined) // 0 */
export const numberOf = (name: string, word: string | undefined): number =>
  word ? english.indexOf(word) : '日一二三四五六'.indexOf(name.replace('天', '日'));

interface Context {
  date: string | undefined;
  /** The last day before it that has a month. */
  month: Reading | undefined;
  isBare: boolean;
}

/** The name of the day that is meant; nothing where it has it, in one of its readings, or where nobody knows the day. */
function rightOf(
  readings: readonly Reading[],
  { date, month: last, isBare }: Context,
  name: number,
): string | undefined {
  const days = readings.flatMap((reading) => {
    if (reading.month) return candidates({ ...reading, month: reading.month }, date);
    // 15日（六） without a month is too little to go by unless another day stands before it.
    if (last?.month) return candidates({ ...last, month: last.month, day: reading.day }, date);
    return isBare || !date ? [] : aroundIn(date, reading.day);
  });
  if (days.length === 0 || days.some((day) => numberOf(weekday(day).at(-1)!, undefined) === name)) return undefined;
  return weekday(days[0]!);
}

const civil = (year: number, month: number, day: number): string[] => {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCivilDate(date) ? [date] : [];
};

/** The day, in the year nearest to the report where it has none; not where it may be of another year. */
export function candidates({ year, month, day }: Reading & { month: number }, date: string | undefined): string[] {
  if (year) return civil(year, month, day);
  if (!date) return [];
  const own = Number(date.slice(0, 4));
  return [own - 1, own, own + 1]
    .flatMap((one) => civil(one, month, day))
    .filter((one) => daysApart(one, date) <= near.year)
    .slice(0, 1);
}

/** The day of a month near the report, where one alone is near. */
function aroundIn(date: string, day: number): string[] {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const all = [-1, 0, 1].flatMap((away) => {
    const of = new Date(Date.UTC(year, month - 1 + away, 1));
    return civil(of.getUTCFullYear(), of.getUTCMonth() + 1, day);
  });
  const close = all.filter((one) => daysApart(one, date) <= near.month);
  return close.length === 1 ? [...close, ...all.filter((one) => one !== close[0])] : [];
}

/** Wrong weekdays of a span or a pair of days that stand together behind the second day: 4月15至17日（周六至周一）. */
function spans(text: string, date: string | undefined): { index: number; end: number; right: string }[] {
  return matchesIn(text, firstOfTwo).flatMap(({ 0: first, index, groups = {} }) => {
    const rest = second.exec(text.slice(index + first.length, index + first.length + 40));
    if (!rest) return [];
    const { month = groups.month!, day: last = '', first: one = '', last: other = '' } = rest.groups ?? {};
    const reading = {
      ...(groups.year && { year: Number(groups.year) }),
      month: Number(groups.month),
      day: Number(groups.day),
    };
    const [from] = candidates(reading, date);
    const [until] = from ? civil(Number(from.slice(0, 4)), Number(month), Number(arabicNumerals(last))) : [];
    if (!from || !until) return [];
    const agrees = [from, until].every(
      (day, i) => numberOf(weekday(day).at(-1)!, undefined) === numberOf(i === 0 ? one : other, undefined),
    );
    const sign = /^起?[，,]?[、和及與与]/.test(rest.groups!.to!) ? '、' : '至';
    const right = `${weekday(from)}${sign}${weekday(until)}`;
    return agrees ? [] : [{ index, end: index + first.length + rest[0].length, right }];
  });
}
