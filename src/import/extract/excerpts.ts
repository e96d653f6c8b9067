/** The beginnings of other articles, which sites show below a text: cut, with three points at their end. */
import type { Block } from '../page.ts';

const cut = /(?:…|\.{3})[\s　[【（(\]】）)]*(?:更多|全文|more)?[\s　\]】）)»>]*$/iu;

/**
 * True for the beginning of another article: who wrote that says nothing of this one.
 * @param zone the part of the page in which the line stands
 * @example isExcerpt('tail', paragraph('【记者丁一】渡口的老秤今天校准，公会……更多')) // true
 */
export const isExcerpt = (zone: string, { kind, text }: Block): boolean =>
  zone === 'tail' && kind !== 'image' && cut.test(text);
