/** Ages at which people died, against the years of their lives, wherever a paragraph gives these: 生于1931年 … 享年七十五岁. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { commonEra } from '../content/problems/eras.ts';
import { matchesIn } from '../core/matches.ts';
import { printedOf } from './printed.ts';
import { halfWidthFigures } from './written-days.ts';

const year =
  '(?<year>(?:民[国國] ?(?:\\d{1,3}|[〇零○一二三四五六七八九十百廿卅]{1,5}))|(?:1[89]|20)\\d\\d|[一二][〇零○一二三四五六七八九]{3})';
const inYear =
  ' ?年 ?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?(?:(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3}) ?[日号號])?)?';
const numeral = '\\d{1,3}|[一二三四五六七八九十百]{1,5}';
const born = [
  new RegExp(`(?:(?<!先)出?生[于於：:]|[诞誕]生[于於]|生年[：:]?|出生[年月日期]*[：:]) ?${year}`, 'gu'),
  new RegExp(`${year}${inYear}(?:出生|[诞誕]生|生(?=[于於，。；、）)]))`, 'gu'),
];
const dies = '(?:病逝|逝世|去世|辞世|辭世|仙逝|离世|離世|病故|过世|過世|往生|谢世|謝世|殉[职職]|卒|安[详詳]离世)';
const died = [
  new RegExp(`${year}${inYear}[^。；\\n\\d]{0,14}?${dies}(?![于於：:])`, 'gu'),
  new RegExp(`(?:${dies}[于於]|卒[于於年]?[：:]?) ?${year}`, 'gu'),
];
const both =
  /[（(]\s?(?<from>1[89]\d\d|20\d\d)年?(?:[./年]\d{1,2}月?)?\s?[—–~～至－-]{1,2}\s?(?<to>1[89]\d\d|20\d\d)年?(?:[./年]\d{1,2}月?)?[）)]/gu;
const aged = new RegExp(
  `(?:享年|[终終]年|享[寿壽]|得年|[积積][闰閏]享[寿壽]?年?) ?(?<count>${numeral}) ?(?:有[〇零一二三四五六七八九])? ?(?:高[龄齡]|[岁歲])`,
  'gu',
);

/** Somebody else, whose age it may be. */
const another = /其[父母妻夫子女兄弟]|[父母][亲親]|夫人|太太|[前亡]?妻|丈夫|[长長次三幼]子|[儿兒]子|女[儿兒]/u;

/** Years that 虚岁 and those of the leap months may add. */
const most = 3;

const yearIn = (text: string): number => Number.parseInt(commonEra(arabicNumerals(`${text}年`)), 10);

/** The one year that patterns find in a text; nothing where it has several. */
function onlyYear(text: string, patterns: readonly RegExp[]): number | undefined {
  const years = new Set(
    patterns.flatMap((pattern) => matchesIn(text, pattern).map(({ groups }) => yearIn(groups!.year!))),
  );
  const [first] = years;
  return years.size === 1 && first && !Number.isNaN(first) ? first : undefined;
}

/** Each age of a file at which nobody died who was born and died in those years. */
export function checkLifetimes(file: string, source: string): Problem[] {
  if (!/[享终終得]年|[享][寿壽]/.test(source)) return [];
  const at = pointIn(source);
  return matchesIn(halfWidthFigures(printedOf(source)), /[^\n\uFFFC]+/g).flatMap(({ 0: text, index: start }) => {
    const [age, ...others] = matchesIn(text, aged);
    if (!age || others.length > 0) return [];
    if (another.test(text.slice(0, age.index))) return [];
    const [life, ...lives] = matchesIn(text, both);
    if (lives.length > 0) return [];
    const from = life ? Number(life.groups!.from) : onlyYear(text, born);
    const to = life ? Number(life.groups!.to) : onlyYear(text, died);
    const count = age.groups!.count!;
    const more = Number(/^\d/.test(count) ? count : arabicNumerals(count)) - ((to ?? 0) - (from ?? 0));
    if (!from || !to || to <= from || Number.isNaN(more) || (more >= -1 && more <= most)) return [];
    const params = { from: String(from), to: String(to), found: `${count}岁` };
    return [problem('wrong-interval', params, { file, ...at(start + age.index + age[0].indexOf(count)) })];
  });
}
