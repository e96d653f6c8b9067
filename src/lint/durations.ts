/** How long something took, against the days, the hours or the years that it is said to have lasted from and to. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { matchesIn } from '../core/matches.ts';
import { amountOf } from './quantities.ts';
import { sentencesOf } from './sentences.ts';

const figure = '\\d{1,3}|[一二两兩三四五六七八九十百]{1,4}';
const to = '(?:[（(][^（）()]{1,8}[）)])?(?:起)?[，,]?(?:至|到|—{1,2}|–|-|~|～)';
const lasts =
  '(?:[为為]期|[历歷][时時]|[为為][时時]|[进進]行了|前后|前後|持[续續]|[连連][续續]|一[连連]|[展会會工][期]|公示期|[总總一]?共)(?:[长長][达達]|[共了为為是：:])?';
const gap = '[^。；]{0,32}?';
/** Behind a comma the length is of the same thing: 馆内为期三天的修缮 is of another. */
const sameGap = '(?:[^。；，,]{0,32}?|[^。；]{0,28}[，,](?:(?![^，,]{0,3}[内內中另其])[^。；，,]{0,4}?))';
const number = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const begins = '(?:[开開]幕|[开開]始|[启啟][动動]|[开開][展馆館班赛賽课課机機]|[开開]|起|始)';
const ends = '(?:[闭閉]幕|[结結]束|落幕|[闭閉][馆館]|[结結][业業]|[为為]?止|收官)';
const from = `(?<months>${number})月(?<from>${number})(?:日)?`;
const until = `(?:(?<months2>${number})月)?(?<until>${number})日(?![\\d一二三四五六七八九十])`;
/** Two days with a word for "to" between them, or the words for how something begins and ends. */
const span = `${from}(?:${to}|${begins}[^，。；]{0,6}[，,](?:至|到|于|於)?(?=[^，。；]{1,7}日(?:[（(][^）)]{1,6}[）)])?${ends}))${until}`;
const days = `(?<lasts>${lasts})(?<count>${figure})(?:整)?[天日](?!上|下|晚|前|后|後)`;
const clock = (name: string): string =>
  `(?<${name}Part>上午|下午|早上|中午|晚上|傍晚)?(?<${name}Hour>\\d{1,2})(?:[:：](?<${name}Minute>\\d{2})|[时時点點](?<${name}Half>半)?)`;
const hours = `${lasts}(?<count>${figure})?(?<half>[个個]半|半)?(?:多)?[个個]?(?:小[时時]|[钟鐘][头頭])`;
const years = `(?<from>(?:1[89]|20)\\d\\d)年?${to}(?<until>(?:1[89]|20)\\d\\d)年`;
const ofYears = `(?:[为為]期|[历歷][时時]|前后|前後|任[职職期]|[长長][达達])(?:[长長][达達]|[共了])?(?<count>${figure})(?:整)?(?:多)?[年载載](?!代|级|級|度)`;

/** Each way in which a span and a length stand beside each other, and the lengths that a span may be called. */
const ways: readonly (readonly [
  pattern: RegExp,
  lengths: (groups: Groups, text: string) => readonly number[],
  unit: string,
])[] = [
  [new RegExp(`${span}${sameGap}${days}`, 'gu'), daysOf, '天'],
  [new RegExp(`${days}${gap}${span}`, 'gu'), daysOf, '天'],
  [new RegExp(`${clock('one')}${to}${clock('two')}${gap}${hours}`, 'gu'), hoursOf, '小时'],
  [new RegExp(`${years}${gap}${ofYears}`, 'gu'), yearsOf, '年'],
];

/** What every length has before it. */
const lasting =
  /[为為历歷][期时時]|[进進]行了|前[后後]|持[续續]|[连連][续續]|一[连連]|任[职職期]|[长長][达達]|[展会會工示]期|共[有计計]?[\d一二两兩三四五六七八九十]/;

type Groups = Record<string, string | undefined>;

/** Each length of a file's prose that is none of its span's. */
export function checkDurations(file: string, source: string): Problem[] {
  if (!lasting.test(source)) return [];
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text, start }) => {
    if (!lasting.test(text) || !/[至到—–~～，-][上下早中晚傍]?[午上晚]?[\d一二三四五六七八九十]/.test(text)) return [];
    return ways.flatMap(([pattern, lengths, unit]) =>
      matchesIn(text, pattern).flatMap(({ 0: whole, index, groups = {} }) => {
        const known = lengths(groups, text);
        const [right] = known;
        const count = (groups.count ? amountOf(groups.count.replace(/[两兩]/, '二')) : 0) + (groups.half ? 0.5 : 0);
        if (right === undefined || Number.isNaN(count) || count === 0 || known.includes(count)) return [];
        if (unit === '小时' && Math.abs(count - right) < 0.75) return [];
        const params = { found: `${groups.count ?? ''}${groups.half ?? ''}${unit}`, right: `${right}${unit}` };
        return [
          problem('wrong-duration', params, {
            file,
            ...at(start + index + Math.max(0, whole.search(/[为為历歷进進前持连連一任长長展会會工公总總共]/))),
          }),
        ];
      }),
    );
  });
}

/** Words of nights, of a journey and of a term at law: whose first day is no whole one counts a day less. */
const nights = /[晚夜晨]|零[时時]|\d[时時点點:：]|出[发發]|[启啟]程|[动動]身|[离離抵返赴]|公[示告]/u;
/** Words of a schedule that leaves days of the span out (周末, 每周三, 各半天): its sum of days is not the span's length. */
const notAllDays = /周末|週末|[星週周礼禮][一二三四五六日期拜]|[每逢]|梯次|[场場]|半[天日]|分[别別]|各/u;

/** The days of a span, its first and last counted, in a leap year or not. */
function daysOf(
  { months, months2, from: first, until: last, lasts: word, count = '' }: Groups,
  text: string,
): number[] {
  const day = (year: number, inMonth: string, one: string): number =>
    Date.UTC(year, Number(arabicNumerals(inMonth)) - 1, Number(arabicNumerals(one))) / 86_400_000;
  const apart = [2015, 2016].map((year) => day(year, months2 ?? months!, last!) - day(year, months!, first!));
  if (apart.some((one) => one <= 0 || one > 60)) return [];
  // 共 may be of days that have no place in the span.
  if (/工作|假[日期]/u.test(text)) return [];
  if (/共$/u.test(word!) && (notAllDays.test(text) || Math.abs(amountOf(count) - apart[1]! - 1) > 2)) return [];
  return [...new Set([...apart.map((one) => one + 1), ...(nights.test(text) ? apart : [])])];
}

function hoursOf(groups: Groups): number[] {
  const time = (name: string): number => {
    const hour = Number(groups[`${name}Hour`]);
    // The second is of the same part of the day where it names none.
    const isLate = /下午|晚|中午/.test(groups[`${name}Part`] ?? groups.onePart ?? '') && hour < 12;
    return hour + (isLate ? 12 : 0) + Number(groups[`${name}Minute`] ?? 0) / 60 + (groups[`${name}Half`] ? 0.5 : 0);
  };
  const apart = time('two') - time('one');
  // Without the part of the day the second may be of the afternoon: 9时至5时.
  return apart > 0 && apart < 24 ? [Math.round(apart * 2) / 2] : [];
}

function yearsOf({ from, until }: Groups): number[] {
  const apart = Number(arabicNumerals(until!)) - Number(arabicNumerals(from!));
  return apart > 0 ? [apart, apart + 1] : [];
}
