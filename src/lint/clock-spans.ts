/** Hours by which something ends that come before those at which it begins: 上午9:30开始 … 到上午9:10才散. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { printedOf } from './printed.ts';

const clock = (name: string): string =>
  `(?<${name}Part>上午|下午|早上|中午)?(?<${name}Hour>\\d{1,2}|[一二两兩三四五六七八九十]{1,2})(?:[:：](?<${name}Minute>\\d{2})(?![:：\\d])|[时時点點](?:(?<${name}Half>半)|(?<${name}More>\\d{1,2})分)?)`;
const to = '[ ]?(?:至|到|—{1,2}|–|-|~|～|－)[ ]?';
const span = new RegExp(`(?<![\\d.:：/-])${clock('one')}${to}${clock('two')}(?![\\d:：])`, 'gu');
/** How something begins, and within a few sentences how it ends; nothing between them names another day or another thing. */
const course = new RegExp(
  `${clock('one')}(?:[开開](?:始|幕|[会會]|[场場]|课|課|讲|講|[赛賽])|准[时時][开開]始)(?<between>[^\\uFFFC]{0,90}?)${clock('two')}(?:才|便|就|[方始])?(?:散(?:[会會场場])?|[结結]束|落幕|[闭閉]幕|收[场場])`,
  'gu',
);
/** Words of a night, of another day, and of another event. */
const other =
  /[次翌隔明昨夜晚]|凌晨|第二[天日]|[两兩三四五六七八九十\d]+[天日]|[星週周礼禮][期拜]?[一二三四五六日]|月|原定|原[本来來]|本应|[应應]在|提前|另|上[届屆次]|下[届屆次]|往年|去年|年/u;

type Groups = Record<string, string | undefined>;

/** Minutes since midnight; nothing for what is no time of day. */
function minutesOf(groups: Groups, name: string, part: string | undefined): number | undefined {
  const written = groups[`${name}Hour`]!;
  const hour = Number(/^\d/.test(written) ? written : arabicNumerals(written.replace(/[两兩]/, '二')));
  const minute = Number(groups[`${name}Minute`] ?? groups[`${name}More`] ?? (groups[`${name}Half`] ? 30 : 0));
  if (Number.isNaN(hour) || hour > 24 || minute > 59) return undefined;
  const isLate = (part === '下午' && hour < 12) || (part === '中午' && hour < 6);
  return (hour + (isLate ? 12 : 0)) * 60 + minute;
}

/**
 * Minutes by which the end comes before the beginning.
 * An end that names no part of the day may be of the afternoon: 9时至5时; only one within the hour before is none.
 */
function isReversed(groups: Groups, needsParts: boolean): boolean {
  const { onePart, twoPart } = groups;
  if (needsParts && (!onePart || onePart !== twoPart)) return false;
  const [from, until] = [minutesOf(groups, 'one', onePart), minutesOf(groups, 'two', twoPart ?? onePart)];
  if (from === undefined || until === undefined) return false;
  const back = from - until;
  // Twelve may be midnight.
  if (back <= 0 || (!twoPart && until % 720 === 0)) return false;
  if (twoPart) return onePart !== undefined;
  const hasMinutes = groups.oneMinute !== undefined && groups.twoMinute !== undefined;
  return back <= (onePart === '下午' ? 120 : 60) && (onePart !== undefined || hasMinutes);
}

const writtenOf = (groups: Groups, name: string): string =>
  [
    groups[`${name}Part`] ?? '',
    groups[`${name}Hour`],
    groups[`${name}Minute`] ? `:${groups[`${name}Minute`]}` : '时',
    groups[`${name}Half`] ?? '',
    groups[`${name}More`] ? `${groups[`${name}More`]}分` : '',
  ].join('');

/** Each such pair of hours in a file. */
export function checkClockSpans(file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAny(':：时時点點')) return [];
  const mayBeSpan = /[:：时時点點]\d{0,2}半?分?[ ]?[至到—–~～－-]/u.test(source);
  const mayBeCourse = /[\d时時点點半分](?:[开開][始幕会會场場课課讲講赛賽]|准[时時])/u.test(source);
  if (!mayBeSpan && !mayBeCourse) return [];
  const text = printedOf(source);
  const at = pointIn(source);
  const lineOf = (index: number): string =>
    text.slice(text.lastIndexOf('\n', index) + 1, (text.indexOf('\n', index) + 1 || text.length + 1) - 1);
  const told = (index: number, groups: Groups): Problem[] => [
    problem('reversed-span', { from: writtenOf(groups, 'one'), to: writtenOf(groups, 'two') }, { file, ...at(index) }),
  ];
  const spans = (mayBeSpan ? matchesIn(text, span) : []).flatMap(({ index, groups = {} }) =>
    isReversed(groups, false) && !/[次翌隔夜晚班]|凌晨|第二[天日]|比分|[比胜勝][：:]/u.test(lineOf(index))
      ? told(index, groups)
      : [],
  );
  const courses = (mayBeCourse ? matchesIn(text, course) : []).flatMap(({ index, groups = {} }) =>
    isReversed(groups, true) && !other.test(groups.between!.replace(/原定[^，。]{0,4}小[时時]/u, ''))
      ? told(index, groups)
      : [],
  );
  return [...spans, ...courses];
}
