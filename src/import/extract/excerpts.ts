/** Excerpts of other articles below a text: their first words, truncated with an ellipsis. */
import type { Block } from '../page.ts';

const cut = /(?:…|\.{3})[\s　[【（(\]】）)]*(?:更多|全文|more)?[\s　\]】）)»>]*$/iu;

/**
 * True for an excerpt of another article, whose byline is not that of this one.
 * @param zone the part of the page in which the line stands
 * @example isExcerpt('tail', paragraph('【记者丁一】渡口的老秤今天校准，公会……更多')) // true
 */
export const isExcerpt = (zone: string, { kind, text }: Block): boolean =>
  zone === 'tail' && kind !== 'image' && cut.test(text);
