/** How much a string looks like running Chinese: what chooses among readings of the same bytes. */

import { bestPath } from '../../conversion/engine/lattice.ts';
import { lexicon } from '../../conversion/engine/lattice-data.ts';
import type { Edition } from '../../core/edition.ts';
import { foldScript, usualTraditional } from '../comparable.ts';
import { gapMark } from '../page.ts';

/** Natural logarithms of probability for what the words do not hold. */
const punctuation = -3.5;
const ascii = -7;
const strange = -25;
/** A lost character is some character: about the mean of Chinese text. */
const lost = -9;
/** A Traditional form that is seldom the right one of its Simplified character: 齣 beside 出. */
const seldom = -6;
const otherScript = -8;

/** The logarithm of the probability of a text, about. Two can be compared only where they stand for the same bytes. */
export type Likelihood = (text: string) => number;

/**
 * The likelihood of texts on a page in this script: that of the best cut into known words, and fixed ones for
 * other signs.
 * @example const likelihood = likelihoodIn('zh-Hant');
 * likelihood('為家鄉') > likelihood('榧亦l') // true
 */
export const likelihoodIn =
  (script: Edition): Likelihood =>
  (text) => {
    let sum = 0;
    for (const [piece, han] of text.matchAll(/(\p{Script=Han}+)|[^\p{Script=Han}]/gu))
      sum += han ? ofHan(han, script) : ofSign(piece);
    return sum;
  };

const ofSign = (char: string): number =>
  char === gapMark
    ? lost
    : /[，。、；：？！“”‘’「」『』（）《》〈〉—…·]/.test(char)
      ? punctuation
      : /[\w\s０-９,.;:?!()%]/.test(char)
        ? ascii
        : strange;

/** A character of the other script, or a Traditional form that is seldom the right one of its Simplified character. */
function foreignness(char: string, folded: string, script: Edition): number {
  if (script === 'zh-Hans') return char === folded ? 0 : otherScript;
  const form = usualTraditional(folded);
  return form === char ? 0 : char === folded ? otherScript : seldom;
}

function ofHan(text: string, script: Edition): number {
  const folded = foldScript(text);
  const { ends, edges } = bestPath(lexicon(), folded);
  const { costs } = lexicon();
  let sum = 0;
  for (const [index, char] of [...text].entries()) sum += foreignness(char, folded[index]!, script);
  for (const [index, edge] of edges.entries()) sum -= edge >= 0 ? costs[edge]! : unknown(folded, ends[index]!);
  return sum;
}

/** A character that is in no word of the table; surrogate halves are one rare character together. */
const unknown = (text: string, end: number): number => (/[\uD800-\uDFFF]/.test(text[end - 1]!) ? 12 : 20);
