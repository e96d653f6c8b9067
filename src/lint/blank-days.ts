/** The blanks of a form where a day was to be written by hand: 定于    月    日上午. */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

const blanks = '[ \\t\\u00a0\\u2002\\u2003\\u3000]{2,}';
/** A month and a day without figures, or the hour of a day: one blank alone is a slip of spacing. */
const blankDay = new RegExp(
  `(?:年)?${blanks}月(?:${blanks}日)|[\\d一二三四五六七八九十]{1,3}月${blanks}日(?=[上下早晚中前后後起止至内內召举舉]|[^\\p{L}]|$)|(?:[上下]午|晚上|早上)${blanks}[时時点點](?:${blanks}分)?`,
  'gmu',
);

/** @returns each day of a text that was left blank; in a draft it may be */
export function checkBlankDays({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  if (front.draft || !/[ \t\u00a0\u2002\u2003\u3000]{2}[月日时時点點]/.test(source)) return [];
  const at = pointIn(source);
  return matchesIn(proseOfFile(source), blankDay).map(({ 0: words, index }) => {
    const found = words.replace(/[ \t\u00a0\u2002\u2003\u3000]+/g, '　').trim();
    return problem('blank-day', { found }, { file, ...at(index) });
  });
}
