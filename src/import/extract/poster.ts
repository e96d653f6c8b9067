/** Who put a page up, where a word stands before the name and no colon. */
import { isPersonal } from './vouch.ts';

/** `由 秘书处 在 …`, `by Mei Yu`, `作者是尤三省。` */
const poster =
  /(?<![\p{Script=Han}A-Za-z])(?:(?:由|[Bb]y|BY)[ 　]+|作者[是为為][ 　]*)(\p{Lu}[\p{L}.'’-]*(?: (?!(?:Posted|Published|Updated|On|In|At|Under)\b)\p{Lu}[\p{L}.'’-]*){1,3}|[^\s。，；]+)/gu;

/** The names, in order. @example postersIn('Posted by Mei Yu in News') // ['Mei Yu'] */
export const postersIn = (text: string): string[] => [...text.matchAll(poster)].map(([, name]) => name!);

/** The text without the words and the names. */
export const withoutPosters = (text: string): string => text.replace(poster, ' ');

/** A line that says nothing else: `Written by Mei Yu`. */
const whole = /^[\s　]*(?:(?:written|posted|published|submitted|contributed)\s+)?by\s+(\S.{1,39}?)[\s　]*$/i;

/** Whom such a line names, where it is a person. @example writtenBy('Written by 尤三省') // '尤三省' */
export function writtenBy(line: string): string | undefined {
  const name = whole.exec(line)?.[1];
  return name && isPersonal(name) ? name : undefined;
}
