/** Ages that the years beside them gainsay: born in 1948, and eighty-four this year; those of the dead are told elsewhere. */
import type { Article } from '../archive/article.ts';
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { commonEra } from '../content/problems/eras.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { sentencesOf } from './sentences.ts';
import { halfWidthFigures } from './written-days.ts';

const year =
  '(?:民[国國] ?(?:\\d{1,3}|[〇零○一二三四五六七八九十百廿]{1,5}))|(?:1[89]|20)\\d\\d|[一二][〇零○一二三四五六七八九]{3}';
const numeral = '\\d{1,3}|[一二三四五六七八九十百]{1,5}';
const inYear = ' ?年 ?(?:\\d{1,2} ?月 ?(?:\\d{1,2} ?日)?|[一二三四五六七八九十]{1,2}月)?';
/** A year of the common era in brackets behind one of the Republic. */
const also = '(?:[（(]\\d{4}年?[）)])?';

const born = `(?:(?<!先)出?生[于於]|诞生[于於]|誕生[于於])(?<from>${year})${inYear}${also}|(?<since>${year})${inYear}${also}(?:出)?生(?!产|產|活|意)`;
/** How old somebody is in the year of the report, on either side of the year of birth, within a sentence. */
const now = `(?:今年|现年|現年|年届|年屆|年已|现已|現已|如今|今已)(?:已经|已經|已|是|满|滿|刚满|剛滿|整)*(?<count>${numeral})(?:[岁歲]|高[龄齡])`;
const present = [
  new RegExp(`(?:${born})(?<between>[^\\d]{0,20}?)${now}`, 'gu'),
  new RegExp(`${now}(?<between>[^\\d]{0,20}?)(?:${born})`, 'gu'),
  // 1926年生，80岁; 高龄八十
  new RegExp(`(?:${born})(?<between>，)(?<count>${numeral})[岁歲](?=$|[，。；）)])`, 'gu'),
  new RegExp(`(?:${born})(?<between>[^\\d]{0,12}?)高[龄齡](?<count>${numeral})(?=[，。；岁歲的]|$)`, 'gu'),
  new RegExp(`(?<=[（(，])(?<count>${numeral})[岁歲](?<between>，)(?:${born})`, 'gu'),
];
/** How old somebody was in another year: 1954年18岁时, 18岁时（1954年）, 二十岁时于1956年. */
const then = [
  new RegExp(
    `(?:${born})[^。；]{0,40}?(?<![\\d第])(?<to>${year})${inYear}[^。；\\d]{0,8}?(?<count>${numeral})[岁歲](?:[时時]|那年|[进進]|南渡|移居)`,
    'gu',
  ),
  new RegExp(
    `(?:${born})[^。；]{0,40}?(?<count>${numeral})[岁歲](?:[时時]|那年)?(?:[（(]|[，]?[于於在即])(?<to>${year})${inYear}`,
    'gu',
  ),
  new RegExp(
    `(?:${born})[^。；]{0,100}?(?<![\\d第])(?<to>${year})${inYear}[^。；\\n\\d]{0,20}?[时時]年 ?(?<count>${numeral}) ?[岁歲]`,
    'gu',
  ),
];
/** Another person between: 其子, 夫人. */
const another =
  /[其父母妻夫子女儿兒兄弟姐妹孙孫]|出生|(?<![先学學医醫师師考新招一人民卫衛发發产產养養陌花])生(?!活|产|產|意|前|平|命|态|態|[于於])/u;

/** Years that a way of counting may add or take. */
const [least, most] = [-1, 2];

/** @returns each age of a file's prose that the years it stands with do not come to */
export function checkAges({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAny('岁歲龄齡') || !alphabet.hasAll('年生')) return [];
  const at = pointIn(source);
  const today = Number(/^\d{4}/.exec(front.date)?.[0]);
  return sentencesOf(source).flatMap(({ text, start }) =>
    /[岁歲龄齡]/.test(text) && /生/.test(text)
      ? agesIn(halfWidthFigures(text), today, (index) => ({ file, ...at(start + index) }))
      : [],
  );
}

const figure = (text = ''): number => Number(/^\d+$/.test(text) ? text : arabicNumerals(text));
const yearOf = (text = ''): number => Number.parseInt(commonEra(arabicNumerals(`${text}年`)), 10);

function agesIn(text: string, today: number, place: (index: number) => Place): Problem[] {
  const told = new Set<number>();
  return [...present, ...then].flatMap((pattern) =>
    matchesIn(text, pattern).flatMap(({ 0: whole, index, groups = {} }) => {
      const { count = '', between = '' } = groups;
      const [from, to] = [yearOf(groups.from ?? groups.since), groups.to ? yearOf(groups.to) : today];
      const more = figure(count) - (to - from);
      const within = between || (groups.to ? whole.slice(whole.search(/生/) + 1, -count.length - 1) : '');
      const end = index + whole.lastIndexOf(count);
      if (another.test(within) || Number.isNaN(more) || (more >= least && more <= most) || told.has(end)) return [];
      told.add(end);
      const params = { from: String(from), to: String(to), found: `${count}岁` };
      return [problem('wrong-interval', params, place(end))];
    }),
  );
}
