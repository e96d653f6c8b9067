/** How long something took, against the days, the hours or the years that it is said to have lasted from and to. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { amountOf } from './quantities.ts';
import { sentencesOf } from './sentences.ts';

const figure = '\\d{1,3}|[一二两兩三四五六七八九十百]{1,4}';
const to = '(?:[（(][^（）()]{1,8}[）)])?(?:起)?[，,]?(?:至|到|—{1,2}|–|-|~|～)';
const lasts =
  '(?:[为為]期|[历歷][时時]|[为為][时時]|[进進]行了|前后|前後|持[续續]|[连連][续續]|一[连連])(?:[长長][达達]|[共了])?';
const gap = '[^。；]{0,32}?';
const month = '(?:(?<months>\\d{1,2})月)';
const span = `${month}(?<from>\\d{1,2})日${to}(?:(?<months2>\\d{1,2})月)?(?<until>\\d{1,2})日(?!\\d)`;
const days = `${lasts}(?<count>${figure})(?:整)?[天日](?!上|下|晚|前|后|後)`;
const clock = (name: string): string =>
  `(?<${name}Part>上午|下午|早上|中午|晚上|傍晚)?(?<${name}Hour>\\d{1,2})(?:[:：](?<${name}Minute>\\d{2})|[时時点點](?<${name}Half>半)?)`;
const hours = `${lasts}(?<count>${figure})?(?<half>[个個]半|半)?(?:多)?[个個]?(?:小[时時]|[钟鐘][头頭])`;
const years = `(?<from>(?:1[89]|20)\\d\\d)年?${to}(?<until>(?:1[89]|20)\\d\\d)年`;
const ofYears = `(?:[为為]期|[历歷][时時]|前后|前後|任[职職期]|[长長][达達])(?:[长長][达達]|[共了])?(?<count>${figure})(?:整)?(?:多)?[年载載](?!代|级|級|度)`;

/** Each way in which a span and a length stand beside each other, and the lengths that a span may be called. */
const ways: readonly (readonly [pattern: RegExp, lengths: (groups: Groups) => readonly number[], unit: string])[] = [
  [new RegExp(`${span}${gap}${days}`, 'gu'), daysOf, '天'],
  [new RegExp(`${days}${gap}${span}`, 'gu'), daysOf, '天'],
  [new RegExp(`${clock('one')}${to}${clock('two')}${gap}${hours}`, 'gu'), hoursOf, '小时'],
  [new RegExp(`${years}${gap}${ofYears}`, 'gu'), yearsOf, '年'],
];

/** What every length has before it. */
const lasting = /[为為历歷][期时時]|[进進]行了|前[后後]|持[续續]|[连連][续續]|一[连連]|任[职職期]|[长長][达達]/;

type Groups = Record<string, string | undefined>;

/** Each length of a file's prose that is none of its span's. */
export function checkDurations(file: string, source: string): Problem[] {
  if (!lasting.test(source)) return [];
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text, start }) => {
    if (!lasting.test(text) || !/[至到—–~～-][上下早中晚傍]?[午上晚]?\d/.test(text)) return [];
    return ways.flatMap(([pattern, lengths, unit]) =>
      [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
        const known = lengths(groups);
        const [right] = known;
        const count = (groups.count ? amountOf(groups.count.replace(/[两兩]/, '二')) : 0) + (groups.half ? 0.5 : 0);
        if (right === undefined || Number.isNaN(count) || count === 0 || known.includes(count)) return [];
        if (unit === '小时' && Math.abs(count - right) < 0.75) return [];
        const params = { found: `${groups.count ?? ''}${groups.half ?? ''}${unit}`, right: `${right}${unit}` };
        return [
          problem('wrong-duration', params, {
            file,
            ...at(start + index + Math.max(0, whole.search(/[为為历歷进進前持连連一任长長]/))),
          }),
        ];
      }),
    );
  });
}

/** The days of a span, its first and last counted; who counts nights has one less. */
function daysOf({ months, months2, from, until }: Groups): number[] {
  const day = (inMonth: string, one: string): number => Date.UTC(2016, Number(inMonth) - 1, Number(one)) / 86_400_000;
  const apart = day(months2 ?? months!, until!) - day(months!, from!);
  return apart <= 0 || apart > 60 ? [] : [apart + 1, apart];
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
