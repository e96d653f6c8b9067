/** Dates in which optical recognition took 日, 月 or 年 for what looks like it: 12曰, 3月12目, 2016午3月. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

const figure = '[\\d０-９]';
/** What each of the three is taken for, where figures around it leave no other reading, and what each of these has. */
const misread: readonly (readonly [better: string, pattern: RegExp, mayBe: RegExp])[] = [
  ['日', new RegExp(`(?<=${figure} ?)曰`, 'g'), /曰/],
  // 正月十五曰上元 says what the day is called.
  ['日', /(?<=月[初一二三四五六七八九十廿卅]{1,3})曰(?=[，、。；）)至到起晚早凌开開举舉召在]|[上下]午|$)/gm, /曰/],
  ['日', new RegExp(`(?<=月 ?${figure}{1,2} ?)目(?![录錄标標前的光次击擊睹])`, 'g'), /[\d０-９] ?目/],
  ['年', new RegExp(`(?<=(?<!${figure})(?:19|20)\\d\\d ?)[午牛牟](?= ?${figure}{1,2} ?月)`, 'g'), /\d ?[午牛牟]/],
  // Numerals of an amount: 一干二百, 三千人百元, 五方元.
  [
    '千',
    /(?<=[一二三四五六七八九两兩])[干于](?=[〇零一二三四五六七八九][百十]?|[百余餘多]?[元圆圓人名位户戶吨噸斤亩畝家])/g,
    /[干于]/,
  ],
  ['八', /(?<=[一二三四五六七八九两兩][千万萬])[人入](?=百)/g, /[人入]百/],
  [
    '百',
    /(?<=[一二三四五六七八九两兩])[白自](?=[一二三四五六七八九]十|[余餘多]?[元圆圓人名位户戶吨噸斤亩畝家])/g,
    /[白自]/,
  ],
  ['万', /(?<=[一二三四五六七八九十百千两兩\d])[方力](?=[元圆圓])/g, /[方力][元圆圓]/],
  // A dash between two figures of a span, and two years run together.
  ['—', new RegExp(`(?<=${figure})(?:—?[一―ー](?=${figure}))`, 'g'), /\d—?[一―ー]\d/],
  ['—', /(?<=\d[日号號时時月])[一―ー](?=\d{1,2}[日号號时時月])/g, /\d[日号號时時月][一―ー]\d/],
  ['—', /(?<=(?:19|20)\d\d)_(?=(?:19|20)\d\d)/g, /\d{4}_\d{4}/],
  [
    '〇',
    /(?<=[一二三四五六七八九])[OoОＯ](?=[一二三四五六七八九]?(?:[年期届屆周週号號]|年代))/g,
    /[一二三四五六七八九][OoОＯ]/,
  ],
  ['月', new RegExp(`(?<=年 ?${figure}{1,2} ?)[冃刖用日](?= ?${figure}{1,2} ?[日曰])`, 'g'), /[\d０-９] ?[冃刖用日]/],
];

/** Hours and minutes that no clock has. */
const noTime = [
  /(?<=上午|早上|早晨|凌晨|中午|下午|傍晚|晚上|当晚|當晚|今晚|明晚)(?:2[5-9]|[3-9]\d)(?:[时時点點]|[:：][0-5]\d)/g,
  /(?<=[会會]议?[于於]|[会會][議议][于於]|[开開][会會始][于於]|[结結]束[于於])(?:2[5-9]|[3-9]\d)[:：][0-5]\d(?!\d)/g,
  /(?<=上午|早上|早晨|凌晨|中午|下午|傍晚|晚上|当晚|當晚|今晚|明晚|定[在于於]|改[在于於]|时间[：:]|時間[：:])(?:[01]?\d|2[0-4])(?:[:：](?:[6-9]\d)(?![\d])|[时時点點](?:[6-9]\d)分)/g,
];

/** Hours that are none of the part of the day before them. */
const otherPart =
  /(?<part>上午|早上|早晨|清晨|凌晨|中午|晚上|今晚|当晚|當晚|傍晚)(?<hour>\d{1,2})(?<rest>(?:[:：][0-5]\d|[时時点點](?:半|\d{1,2}分)?)(?!\d))/g;
/** The hours of each part of the day, as they are spoken of by twelve or by twenty-four. */
const parts: readonly (readonly [words: string, hours: readonly number[]])[] = [
  ['上午 早上 早晨', [4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['清晨', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['凌晨', [0, 1, 2, 3, 4, 5, 6, 12]],
  ['中午', [10, 11, 12, 13, 14, 1, 2]],
  ['傍晚', [4, 5, 6, 7, 8, 16, 17, 18, 19, 20]],
  ['晚上 今晚 当晚 當晚', [5, 6, 7, 8, 9, 10, 11, 12, 17, 18, 19, 20, 21, 22, 23, 24, 0, 1, 2]],
];

/** Each of them in a file's prose. */
export function checkTimes(file: string, source: string): Problem[] {
  if (!/[上中下早清凌晚傍][午上晨]?[\d][\d:：时時点點]|[2-9]\d[时時点點:：]|[:：时時点點][6-9]\d/.test(source))
    return [];
  const prose = proseOfFile(source);
  const at = pointIn(source);
  return [
    ...noTime.flatMap((pattern) =>
      matchesIn(prose, pattern).map(({ 0: found, index }) =>
        problem('no-such-time', { found }, { file, ...at(index) }),
      ),
    ),
    ...matchesIn(prose, otherPart).flatMap(({ 0: found, index, groups = {} }) => {
      const hour = Number(groups.hour);
      const [, hours] = parts.find(([words]) => words.includes(groups.part!)) ?? [];
      if (hour > 24 || !hours || hours.includes(hour)) return [];
      const rest = groups.rest!;
      const better =
        hour > 12 && /^[:：]/.test(rest) ? hour + rest : `${partOf(hour)}${hour > 12 ? hour - 12 : hour}${rest}`;
      return [problem('wrong-part-of-day', { found, better }, { file, ...at(index) })];
    }),
  ];
}

const partOf = (hour: number): string =>
  hour < 6 ? '凌晨' : hour < 12 ? '上午' : hour < 14 ? '中午' : hour < 18 ? '下午' : '晚上';

/** Each such character of a file's prose. */
export function checkMisreadDates(file: string, source: string): Problem[] {
  const readings = misread.filter(([, , mayBe]) => mayBe.test(source));
  if (readings.length === 0) return [];
  const prose = proseOfFile(source);
  const at = pointIn(source);
  return readings.flatMap(([better, pattern]) =>
    matchesIn(prose, pattern).map(({ 0: found, index }) => {
      const around = prose.slice(Math.max(0, index - 6), index + 3).replace(/^[\s\S]*\n|\n[\s\S]*$/g, '');
      return problem('look-alike', { found, better, around }, { file, ...at(index) });
    }),
  );
}
