/** Text of a social network that was copied while the rest of it was folded away: 又勉励年轻会员……查看更多. */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

/** An ellipsis and the words of a button that shows the rest, at the end of a paragraph. */
const folded =
  /(?:…{1,2}|\.{3,6}|。{3,6})[ \t\u3000]*(?:(?:查看|[显顯]示|[阅閱][读讀]|看|[展][开開])?(?:更多|全文|全部|完整(?:[内內]容|[贴帖貼]文))|[展][开開]|[继繼][续續][阅閱][读讀]|[Ss]ee [Mm]ore|[Rr]ead [Mm]ore|[Cc]ontinue [Rr]eading)[ \t\u3000]*(?:[>»›→]+)?$/gmu;

/** @returns each place where a text goes on behind a button; a draft may break off */
export function checkFoldedText({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  if (front.draft || !/(?:…|\.{3}|。{3})[ \t\u3000]*[查显顯阅閱看展更全完继繼SsRrCc]/.test(source)) return [];
  const at = pointIn(source);
  const start = bodyStartOf(source);
  return matchesIn(proseOfFile(source), folded).flatMap(({ 0: words, index }) => {
    if (index < start) return [];
    const line = source.slice(source.lastIndexOf('\n', index) + 1, index);
    return [problem('cut-off', { found: line.slice(-8) + words.trim(), folded: true }, { file, ...at(index) })];
  });
}
