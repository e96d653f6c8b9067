/** How a text is signed below: by whom, for what outlet, on what day. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Block, Claim } from '../page.ts';
import { claim } from './claims.ts';
import { outletIn } from './outlets.ts';
import { ranks } from './ranks.ts';

/** A publication, with its issue and the town it is of: `万隆《客声》第七期`. */
const publication = /^\p{Script=Han}{0,6}《[^》]{2,14}》(?:\S{0,6}期|\S{0,8}版)?$/u;

/**
 * What the words beside the date below a text claim, where every one of them is a name or an outlet.
 * @example readSignature(['文匯社稿']) // [{ field: 'source', value: '文匯社', rank: 4 }]
 */
export function readSignature(words: readonly string[]): Claim[] {
  const claims = words.map((word): Claim[] => {
    if (publication.test(word)) return claim('source', word, ranks.byline);
    const outlet = outletIn(word);
    if (outlet) return claim('source', outlet, ranks.byline);
    return isName(foldScript(word)) ? claim('author', word, ranks.byline) : [];
  });
  return claims.every(({ length }) => length > 0) ? claims.flat() : [];
}

/** A whole day as letters and notices are dated, with no hour and no label. */
const day =
  /^[\s　]*(?:公元|中华民国|民国)?\s*[\d〇零○Ｏ一二三四五六七八九十百]{2,5}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十廿卅]{1,3}\s*[日号][\s　]*$/u;

/** True for the date line of a letter or notice, which belongs to its text where the markup has it there. */
export const isDateOfLetter = ({ text, hints, kind }: Block): boolean =>
  kind !== 'image' && hints.inArticle === true && hints.repeated === 0 && !hints.field && day.test(foldScript(text));
