/** Who reported, with the place behind the names: `本报记者丁一发自渡口`, `丁一 贺二 渡口报道`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { standing } from '../standing.ts';
import { claim } from './claims.ts';
import { ranks } from './ranks.ts';

/** What stands before 报道 and is no place. */
const manner = '综合|摄影|采访|联合|独家|专题|现场|跟踪|连续|连线|图文|特约|整理|编译';
const shape = new RegExp(
  `^(?<who>(?<office>(?:本[报刊网台社站]|${standing})*记者)?[\\s　:：]*(?<names>\\p{Script=Han}{2,8}?(?:[、\\s　]+\\p{Script=Han}{2,4})*?))(?:[\\s　]*发自[\\s　]*\\p{Script=Han}{2,8}|[\\s　]+(?!${manner})\\p{Script=Han}{2,4}(?:报道|报导|专电))$`,
  'u',
);

/**
 * Names that run together with nothing between them can be parted in several ways: they fill no field, and are told.
 * @param text a line, or what a bracket holds
 * @example reportedFrom('本报记者丁一发自渡口') // author 本报记者丁一
 */
export function reportedFrom(text: string): Claim[] {
  const bare = text.trim();
  const found = shape.exec(foldScript(bare))?.groups;
  if (!found) return [];
  const author = bare.slice(0, found.who!.length).trim();
  if (found.names!.split(/[、\s　]+/).every(isName)) return claim('author', author, ranks.byline);
  const pair = found.office ? parted(found.names!) : undefined;
  if (pair) {
    const at = author.length - found.names!.length;
    const names = `${author.slice(0, at)}${author.slice(at, at + pair)}、${author.slice(at + pair)}`;
    return claim('author', names, ranks.byline, { kind: 'author-guessed', quote: bare });
  }
  return found.office && /^\p{Script=Han}{4,8}$/u.test(found.names!)
    ? claim('author', author, ranks.byline).map((one) => ({ ...one, unvouched: true as const }))
    : [];
}

/** Where two names of two characters each part; four characters that no surname of two opens leave no other way. */
const parted = (names: string): number | undefined =>
  names.length === 4 && isName(names.slice(0, 2)) && isName(names.slice(2)) ? 2 : undefined;
