/** What is wrong with a heading by itself: signs that are printed as its words, and topics that are none. */
import { type Place, type Problem, problem } from '../problem.ts';

/** The topics of a note, as HackMD has them: `###### tags: 招商 返乡`. */
const topics = /^#{1,6}[ \t]+(?:tags?|标签|標籤|关键词|關鍵詞|关键字|關鍵字)[ \t]*[:：][ \t]*\S/i;

/** @param text the heading with its signs */
export function headingFaults(text: string, at: Place): Problem[] {
  if (topics.test(text)) return [problem('foreign-syntax', { found: text }, at)];
  // Twice at its beginning, or glued to its end (CommonMark 4.2).
  const better = text
    .replace(/^(#{1,6})[ \t]+#{1,6}[ \t]+(?=\S)|^(#{1,6})[ \t]+#{1,6}(?=[^\s#\d][^#]*$)/, '$1$2 ')
    .replace(/^(#{2,6})([ \t].*[^#\s\\])\1[ \t]*$/, '$1$2');
  if (better === text || text.includes('\n')) return [];
  return [{ ...problem('heading-sign', { found: text, better }, at), edit: { length: text.length, text: better } }];
}
