/** What a text says against the calendar, against itself, or against its front matter: a person must look. */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { daysApart, isCivilDate, weekday } from '../core/date.ts';
import { isDay } from '../core/edtf.ts';
import { anyDay, day, dayOf, isCivil, numbers } from './days-in-text.ts';

const namedDay =
  /^[ \u3000]?(?:[（(【，,][ \u3000]?)?(?:(?:星期|礼拜|禮拜)(?<sure>[一二三四五六日天])|[周週](?<short>[一二三四五六日])(?=[）)】，,。；、\s上下早晚中凌傍起至—-]|$))/u;
const to = '(?:起)?[，,]?(?:至|到|—{1,2}|–|-|~|～)';
const days = new RegExp(`${day('from', '')}(?:[（(][^（）()]{1,5}[）)])?${to}${day('until', '?')}`, 'gu');
/** Two days of one month, without a year. */
const daysOfMonth = new RegExp(
  `(?<!年)(?<![\\d一二三四五六七八九十])(?<month>${numbers})月(?<from>${numbers})日(?:[（(][^（）()]{1,5}[）)])?${to}(?:(?<other>${numbers})月)?(?<until>${numbers})日`,
  'gu',
);
const lives = /[（(](?<from>1[6-9]\d\d|20\d\d)年?[ ]?(?:—{1,2}|–|-|~|～|至)[ ]?(?<until>1[6-9]\d\d|20\d\d)年?[）)]/g;
const dateline = new RegExp(
  `^[（(【]?[^\\n，。：；（）()]{0,14}?${day('on', '')}[ ]?[讯訊电電](?=[）)】 \\u3000：:])`,
  'gmu',
);

/** Behind the second day of a span: the days of the week of both. */
const namedSpan =
  /^[（(](?:星期|周|週|礼拜|禮拜)(?<first>[一二三四五六日天])(?:至|到|—{1,2}|–|-|~|～)(?:星期|周|週|礼拜|禮拜)?(?<last>[一二三四五六日天])[）)]/u;
const dayAfter = new RegExp(`^(?:[（(][^（）()]{1,5}[）)])?${to}(?<day>${numbers})日`, 'u');

/** What every name of a day of the week has, behind its day. */
const mayNameDay = /[期拜周週]/;

/** Facts of the title, the summary and the body of an article. */
export function checkFacts(article: Article, file: string, source: string): Problem[] {
  if (!/[月日]|[（(](?:公元|西元)?\d{4}/.test(source)) return [];
  const prose = proseOfFile(source);
  const at = pointIn(source);
  const place = (index: number): Place => ({ file, ...at(index) });
  const { date } = article.front;
  const hasDay = /月[^月]{1,3}日/.test(prose);
  return [
    ...(hasDay ? daysIn(prose, isDay(date) ? date : undefined, place) : []),
    ...[...prose.matchAll(noMonth)].map(({ 0: found, index }) => problem('no-such-day', { found }, place(index))),
    ...(/[农農阴陰旧舊夏][历曆]/.test(prose) ? lunarDays(prose, place) : []),
    ...spansIn(prose, hasDay, place),
    ...eraYears(prose, place),
    ...(hasDay && isDay(date) ? datelines(prose, date, place) : []),
  ];
}

/** A month beyond the twelfth of a year in figures. */
const noMonth = /(?<!\d)(?:19|20)\d\d年(?:1[3-9]|[2-9]\d)月(?!\p{Script=Han}?刊)/gu;

/** Days and months that the lunar calendar has not: its months have thirty days at the most, and are twelve. */
const lunar =
  /(?:农历|農曆|阴历|陰曆|旧历|舊曆|夏历|夏曆)[^，。；（）()\n]{0,9}?(?:(?:正|[腊臘冬]|[闰閏]?[二三四五六七八九十一]{1,2}|\d{1,2})月(?:三十[一二]|卅[一二]|初十[一二三四五六七八九]|初二十|3[1-9]日?)|(?:十[三四五六七八九]|1[3-9])月)/gu;

/** Days of the lunar calendar that there are not. */
const lunarDays = (prose: string, place: (index: number) => Place): Problem[] =>
  [...prose.matchAll(lunar)].map(({ 0: found, index }) => problem('no-such-day', { found }, place(index)));

function daysIn(prose: string, date: string | undefined, place: (index: number) => Place): Problem[] {
  return [...prose.matchAll(anyDay)].flatMap(({ 0: found, index, groups = {} }) => {
    const { year, monthDay, exists } = dayOf(groups, 'on');
    if (!isCivil(prose, index)) return [];
    // A day in Chinese numerals may be one of the lunar calendar: 光绪二年二月三十日.
    if (!year && !/\d/.test(found)) return [];
    if (!exists) return [problem('no-such-day', { found }, place(index))];
    if (!mayNameDay.test(prose.slice(index + found.length, index + found.length + 32))) return [];
    const civil = year ? `${year}-${monthDay}` : nearest(monthDay, date);
    const span = civil ? weekdaysOfSpan(prose.slice(index + found.length), civil) : undefined;
    if (span) return [problem('wrong-weekday', { found: found + span.found, weekday: span.right }, place(index))];
    const named = namedDay.exec(prose.slice(index + found.length, index + found.length + 8));
    if (!named || !civil) return [];
    const told = (named.groups!.sure ?? named.groups!.short)!.replace('天', '日');
    const right = weekday(civil);
    return right.endsWith(told)
      ? []
      : [problem('wrong-weekday', { found: found + named[0].replace(/[（(【，,]/, ''), weekday: right }, place(index))];
  });
}

/** The first year of an era, as a year of the common era: 光绪元年 is 1875. */
const eras: Readonly<Record<string, number>> = {
  民国: 1912,
  民國: 1912,
  宣统: 1909,
  宣統: 1909,
  光绪: 1875,
  光緒: 1875,
  同治: 1862,
  咸丰: 1851,
  咸豐: 1851,
  道光: 1821,
};
const eraYear = new RegExp(
  `(?<era>${Object.keys(eras).join('|')})(?<year>元|\\d{1,3}|[〇零○一二三四五六七八九十百廿卅]{1,5})年[（(](?:公元|西元)?(?<common>1[89]\\d\\d|20\\d\\d)年?[）)]`,
  'gu',
);

/** Years of an era beside a year of the common era that is another. */
const eraYears = (prose: string, place: (index: number) => Place): Problem[] =>
  [...prose.matchAll(eraYear)].flatMap(({ 0: found, index, groups }) => {
    const { era = '', year = '', common = '' } = groups ?? {};
    const number =
      year === '元' ? 1 : Number(arabicNumerals(`${year.replace('廿', '二十').replace('卅', '三十')}年`).slice(0, -1));
    const right = String(eras[era]! + number - 1);
    return Number.isNaN(number) || right === common
      ? []
      : [problem('wrong-year', { found, year: right }, place(index))];
  });

/** The days of the week that a span's days have, where it names others: 10月7日至9日（星期一至星期四）. */
function weekdaysOfSpan(after: string, first: string): { found: string; right: string } | undefined {
  const until = dayAfter.exec(after.slice(0, 16));
  const named = until && namedSpan.exec(after.slice(until[0].length, until[0].length + 14));
  if (!until || !named) return undefined;
  const last = `${first.slice(0, 8)}${arabicNumerals(until.groups!.day!).padStart(2, '0')}`;
  if (!isCivilDate(last)) return undefined;
  const agrees = [first, last].every((day, i) =>
    weekday(day).endsWith((i === 0 ? named.groups!.first! : named.groups!.last!).replace('天', '日')),
  );
  return agrees ? undefined : { found: until[0] + named[0], right: `${weekday(first)}至${weekday(last)}` };
}

/** Days around a report that a day without its year is taken to be of. */
const near = 60;

/** The day that a report means by a month and a day; nothing where it may speak of another year. */
function nearest(monthDay: string, date: string | undefined): string | undefined {
  if (!date) return undefined;
  const year = Number(date.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((one) => `${one}-${monthDay}`)
    .find((one) => isCivilDate(one) && daysApart(one, date) <= near);
}

function spansIn(prose: string, hasDay: boolean, place: (index: number) => Place): Problem[] {
  const ofDays = [...(hasDay ? prose.matchAll(days) : [])].flatMap(({ index, groups = {} }) => {
    const [from, until] = [dayOf(groups, 'from'), dayOf(groups, 'until')];
    const [first, last] = [`${from.year}-${from.monthDay}`, `${until.year ?? from.year}-${until.monthDay}`];
    // 12月30日至1月2日 ends in the next year.
    const isNext = !until.year && daysApart(first, last) > 180;
    return from.exists && until.exists && last < first && !isNext
      ? [problem('reversed-span', { from: first, to: last }, place(index))]
      : [];
  });
  const ofMonth = [...(hasDay ? prose.matchAll(daysOfMonth) : [])].flatMap(({ index, groups = {} }) => {
    const [from, to] = [groups.from, groups.until].map((day = '') =>
      Number(/^\d+$/.test(day) ? day : arabicNumerals(day)),
    );
    const [one, other] = [groups.month, groups.other ?? groups.month].map((month = '') =>
      Number(/^\d+$/.test(month) ? month : arabicNumerals(month)),
    );
    return one === other && to! < from! && to! > 0
      ? [problem('reversed-span', { from: `${one}月${from}日`, to: `${other}月${to}日` }, place(index))]
      : [];
  });
  const ofYears = [...prose.matchAll(lives)].flatMap(({ index, groups }) => {
    const { from = '', until = '' } = groups ?? {};
    return until < from ? [problem('reversed-span', { from, to: until }, place(index))] : [];
  });
  return [...ofDays, ...ofMonth, ...ofYears];
}

/** Datelines that give a day after the one on which the article was published. */
function datelines(prose: string, date: string, place: (index: number) => Place): Problem[] {
  return [...prose.matchAll(dateline)].flatMap(({ index, groups = {} }) => {
    const { year, monthDay, exists } = dayOf(groups, 'on');
    const told = `${year}-${monthDay}`;
    return exists && told > date
      ? [problem('dateline-after-date', { dateline: told, date, better: told }, place(index))]
      : [];
  });
}
