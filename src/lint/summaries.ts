/** Summaries that say nothing: the title again, or the beginning of the text, cut by a program. */
import type { Article } from '../archive/article.ts';
import { type Place, type Problem, problem } from '../content/problem.ts';
import { textOf } from './texts.ts';

/** What an ellipsis is written with. */
const cut = /(?:…+|\.{3,}|。{3,}|\[(?:…|\.{3})\])$/;
const ended = /[。！？”」』）.!?]$/;

const wordsOf = (text: string): string => text.replace(/[\s\p{P}]/gu, '');

/** @example checkSummary({ front: { title: '返乡', summary: '返乡' } }, 'a.mdx')[0].code // 'poor-summary' */
export function checkSummary(article: Article, file: string): Problem[] {
  const { summary, title, draft } = article.front;
  if (!summary || draft) return [];
  const found = summary.trim();
  const place = { file, ...article.placeOf(['summary']) };
  if (wordsOf(found) === wordsOf(title)) return [problem('poor-summary', { kind: 'title', found }, place)];
  const begin = found.replace(cut, '').replace(/\s+/g, '');
  const body = textOf(article.body);
  // Most summaries begin with words of their own.
  if (!body.trimStart().startsWith(begin.slice(0, 4))) return [];
  const text = body.replace(/\s+/g, '');
  const isStart = begin.length > 11 && text.startsWith(begin);
  const goesOn = /[\p{Script=Han}，、；：]/u.test(text.charAt(begin.length));
  if (isStart && text.length > begin.length && (cut.test(found) || (!ended.test(found) && goesOn)))
    return [problem('poor-summary', { kind: 'cut', found: found.slice(-12) }, place)];
  return [];
}

/** A summary of fewer characters may be right for two articles. */
const shortest = 12;

/** @returns a rule that remembers the summaries that it was shown, and tells one that another article has word for word */
export function summaryFinder(): (summary: { text: string; place: Place }) => Problem[] {
  const seen = new Map<string, string>();
  return ({ text, place }) => {
    const words = wordsOf(text);
    const other = seen.get(words);
    if (other === undefined) seen.set(words, place.file);
    return other === undefined || words.length < shortest
      ? []
      : [problem('poor-summary', { kind: 'same', found: other }, place)];
  };
}
