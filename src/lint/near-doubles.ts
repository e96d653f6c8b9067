/** Paragraphs that are two drafts of one: what was pasted, edited, and left beside the first. */
import type { Element } from 'hast';
import type { Article } from '../archive/article.ts';
import { likenessOf } from '../content/body/align.ts';
import { placeOf } from '../content/body/place.ts';
import { type Problem, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';
import { commonSurnames } from './common-surnames.ts';
import { amountOf, number } from './quantities.ts';
import { textOf } from './texts.ts';

/** Characters of a paragraph, and of a clause that two drafts share. */
const [shortest, shared] = [24, 6];
/** The least Dice coefficient of the character bigrams of two drafts. */
const alike = 0.7;
const numbers = new RegExp(number, 'g');

interface Paragraph {
  text: string;
  line: number;
  column: number;
}

/** Each paragraph of a body that is nearly one before it. */
export function checkNearDoubles({ body }: Pick<Article, 'body'>, file: string): Problem[] {
  const byClause = new Map<string, Paragraph>();
  return body.children
    .filter((node): node is Element => node.type === 'element' && node.tagName === 'p')
    .flatMap((block): Problem[] => {
      const own: Paragraph = { text: textOf(block).trim(), ...placeOf(block) };
      if (own.text.length < shortest) return [];
      const clauses = own.text.split(/[，。；：！？、\s“”「」]+/u).filter(({ length }) => length >= shared);
      const before = new Set(clauses.flatMap((clause) => byClause.get(clause) ?? []));
      for (const clause of clauses) if (!byClause.has(clause)) byClause.set(clause, own);
      // One that is the same to the letter is told elsewhere (contents.ts).
      const other = [...before].find(({ text }) => text !== own.text && areDrafts(text, own.text));
      if (!other) return [];
      const params = { found: own.text.slice(0, 12), line: other.line, nearly: true as const };
      return [problem('doubled-paragraph', params, { file, line: own.line, column: own.column })];
    });
}

/** True for two texts of which one is the other with some words changed; not for two of one form, with names and figures of their own. */
const areDrafts = (one: string, other: string): boolean =>
  likenessOf(one, other) >= alike &&
  numbersOf(one) === numbersOf(other) &&
  !nameDiffers(one, other) &&
  !hasOneOther(one, other) &&
  !areContrasted(one, other);

/** The numbers of a text; 一 alone says "the" or "at once" as often as one. */
const numbersOf = (text: string): string =>
  matchesIn(text, numbers)
    .map(([written]) => amountOf(written))
    .filter((value) => value !== 1)
    .sort()
    .join();

const names = /\p{Script=Han}{2,3}(?=[说說表介代在，、：]|先生|女士)|[A-Za-z]{2,}/gu;

/** True where one names somebody whom the other does not. */
const nameDiffers = (one: string, other: string): boolean => {
  const lacks = (text: string, from: string): boolean =>
    matchesIn(from, names).some(
      ([name]) => (commonSurnames().has(name.charAt(0)) || /^[A-Za-z]/.test(name)) && !text.includes(name),
    );
  return lacks(one, other) && lacks(other, one);
};

/** True where one word stands for another, and nothing else was changed: 木器厂 does what 铁工厂 does. */
function hasOneOther(one: string, other: string): boolean {
  let [start, end] = [0, 0];
  while (start < one.length && one[start] === other[start]) start++;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [first, second] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return first.length === second.length && ![...first].some((character) => second.includes(character));
}

/** Two of which one text has this and the other has that: 甲方 and 乙方, 东 and 西. */
const contrasts =
  '甲乙 乙丙 一二 二三 上下 东西 東西 南北 左右 前后 前後 男女 春秋 内外 內外 新旧 新舊 大小 早晚'.split(' ');

const areContrasted = (one: string, other: string): boolean =>
  contrasts.some(([a = '', b = '']) => {
    const has = (text: string, wanted: string, unwanted: string): boolean =>
      text.includes(wanted) && !text.includes(unwanted);
    return (has(one, a, b) && has(other, b, a)) || (has(one, b, a) && has(other, a, b));
  });
