/** One piece of a statement of provenance that says who made the text, or who provided it: `作者覃寿嫦`, `谢燕燕 报道`. */
import { isName } from '../classify/patterns.ts';
import type { Claim, Field } from '../page.ts';
import { standing } from '../standing.ts';
import { claim } from './claims.ts';
import { isMedium, isOutlet } from './outlets.ts';
import { ranks } from './ranks.ts';
import { tidy } from './values.ts';

/** Who did what, with the word before the names. */
const hands: [Field, RegExp][] = [
  ['author', /^(?:本文|原文)?(?:作者|撰文|撰稿人?|执笔|文)(?:[:：／/\s　]|是|为|系)*/u],
  [
    'author',
    /^(?:本文|原文)?作者[是为系]?[^，,。：:]{2,24}?(?:撰稿人|研究员|教授|讲师|博士|主编|会长|理事长|秘书长|律师|评论员|作家|学者|主笔|院长|主任|顾问|记者)[\s　]*(?=\p{Script=Han}{2,4}$)/u,
  ],
  ['author', new RegExp(`^(?:本[报刊网台])?(?:${standing})?(?=记者|通讯员)`, 'u')],
  ['photographer', /^(?:摄影|供图|图|摄)(?:[:：\s　])*/u],
  ['editor', /^(?:责任编辑|责编|编辑)(?:[:：\s　])*/u],
];

/**
 * The claims of a piece; undefined where it is something else. @param folded the piece in Simplified
 * @example readPiece('谢燕燕 报道', '谢燕燕 报道') // author 谢燕燕
 */
export const readPiece = (piece: string, folded: string): Claim[] | undefined =>
  readReport(piece, folded) ?? readProvided(piece, folded) ?? readHand(piece, folded);

/** A paper's reporter, or the reporter of this one: `《晨报》记者某某报道`. */
const report = new RegExp(
  String.raw`^(?<source>《[^《》]{2,14}》|\p{Script=Han}{1,10}[报社网台刊])(?<office>(?:${standing})*(?:记者|通讯员))[\s　]*(?<names>\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4})*?)[\s　]*(?:综合)?(?:报道|报导|专稿|供稿)$`,
  'u',
);

/** Who reported, behind the paper: `谢燕燕 报道`. */
const reported =
  /^(?<names>\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4})*?)[\s　]*(?:综合)?(?:报道|报导|采写|撰文)$/u;

function readReport(piece: string, folded: string): Claim[] | undefined {
  const names = reported.exec(folded)?.groups?.names;
  if (names?.split(/[、\s　]+/).every(isName)) return claim('author', piece.slice(0, names.length), ranks.byline);
  const groups = report.exec(folded)?.groups;
  if (!groups) return undefined;
  const from = groups.source!.length;
  return [
    ...(/^本/.test(groups.source!) ? [] : claim('source', tidy(piece.slice(0, from)), ranks.after)),
    ...claim(
      'author',
      piece.slice(from, folded.indexOf(groups.names!, from + groups.office!.length) + groups.names!.length),
      ranks.byline,
    ),
  ];
}

/** The person or outlet that provided the text to the site (供稿): `稿件由渡口商报提供`, `渡口校友会 供稿`. */
const provided =
  /^(?:(?:本文|此文|稿件|文章|本稿|全文|供稿)?由(?<by>[^，。；：:]{2,16}?)[\s　]*(?:独家|特别)?(?:提供|供稿|特供|授权)|(?<name>\p{Script=Han}{3,12}?)[\s　]*(?:供稿|来稿)(?:[\s　:：]+(?<who>\p{Script=Han}{2,4}))?)$/u;

/** An outlet or an office; a person who provided it wrote it. */
function readProvided(piece: string, folded: string): Claim[] | undefined {
  const groups = provided.exec(folded)?.groups;
  const name = groups?.by ?? groups?.name;
  if (!name || !isOutlet(name) || isName(name)) return undefined;
  const at = folded.indexOf(name);
  const value = piece.slice(at, at + name.length).trim();
  const who = groups?.who && isName(groups.who) ? piece.slice(-groups.who.length) : '';
  return [
    ...claim('source', value, ranks.byline, isMedium(value) ? undefined : { kind: 'source-doubtful', quote: piece }),
    ...claim('author', who, ranks.byline),
  ];
}

function readHand(piece: string, folded: string): Claim[] | undefined {
  for (const [field, word] of hands) {
    const match = word.exec(folded);
    if (!match) continue;
    const office = /^(?:记者|通讯员)[:：\s　]*/u.exec(folded.slice(match[0].length))?.[0].length ?? 0;
    const names = folded.slice(match[0].length + office).split(/[、\s　]+/);
    // 作者张三 is an author, 作者很穷 a sentence.
    if (match[0].length + office > 0 && names.every(isName))
      return claim(field, piece.slice(match[0].length), field === 'editor' ? ranks.after : ranks.byline);
  }
  return undefined;
}
