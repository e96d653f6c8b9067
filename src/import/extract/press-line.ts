/**
 * The credit of the Chinese press in Malaysia, Singapore and Hong Kong: the paper, its regional page or the town, at times
 * who reported and the day, parted by strokes or points: `（星洲日报/大柔佛）`, `南洋商報‧2009.03.04`.
 */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim, Field } from '../page.ts';
import { claim, dateClaim } from './claims.ts';
import { findDates } from './dates.ts';
import { isMedium } from './outlets.ts';
import { ranks } from './ranks.ts';
import { isOwnReport } from './vouch.ts';

const bracket = /^[\s　]*[（(【〔[]([^（()）【】〔〕[\]]{4,60})[)）】〕\]][。.]?[\s　]*$/u;
const stroke = /[\s　]*[／/∕‧•・·．|｜][\s　]*/u;
/** Without a bracket around it a bar or a blank parts any metadata. */
const parted = /^[\s　]*\p{Script=Han}{3,8}[\s　]*[／/∕‧•・·．]/u;

/** A page of the paper or a town, with what a report from there is called; no word that says what happened or who wrote. */
const place = /^(?!.*(?:记者|通讯员))\p{Script=Han}{2,6}?(?:\d{1,2}日)?(?:综合|专题)?(?:报道|报导|专?讯|专?电)?$/u;
/** The page that printed it. */
const page = /^第?\d{1,3}版$/u;
const hand =
  /^(?<did>报道|报导|采访|整理|记者|文|撰文|摄影|图|编译)[\s　]*[:：]?[\s　]*(?<names>.+?)(?<what>(?<=\p{Script=Han}{2})(?:综合)?(?:报道|报导|专?讯|特稿))?$/u;
const fields: Readonly<Record<string, Field>> = { 摄影: 'photographer', 图: 'photographer', 编译: 'translator' };

/**
 * The claims of a line or bracket that is nothing but such a credit; none for any other.
 * @example readPressLine('（星洲日報/馬六甲‧報道：尤三省）') // source 星洲日報, author 尤三省
 */
export function readPressLine(line: string): Claim[] {
  if (line.length > 62) return [];
  const inner = bracket.exec(line)?.[1];
  if (inner === undefined && !parted.test(line)) return [];
  const statement = inner ?? line.trim();
  const [day] = findDates(statement);
  const pieces = withoutDay(statement, day).split(stroke).filter(Boolean);
  const [paper = '', ...rest] = pieces;
  if (!isPaper(paper) || (rest.length === 0 && !day)) return [];
  const claims = rest.map((piece) => (inner === undefined ? readName(piece) : undefined) ?? readPiece(piece));
  if (!claims.every((one) => one !== undefined)) return [];
  return [...claim('source', paper, ranks.after), ...claims.flat(), ...dateClaim('date', statement, ranks.sidelong)];
}

const withoutDay = (text: string, day: { start: number; end: number } | undefined): string =>
  day ? `${text.slice(0, day.start)}·${text.slice(day.end)}` : text;

/** Newspapers and agencies: a site's own name parts its steps with strokes, too. */
const isPaper = (name: string): boolean =>
  /^\p{Script=Han}{2,7}[报報社]$/u.test(name) && isMedium(name) && !isOwnReport(name);

/** A name of three characters, which may be a town: a guess, and told. */
const readName = (piece: string): Claim[] | undefined =>
  piece.length > 2 && isName(foldScript(piece))
    ? claim('author', piece, ranks.byline, { kind: 'author-guessed', quote: piece })
    : undefined;

function readPiece(piece: string): Claim[] | undefined {
  const folded = foldScript(piece);
  const { did, names, what = '' } = hand.exec(folded)?.groups ?? {};
  if (did && names?.split(/[、\s　]+/).every(isName)) {
    const end = piece.length - what.length;
    return claim(fields[did] ?? 'author', piece.slice(end - names.length, end), ranks.byline);
  }
  if (page.test(folded)) return [];
  return place.test(folded) && !isMedium(piece) ? [] : undefined;
}
