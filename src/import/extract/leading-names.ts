/** Names at the beginning of a text whose rest no grammar reads. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { isShortName } from './credit-outlet.ts';
import { isLatinName } from './latin-name.ts';
import { isMedium } from './outlets.ts';
import { isTranscribed } from './vouch.ts';

/** What is said of a name in a bracket. */
const aside = /[（(【[][^（()）【】[\]]{0,30}[)）】\]]/gu;
const parting =
  /[\s　]*[、，,；;|｜丨/／&＆][\s　]*|[\s　]+(?=\p{Script=Han})|(?<=\p{Script=Han})[\s　]+|(?<=\p{Script=Han}{2})[和与](?=\p{Script=Han}{2})/u;

/** True for the whole name of one person, in Chinese or Latin letters. @example isPersonName('尤三省') // true */
export const isPersonName = (word: string): boolean =>
  isName(foldScript(word)) || isTranscribed(word) || isLatinName(word);
/** True for an outlet's name, whole or short. @example isOutletName('江城日报') // true */
export const isOutletName = (word: string): boolean => isMedium(word) || isShortName(word);

/**
 * The names that a text begins with, behind the outlet they wrote for; none where the first word is another.
 * @example leadingNames('江城日报 尤三省（实习），贺大有／报道') // ['尤三省', '贺大有']
 */
export function leadingNames(text: string): string[] {
  const words = text.replace(aside, ' ').trim().split(parting).filter(Boolean);
  const from = words[0] !== undefined && isOutletName(words[0]) ? 1 : 0;
  const end = words.findIndex((word, index) => index >= from && !isPersonName(word));
  return words.slice(from, end < 0 ? undefined : end).filter((word) => !isOutletName(word));
}
