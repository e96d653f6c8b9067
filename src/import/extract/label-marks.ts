/** What looks like a label and is none: a mark in brackets before a title, the imprint of a book. */
import { isMedium } from './outlets.ts';
import { tidy } from './values.ts';

/** What a title comes with, in brackets before it: `[图文]江城商会成立`. */
const isMediumMark = (folded: string, match: RegExpExecArray): boolean =>
  /^[图文/／、·]+[】\]]/.test(match[0]) &&
  /[[【]$/.test(folded.slice(0, match.index)) &&
  !/^[\s　]*\p{Script=Han}{2,4}(?:[\s　、，,]|$)/u.test(folded.slice(match.index + match[0].length));

/** The kind of a post, in brackets before its title: `[转载]江城商会成立`. An outlet behind it is where it is from. */
const isRepostMark = (folded: string, match: RegExpExecArray): boolean =>
  /^转载?[】\]]$/.test(match[0]) &&
  /[[【]$/.test(folded.slice(0, match.index)) &&
  !isMedium(tidy(folded.slice(match.index + match[0].length)));

/** Who published a book: no day behind it. */
const isImprint = (folded: string, match: RegExpExecArray): boolean =>
  match[1] === '出版' && !/^[\s　]*(?:19|20)\d{2}/.test(folded.slice(match.index + match[0].length));

/**
 * True for such a match in a line.
 * @param match of a label, with the word for it as its first group
 */
export const isMark = (folded: string, match: RegExpExecArray): boolean =>
  isMediumMark(folded, match) || isRepostMark(folded, match) || isImprint(folded, match);
