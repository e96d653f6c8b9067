/** Where a name of a credit ends: at a sign, before a word of what was done, or before the place of the report. */
import { isName } from '../classify/patterns.ts';
import { isShortName } from './credit-outlet.ts';
import { namesBefore } from './names-before.ts';
import { isMedium } from './outlets.ts';
import { isPlace } from './places.ts';
import { anyRole, roleOf } from './role-words.ts';
import { secondName } from './spread-names.ts';
import { isTransliterated } from './transliterated.ts';
import { isDepartment } from './vouch.ts';

/** How many characters a name has, the most frequent number first. */
const lengths = [3, 2, 4];

/** What is glued behind a name and is none of it: a deed, the office of the next, from where he reported. */
const stop = new RegExp(
  `^(?:(?:综合|整理|采访|联合|独家|专题|现场|连线)*(?!.(?:$|\\P{Script=Han}))${anyRole}(?!\\p{Script=Han})|发自|对(?:本文|此文)|(?:(?:见习|实习|特约|本报|本网|本刊)*(?:记者|通讯员)|实习生)(?!\\p{Script=Han}{0,1}$))`,
  'u',
);
/** Of a report, with the town before it or without. */
const report = /(?:综合|专题|摄影|联合)?(?:报道|报导|专电|讯|电)$/u;
const transcribed = /\p{Script=Han}{1,6}(?:[·•・‧]\p{Script=Han}{1,8}){1,3}(?!\p{Script=Han})/uy;
const apart = /\p{Script=Han}[ 　]+\p{Script=Han}(?!\p{Script=Han})/uy;
const run = /\p{Script=Han}+/uy;
const latin = /\p{Lu}[\p{L}.'’-]*(?:[ ]\p{Lu}[\p{L}.'’-]*){0,3}(?![\p{L}\d@_])/uy;
const penName = /\p{Script=Han}{2,6}(?=$|[\s　，,；;）)】\]〕|｜/／])/uy;

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** True for a person's name that is no word of a newsroom. */
const isPerson = (word: string): boolean =>
  isName(word) && !isDepartment(word) && !isShortName(word) && roleOf(word) === undefined;

/** Words that a dot parts may be outlets and roles, too. */
const isForeign = (name: string, isBehindRole: boolean): boolean =>
  isTransliterated(name) ||
  (isBehindRole &&
    !nobody.test(name) &&
    !name.split(/[·•・‧]/).some((part) => roleOf(part) !== undefined || isMedium(part)));

/**
 * The end of the name that begins at a place of folded text; undefined where none begins.
 * @param isBehindRole an office or a role stands before it: what was done may be glued behind
 * @example nameEnd('记者黄丽宁报导', 2, true) // 5
 */
export function nameEnd(folded: string, at: number, isBehindRole: boolean): number | undefined {
  const foreign = match(transcribed, folded, at);
  if (foreign && isForeign(foreign, isBehindRole)) return at + foreign.length;
  const spread = match(apart, folded, at);
  if (spread && isPerson(spread.replace(/[ 　]/g, ''))) return at + spread.length;
  const word = match(run, folded, at);
  if (!word) return undefined;
  if (isPerson(word)) return at + word.length;
  if (!isBehindRole) return undefined;
  const size = lengths.find(
    (one) => one < word.length && isPerson(word.slice(0, one)) && stop.test(folded.slice(at + one)),
  );
  if (size !== undefined) return at + size;
  // Two names without a blank: 记者丁一夫贺二.
  const second = secondName(word, isPerson);
  if (second !== undefined) return at + second;
  const placed = report.exec(word);
  const before = placed ? namesBefore(word.slice(0, placed.index)) : 0;
  const name = word.slice(0, before);
  const isPen = before > 1 && isPlace(word.slice(before, placed?.index)) && !nobody.test(name);
  return before > 1 && (isPerson(name) || isPen) ? at + before : undefined;
}

/**
 * The end of what stands behind the sign of a label and is no Chinese name: Latin letters, a pen name.
 * @example signedEnd('文：Anna Wong', 2) // 11
 */
export const signedEnd = (folded: string, at: number): number | undefined => {
  const found = match(latin, folded, at) ?? match(penName, folded, at);
  return found &&
    found.length > 1 &&
    roleOf(found) === undefined &&
    !nobody.test(found) &&
    !isMedium(found) &&
    !isShortName(found)
    ? at + found.length
    : undefined;
};

/** Words that follow an office in a sentence, and offices again. */
const nobody =
  /^(?:[曾现时]任|[从在对向了获采昨今近们证协说问来到走看随于就跟也还将曾正则]|会见|手记|招待|团队|专栏|专访|资料)|记者|通讯员|编辑|报道|[的了是在与和]|[报网社刊]$/u;

const deed = '(?:综合|摄影|编译|编辑|整理|采访|采写|联合|翻译|独家)?(?:报道|报导|摄)';
const alone = new RegExp(`^(\\p{Script=Han}{2,3}?|\\p{Script=Han}{4}(?=$))(?:综合|摄影|${deed})?$`, 'u');
/** Several of them, before a word of what they did. */
const listed = new RegExp(
  `^(?<names>\\p{Script=Han}{2,4}(?:[\\s　、，]+\\p{Script=Han}{2,4}){1,5})[\\s　／/]+${deed}[\\s　）)】\\]]*$`,
  'u',
);

/**
 * The end of two to four characters behind an office, with nothing behind them: somebody whose surname no list has.
 * @example rareEnd('记者成长', 2) // 4
 */
export function rareEnd(folded: string, at: number): number | undefined {
  const rest = folded.slice(at);
  const several = listed.exec(rest)?.groups?.names;
  if (several?.split(/[\s　、，]+/).every((name) => roleOf(name) === undefined && !nobody.test(name)))
    return at + several.length;
  const name = alone.exec(rest)?.[1];
  return name && roleOf(name) === undefined && !nobody.test(name) ? at + name.length : undefined;
}
