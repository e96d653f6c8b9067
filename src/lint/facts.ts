/** What a text says against the calendar, against itself, or against its front matter: a person must look. */
import type { Article } from '../archive/article.ts';
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { daysApart } from '../core/date.ts';
import { isDay } from '../core/edtf.ts';
import { matchesIn } from '../core/matches.ts';
import { anyDay, day, dayOf, isCivil, numbers } from './days-in-text.ts';
import { printedOf } from './printed.ts';

const to = '(?:起)?[，,]?(?:至|到|—{1,2}|–|-|~|～)';
const days = new RegExp(`${day('from', '')}(?:[（(][^（）()]{1,5}[）)])?${to}${day('until', '?')}`, 'gu');
/** Two days of one month, without a year. */
const daysOfMonth = new RegExp(
  `(?<!年)(?<![\\d一二三四五六七八九十])(?<month>${numbers})月(?<from>${numbers})日(?:[（(][^（）()]{1,5}[）)])?${to}(?:(?<other>${numbers})月)?(?<until>${numbers})日`,
  'gu',
);
const lives = /[（(](?<from>1[6-9]\d\d|20\d\d)年?[ ]?(?:—{1,2}|–|-|~|～|至)[ ]?(?<until>1[6-9]\d\d|20\d\d)年?[）)]/g;
/** From one year to another; figures that go on are none. */
const years =
  /(?<![\d./:（(-])(?<from>1[89]\d\d|20\d\d)(?:年(?:—{1,2}|–|-|~|～|[至到])|(?:—{1,2}|–|-|~|～))(?<until>1[89]\d\d|20\d\d)年(?![级級])/g;
const dateline = new RegExp(
  `^[（(【]?[^\\n，。：；（）()]{0,14}?${day('on', '')}[ ]?[讯訊电電](?=[）)】 \\u3000：:])`,
  'gmu',
);

/** Facts of the title, the summary and the body of an article. */
export function checkFacts(article: Article, file: string, source: string): Problem[] {
  if (!/[月日]|[（(](?:公元|西元)?\d{4}|[—–~～至到-]\d{4}年/.test(source)) return [];
  const prose = printedOf(source);
  const at = pointIn(source);
  const place = (index: number): Place => ({ file, ...at(index) });
  const { date } = article.front;
  const hasDay = /月[^月]{1,3}日/.test(prose);
  return [
    ...(hasDay ? daysIn(prose, place) : []),
    ...matchesIn(prose, noMonth).map(({ 0: found, index }) => problem('no-such-day', { found }, place(index))),
    ...(/[农農阴陰旧舊夏][历曆]/.test(prose) ? lunarDays(prose, place) : []),
    ...spansIn(prose, hasDay, place),
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
  matchesIn(prose, lunar).map(({ 0: found, index }) => problem('no-such-day', { found }, place(index)));

/** Words by which a sentence says itself that there is no such day, or what it was to be. */
const spokenOf =
  /[没沒][有]?(?:[这這]一?[天日]|(?:[一二三四五六七八九十]|\d)+[日号號])|[无無]此日|不存在|(?:[误誤][为為作写寫印]|[应應][为為作是]|[应應]改|更正|[系係][^，。；]{0,14}之?[误誤])/u;

/** True where the sentence of a day is about the date: “11月31日”应为“11月30日”. */
function isSpokenOf(prose: string, from: number, end: number): boolean {
  const [before] = /[^。！？\n]*$/.exec(prose.slice(Math.max(0, from - 60), from)) ?? [''];
  const [after] = /^[^。！\n]*/.exec(prose.slice(end, end + 60)) ?? [''];
  return spokenOf.test(before) || spokenOf.test(after);
}

const daysIn = (prose: string, place: (index: number) => Place): Problem[] =>
  matchesIn(prose, anyDay).flatMap(({ 0: found, index, groups = {} }) => {
    const { year, exists } = dayOf(groups, 'on');
    // A day in Chinese numerals may be one of the lunar calendar: 光绪二年二月三十日.
    if (exists || !isCivil(prose, index) || (!year && !/\d/.test(found))) return [];
    if (isSpokenOf(prose, index, index + found.length)) return [];
    return [problem('no-such-day', { found }, place(index))];
  });

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
  const ofYears = matchesIn(prose, lives).flatMap(({ index, groups }) => {
    const { from = '', until = '' } = groups ?? {};
    return until < from ? [problem('reversed-span', { from, to: until }, place(index))] : [];
  });
  const between = (/\d{4}年?[—–~～至到-]{1,2}\d{4}年/.test(prose) ? matchesIn(prose, years) : []).flatMap(
    ({ index, groups }) => {
      const { from = '', until = '' } = groups ?? {};
      return until < from ? [problem('reversed-span', { from: `${from}年`, to: `${until}年` }, place(index))] : [];
    },
  );
  return [...ofDays, ...ofMonth, ...ofYears, ...between];
}

/** Datelines that give a day after the one on which the article was published. */
function datelines(prose: string, date: string, place: (index: number) => Place): Problem[] {
  return matchesIn(prose, dateline).flatMap(({ index, groups = {} }) => {
    const { year, monthDay, exists } = dayOf(groups, 'on');
    const told = `${year}-${monthDay}`;
    return exists && told > date
      ? [problem('dateline-after-date', { dateline: told, date, better: told }, place(index))]
      : [];
  });
}
