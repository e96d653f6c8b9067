/** How much a string looks like running Chinese: enough to choose among readings of the same bytes. */
import { simplified } from '../fold.ts';
import { isFrequent } from '../gbk.ts';

/**
 * The sum of a weight for each character, higher for text that is rather written: frequent characters,
 * ordinary punctuation, then rare ones, then signs that hardly occur in prose.
 * @example likelihood('為家鄉') > likelihood('榧亦l') // true
 */
export function likelihood(text: string): number {
  let sum = 0;
  for (const char of text) sum += weight(char);
  return sum;
}

function weight(char: string): number {
  if (/[，。、；：？！“”‘’「」『』（）《》〈〉—…·]/.test(char)) return 0.5;
  if (/\p{Script=Han}/u.test(char)) return isFrequent(simplified(char)) ? 1 : -1.5;
  if (/[0-9A-Za-z０-９,.;:?!()%]/.test(char)) return 0;
  return -4;
}
