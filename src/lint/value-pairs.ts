/** Signs of the title, the summary and the captions of front matter that have no other half, or one of another keyboard. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { mixedQuotes } from '../content/problems/mixed-quotes.ts';
import { loneQuote } from './lone-quotes.ts';
import { otherEnd } from './other-marks.ts';
import { loneSigns } from './pairs.ts';

/** Quotation marks of a programmer's keyboard around Chinese, both or one of them. */
const straight = /["“„＂]([^"“”„＂]*\p{Script=Han}[^"“”„＂]*)["”＂]/gu;

/** A value with the quotation marks that were meant. */
const mended = (text: string): string => text.replace(straight, '“$1”');

/** @example checkValuePairs({ front: { title: '举办“返乡"座谈会' } }, 'a.mdx')[0].params.better // '举办“返乡”座谈会' */
export function checkValuePairs(
  { front, placeOf }: Pick<Article, 'front' | 'placeOf'>,
  file: string,
  source = '',
): Problem[] {
  const lines = source.split('\n');
  const values: [text: string | undefined, path: string[]][] = [
    [front.title, ['title']],
    [front.summary, ['summary']],
    [front.image?.alt, ['image', 'alt']],
    [front.image?.caption, ['image', 'caption']],
  ];
  return values.flatMap(([found, path]) => {
    if (!found || !/["“”„＂‘’《》「」『』（）【】]/.test(found)) return [];
    const place = { file, ...placeOf(path) };
    const better = mended(found);
    // Who puts a value in single quotes means the marks within it as they are.
    const isQuoted = lines[place.line - 1]?.charAt(place.column - 1) === "'";
    if (better !== found && isQuoted) return [];
    const inner = mixedQuotes(found);
    if (inner !== undefined) return [problem('unpaired-mark', { sign: found.charAt(0), found, better: inner }, place)];
    if (better !== found) return [problem('half-width-punctuation', { found, better }, place)];
    const lone = loneQuote(found);
    if (lone !== undefined)
      return [problem('unpaired-mark', { sign: '"', found: found.slice(Math.max(0, lone - 4), lone + 6) }, place)];
    return loneSigns(found).map((one) => {
      const end = otherEnd(one, found);
      const around = found.slice(Math.max(0, one.index - 4), one.index + 8);
      return problem('unpaired-mark', { sign: one.sign, found: around, ...(end && { better: end }) }, place);
    });
  });
}
