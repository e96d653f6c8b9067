/** The credit of an agency that puts its reporter before place and day: `（中央社記者王大同台北4日電）`. */
import { isEstablished } from '../../conversion/index.ts';
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { namesBefore } from './names-before.ts';
import { isPlace } from './places.ts';
import { ranks } from './ranks.ts';

const wire =
  /^[\s　]*(?:[（(【〔[](?=\p{Script=Han}{2,6}记者)(?!\p{Script=Han}{0,7}[社报网本驻特])\p{Script=Han}{2,6}?|[（(【〔[]?(?:(?<source>[\p{Script=Han}]{1,8}?(?:社|报|网))[ 　／/∕、]*)?)(?<office>(?:特[约派]|驻[\p{Script=Han}]{2,4})?记者)[ 　]*(?<who>[\p{Script=Han}、 　]{2,24}?)(?:[ 　]*(?:\d{1,2}月)?\d{1,2}日[\p{Script=Han}]{0,6}?|综合外)?[ 　]*(?:综合)?(?:专?电|讯|报导|报道|特稿|专稿|特写|专访|摄影报道|编译)[）)】〕\]]?/u;

/** Names alone in the bracket behind a dateline: `江城社河口4月2日电（王大同 李小同）`. */
const behind =
  /^[\s　【〔（(]*\p{Script=Han}{1,8}?[社报网]?\p{Script=Han}{0,8}?(?:(?:[\d一二三四五六七八九十]{1,2}月)?[\d一二三四五六七八九十]{1,3}日)?[ 　]*专?[电讯][】〕]?[ 　]*[（(](?<who>\p{Script=Han}{2,3}|\p{Script=Han}{2,4}(?:[、 　]+\p{Script=Han}{2,4})+)[)）](?=\s*\S)/u;

/** Whom a bracket behind the dateline names, which is a guess and told: no word of an office stands there. */
function namedBehind(text: string, folded: string): Claim[] {
  const who = behind.exec(folded)?.groups?.who;
  // 综述 and other words of two characters say what the report is, 高雄 from where.
  if (!who?.split(/[、 　]+/).every(isName) || (who.length === 2 && (isEstablished(who) || isPlace(who)))) return [];
  const at = folded.indexOf(who);
  const names = text.slice(at, at + who.length);
  return claim('author', names, ranks.guess, { kind: 'author-guessed', quote: names });
}

/** Reads the reporter and the agency. The place behind the name is no part of it. */
export function readWire(text: string): Claim[] {
  const folded = foldScript(text.slice(0, 120));
  const groups = wire.exec(folded)?.groups;
  if (!groups) return namedBehind(text, folded);
  const from = folded.indexOf(groups.office!);
  const names = namesBefore(groups.who!);
  const source = groups.source && !/^本/.test(groups.source) ? folded.indexOf(groups.source) : -1;
  const at = folded.indexOf(groups.who!);
  return [
    ...(source >= 0 ? claim('source', text.slice(source, source + groups.source!.length), ranks.byline) : []),
    ...(names > 0 ? claim('author', text.slice(from, at + names), ranks.byline) : []),
  ];
}

/** True for a line that is nothing but such a credit. @example isWire('【本報記者王大同台北報導】') // true */
export function isWire(line: string): boolean {
  const found = wire.exec(foldScript(line.trim()));
  return found !== null && found[0].length >= line.trim().length - 1;
}
