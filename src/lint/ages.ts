/** Ages that the years beside them gainsay: born in 1948, and eighty-four this year. */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { sentencesOf } from './sentences.ts';

const year = '(?:1[89]|20)\\d\\d|[一二][〇零○一二三四五六七八九]{3}';
const numeral = '\\d{1,3}|[一二三四五六七八九十百]{1,5}';
const inYear = ' ?年 ?(?:\\d{1,2} ?月 ?(?:\\d{1,2} ?日)?|[一二三四五六七八九十]{1,2}月)?';

/** When somebody was born, and how old they were when they died or in a year. */
const age = new RegExp(
  `(?:(?<from>${year})${inYear}(?:出)?生|[出诞誕]?生[于於] ?(?<since>${year})${inYear})[^\\n]{0,100}?(?<to>${year})${inYear}[^。；\\n\\d]{0,20}?(?:(?<died>享年|终年|終年|享寿|享壽|得年)|[时時]年) ?(?<count>${numeral}) ?[岁歲]`,
  'gu',
);
const life = new RegExp(
  `[（(](?<from>1[89]\\d\\d|20\\d\\d)年?\\s?[—–~～至-]{1,2}\\s?(?<to>1[89]\\d\\d|20\\d\\d)年?[）)][^\\n]{0,100}?(?<died>享年|终年|終年|享寿|享壽|得年)(?<count>${numeral})[岁歲]`,
  'gu',
);
/** How old somebody is in the year of the report, on either side of the year of birth, within a sentence. */
const born = `(?:出?生[于於]|诞生[于於]|誕生[于於])(?<from>${year})${inYear}|(?<since>${year})${inYear}(?:出)?生`;
const now = `(?:今年|现年|現年|年届|年屆|年已|现已|現已|如今|今已)(?:已经|已經|已|是|满|滿|刚满|剛滿|整)?(?<count>${numeral})[岁歲]`;
const present = [
  new RegExp(`(?:${born})(?<between>[^\\d]{0,20}?)${now}`, 'gu'),
  new RegExp(`${now}(?<between>[^\\d]{0,20}?)(?:${born})`, 'gu'),
];
/** Another person between: 其子, 夫人. */
const another = /[其父母妻夫子女儿兒兄弟姐妹孙孫]|出?生(?!活|产|產|意|前|平|命|态|態|[于於])/u;

/** @returns each age of a file's prose that the years it stands with do not come to */
export function checkAges({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAny('岁歲') || !alphabet.hasAll('年')) return [];
  const at = pointIn(source);
  const place = (index: number): Place => ({ file, ...at(index) });
  const prose = proseOfFile(source);
  const today = Number(/^\d{4}/.exec(front.date)?.[0]);
  return [
    ...(/[享终終得时時]年|[享][寿壽]/.test(prose) ? agesAt(prose, place) : []),
    ...(Number.isNaN(today) ? [] : agesNow(source, today, place)),
  ];
}

const figure = (text = ''): number => Number(/^\d+$/.test(text) ? text : arabicNumerals(text));
const yearOf = (text = ''): number =>
  Number(/^\d/.test(text) ? text.slice(0, 4) : arabicNumerals(`${text}年`).slice(0, 4));

const wrongAge = (from: number, to: number, count: string, end: Place): Problem =>
  problem('wrong-interval', { from: String(from), to: String(to), found: `${count}岁` }, end);

/** @param most years that the way of counting may add */
const isWrong = (count: string, from: number, to: number, most: number): boolean => {
  const more = figure(count) - (to - from);
  return !Number.isNaN(more) && (more < -1 || more > most);
};

function agesAt(prose: string, place: (index: number) => Place): Problem[] {
  return [age, life].flatMap((pattern) =>
    [...prose.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
      const { count = '', died } = groups;
      const [from, to] = [yearOf(groups.from ?? groups.since), yearOf(groups.to)];
      const between = whole.slice(whole.search(/生|[）)]/) + 1, -count.length - 3);
      // 虚岁 counts a year more, and an obituary may add those of the leap months.
      if (another.test(between) || !isWrong(count, from, to, died ? 3 : 2)) return [];
      return [wrongAge(from, to, count, place(index + whole.length - count.length - 1))];
    }),
  );
}

function agesNow(source: string, today: number, place: (index: number) => Place): Problem[] {
  return sentencesOf(source).flatMap(({ text, start }) => {
    if (!/[岁歲]/.test(text) || !/生/.test(text)) return [];
    return present.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
        const { count = '', between = '' } = groups;
        const from = yearOf(groups.from ?? groups.since);
        if (another.test(between) || !isWrong(count, from, today, 2)) return [];
        return [wrongAge(from, today, count, place(start + index + whole.indexOf(count, whole.search(/[年已]/))))];
      }),
    );
  });
}
