/**
 * The bylines of the press in Taiwan, Hong Kong and Southeast Asia, whose pieces strokes, blanks or brackets part: the
 * outlet, the desk, who reported, from where and how: `國際中心丁一／綜合報導`, `丁一 綜合報導 / 泰國`, `丁一（苗栗）`. Every
 * piece is read, or none.
 */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { standing } from '../standing.ts';
import { claim } from './claims.ts';
import { isShortName } from './credit-outlet.ts';
import { deskBefore } from './desks.ts';
import { namesBefore } from './names-before.ts';
import { isMedium } from './outlets.ts';
import { isPlace } from './places.ts';
import { ranks } from './ranks.ts';
import { roleOf } from './role-words.ts';
import { isDepartment } from './vouch.ts';

/** What such a line says; it is sure where it says how the report was made, or whose it is and from where; of the others only
 * their place on the page tells. */
export interface NewsroomLine {
  claims: Claim[];
  isSure: boolean;
}

const longest = 48;
const opening = /^[\s　□■●◆○◎△▲☆★※【〔（([]*/u;
const closing = /[\s　】〕）)\].。]*$/u;
/** Brackets part as strokes do: of a place behind a name. */
const parting = /[\s　／/∕╱|｜（()）]+/u;
const listed = /[、，,；;&＆]/u;
const office = new RegExp(
  `^(?<kept>(?:本[报刊网台社站]|${standing}|驻\\p{Script=Han}{2,4})*(?:记者|特派员|通讯员|实习生))[:：]?|^(?<dropped>(?:外电|综合|国际)?编译)(?!报[导道]|[:：])`,
  'u',
);
/** How it was made. */
const manner =
  '(?:综合|连线|专题|独家|现场|整理|采访|摄影|联合|即时|编译|外电)*(?:报[导道]|专电|特稿|专访|外电|编译|综合整理|[电讯])';
/** The same in one word with the name before it. */
const made = /(?:综合|连线|专题|独家|现场|整理|采访|摄影|联合|即时)*(?:报[导道]|专电)$/u;
const wholeManner = new RegExp(`^(?:${manner}|综合|连线)$`, 'u');
const placedManner = /^(?!.*(?:记者|通讯员))\p{Script=Han}{2,4}(?:综合|连线)?(?:报[导道]|专电|[电讯])$/u;

interface Piece {
  start: number;
  word: string;
}

/**
 * @param line a line, or what a bracket holds
 * @example readNewsroomLine('娛樂中心／尤三省報導')?.claims // author 尤三省
 */
export function readNewsroomLine(line: string): NewsroomLine | undefined {
  if (line.length > longest || /[。！？!?“”"：:]\S*[。！？!?“”"]|《/.test(line)) return undefined;
  const folded = foldScript(line);
  const from = opening.exec(folded)![0].length;
  const pieces = piecesOf(folded, from, folded.replace(closing, '').length);
  if (!pieces || pieces.length === 0) return undefined;
  const outlet = takeOutlet(pieces);
  const desk = takeDesk(pieces);
  const held = pieces[0] && office.exec(pieces[0].word);
  const start = pieces[0]?.start ?? 0;
  if (held) cutFront(pieces, held[0].length);
  const found = namesAndTail(pieces, held != null);
  if (!found) return undefined;
  const { names, isMade, isPlaced } = found;
  const { kept, dropped } = held?.groups ?? {};
  // 編譯 alone is as often the label of whoever translated.
  const isSure = isMade || (desk && isPlaced) || (held != null && isPlaced) || (dropped?.length ?? 0) > 2;
  if (!isSure && !isPlaced && !outlet && !desk) return undefined;
  const [first, last] = [names[0]!, names.at(-1)!];
  const pair =
    kept && names.length === 1 && first.word.length === glued && !isPerson(first.word) ? first.start + glued / 2 : 0;
  const end = last.start + last.word.length;
  const author = `${line.slice(kept ? start : first.start, pair || end)}${pair ? `、${line.slice(pair, end)}` : ''}`;
  const isGuess =
    pair > 0 || (!isSure && (names.length > 1 || first.word.length < 3 || /[（(]/.test(line.slice(from))));
  const flag = isGuess ? { kind: 'author-guessed', quote: line.trim() } : undefined;
  const source = outlet ? line.slice(outlet.start, outlet.start + outlet.word.length) : '';
  return {
    claims: [...claim('source', source, ranks.byline), ...claim('author', author, ranks.byline, flag)],
    isSure,
  };
}

/** The words between strokes and blanks, with their places. */
function piecesOf(folded: string, from: number, to: number): Piece[] | undefined {
  const found: Piece[] = [];
  let at = from;
  for (const word of folded.slice(from, to).split(parting)) {
    if (word === '') continue;
    at = folded.indexOf(word, at);
    found.push({ start: at, word });
    at += word.length;
  }
  return found.length <= mostPieces ? found : undefined;
}
const mostPieces = 8;

const isPress = (word: string): boolean =>
  (!isName(word) || /传媒$/.test(word)) && !/^[本我]/.test(word) && (isMedium(word) || isShortName(word));

/** Goes behind the outlet, which may be glued to its translator. */
function takeOutlet(pieces: Piece[]): Piece | undefined {
  const [first, second] = pieces;
  if (first && second && isPress(first.word)) return pieces.shift();
  const name = /^.{2,10}?(?=编译(?!报))/u.exec(first?.word ?? '')?.[0];
  if (!first || !name || !isPress(name)) return undefined;
  cutFront(pieces, name.length);
  return { start: first.start, word: name };
}

/** Goes behind the desk, which may be glued to the name. */
function takeDesk(pieces: Piece[]): boolean {
  const length = pieces[0] ? deskBefore(pieces[0].word) : 0;
  if (length > 0) cutFront(pieces, length);
  return length > 0;
}

function cutFront(pieces: Piece[], length: number): void {
  const first = pieces.shift()!;
  if (length < first.word.length) pieces.unshift({ start: first.start + length, word: first.word.slice(length) });
}

/** Whom the pieces name, and from where and how behind them; undefined where any of them says something else. */
function namesAndTail(
  pieces: readonly Piece[],
  isHeld: boolean,
): { names: Piece[]; isMade: boolean; isPlaced: boolean } | undefined {
  const names: Piece[] = [];
  let [isMade, isPlaced] = [false, false];
  for (const piece of pieces) {
    const { word } = piece;
    if (names.length > 0 && isPlace(word)) isPlaced = true;
    else if (
      names.length > 0 &&
      (wholeManner.test(word) || placedManner.test(word) || deskBefore(word) === word.length)
    )
      isMade = true;
    else if (isMade || isPlaced) return undefined;
    else {
      const end = endOfNames(word) || (isHeld && arePair(word) ? word.length : 0);
      if (end === 0) return undefined;
      names.push({ ...piece, word: word.slice(0, end) });
      isMade = end < word.length;
    }
  }
  return names.length > 0 ? { names, isMade, isPlaced } : undefined;
}

/** Two names of three characters each with nothing between them. */
const arePair = (word: string): boolean =>
  word.length === glued && isPerson(word.slice(0, glued / 2)) && isPerson(word.slice(glued / 2));
const glued = 6;

/** How much of a piece is names; what is left says from where and how. */
function endOfNames(word: string): number {
  if (word.split(listed).every(isPerson)) return word.length;
  const rest = word.replace(made, '');
  if (rest === word || rest === '') return 0;
  if (rest.split(listed).every(isPerson)) return rest.length;
  const end = namesBefore(rest);
  return end > 1 && rest.slice(0, end).split(listed).every(isPerson) && isPlace(rest.slice(end)) ? end : 0;
}

const isPerson = (word: string): boolean =>
  isName(word) &&
  !isPlace(word) &&
  !isDepartment(word) &&
  !isShortName(word) &&
  !isMedium(word) &&
  roleOf(word) === undefined;
