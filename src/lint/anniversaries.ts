/** Anniversaries and ages of what was founded in a year that the text gives: 成立于1946年，2016年迎来六十周年. */
import type { Article } from '../archive/article.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { checkJubilees } from './jubilees.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

const year = '(?:(?:1[89]|20)\\d\\d|[一二][〇零○一二三四五六七八九]{3})';
const numeral = '\\d{1,3}|[一二三四五六七八九十百]{1,5}';
const inYear = '年(?:\\d{1,2}月(?:\\d{1,2}日)?|[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十廿]{1,3}日)?)?';
const founded = '(?:成立|[创創][立办辦会會刊建校社]|始建|建[立校会會]|落成|[诞誕]生|[注註][册冊]成立|[开開][业業])';

/** The end of each of these words, and what stands behind it. */
const mayFound = /[立辦办會会刊建校社成生冊册業业](?:[于於，,\d一二]|$)/u;

/** When something was founded. */
const since = `(?:${founded}[于於]?(?<from>${year})${inYear}|(?<since>${year})${inYear}(?:正式|首[次度])?${founded})`;
/** What may stand before the year that is compared with it, and may be of nobody else. */
const between = '(?:[，,。]|[^，。；\\d]{0,10}[，,])?(?:至|到|截至|如今是|而今是|[现現]在是)?';
const until = `(?<to>今年|本年|今日|如今|至今|迄今|(?:${year})年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)`;
const ofItself =
  '(?:本[会會]|[该該][会會]|[会會][庆慶]|[商公协協]?[会會]|建[会會校]|成立|[创創][会會办辦立刊]|其|它)?(?:的)?';
/** What is done about an anniversary in a clause; another body that has its own is told by the noun, and ends the match. */
const keeps =
  '(?:(?:本[会會]|商[会會]|我[会會]|[该該][会會]|[将將即又也再在共]|隆重|正式|盛大|[热熱]烈){0,3}(?:[举舉][办辦行]|[庆慶][祝]|[欢歡][庆慶]|[纪紀]念|迎[来來]|喜迎|喜逢|恰逢|[适適]逢|正值|正好|[刚剛]好|[将將]迎[来來]|[隆]重[举舉]行|[届屆]|是|[为為]))?';
const anniversary = new RegExp(`${since}${between}${until}${keeps}${ofItself}(?<count>${numeral})[周週]年`, 'gu');
const age = new RegExp(
  `${since}${between}${until}[，,]?(?:本[会會]|[该該][会會])?(?:已[经經]?|刚好|走[过過]|[历歷][经經]|[经經][历歷]|度[过過]|成立|[创創][会會办辦立]|有|了|[满滿整]|[将將]近)*(?<about>[近逾超约約]|将近|將近)?(?<count>${numeral})(?<more>[多余餘])?(?:[个個])?(?:年|春秋|寒暑|年头|年頭)(?:的?[历歷][史程]|了)?(?=[，。；！？的]|$)`,
  'gu',
);

const figure = (text = ''): number => Number(/^\d+$/.test(text) ? text : arabicNumerals(text));
const yearOf = (text = ''): number =>
  Number(/^\d/.test(text) ? text.slice(0, 4) : arabicNumerals(`${text}年`).slice(0, 4));

/** Each number of years of a file that the two years beside it gainsay. */
export function checkAnniversaries(article: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  const told = besideYears(article, file, source);
  const isTold = ({ line, column }: Problem): boolean => told.some((one) => one.line === line && one.column === column);
  return [...told, ...checkJubilees(article, file, source).filter((one) => !isTold(one))];
}

function besideYears({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAny('周週史程历歷已有满滿') || !alphabet.hasAny('立创創建落诞誕业業')) return [];
  const at = pointIn(source);
  return sentencesOf(source).flatMap((one, i, all) => {
    if (!one.text.includes('年') || !mayFound.test(one.text)) return [];
    const { text, start } = withNext(one, all[i + 1], source);
    if (!/年[^\n]*年/.test(text)) return [];
    return [...text.matchAll(anniversary), ...text.matchAll(age)].flatMap(({ 0: whole, index, groups = {} }) => {
      const from = yearOf(groups.from ?? groups.since);
      const { to: until = '' } = groups;
      const to = /^\D/.test(until) && !/^[一二]/.test(until) ? yearIn(front.date) : yearOf(until);
      const count = figure(groups.count);
      const isAge = !whole.endsWith('周年') && !whole.endsWith('週年');
      // Who counts the first year as one has one more, and nobody is exact about what is nearly so.
      const off = isAge ? 1 : 0;
      if (groups.about || groups.more || Number.isNaN(to + count) || to < from) return [];
      if (Math.abs(to - from - count) <= off) return [];
      const found = isAge ? `${groups.count}年` : `${groups.count}周年`;
      const params = { from: String(from), to: String(to), found };
      return [problem('wrong-interval', params, { file, ...at(start + index + whole.lastIndexOf(groups.count!)) })];
    });
  });
}

const yearIn = (date: string): number => Number(/^\d{4}/.exec(date)?.[0]);

/** A sentence that says when something was founded, and nothing behind it. */
const isFounding = new RegExp(`${year}${inYear}${founded}$|${founded}[于於]?${year}${inYear}$`, 'u');

/** A sentence, and the next where only a full stop parts the two: 成立于1946年。今年是七十周年. */
function withNext(one: Sentence, next: Sentence | undefined, source: string): Sentence {
  const end = one.start + one.text.length;
  return next && next.start === end + 1 && source[end] === '。' && isFounding.test(one.text)
    ? { text: source.slice(one.start, next.start + next.text.length), start: one.start }
    : one;
}
