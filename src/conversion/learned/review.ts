/**
 * Where the context model sits in the engine: it sees each ambiguous character after the lattice has read it, and may
 * write another. What a person has decided (an article's own words, the glossary) it never sees.
 */
import { doubtful } from '../converter.ts';
import type { Candidate } from '../engine/rule.ts';
import type { Piece } from '../engine/run-converter.ts';
import type { Utf16Builder } from '../engine/utf16-builder.ts';

/** How the lattice came to a character: what its reading weighs depends on it. */
export const readings = {
  alone: 0,
  word: 1,
  phrase: 2,
  rule: 3,
  number: 4,
  untitled: 5,
  titled: 6,
  decided: 7,
} as const;

/** One of `readings`. */
export type Reading = (typeof readings)[keyof typeof readings];

/**
 * How the path came to an edge.
 * @param candidate the rule's candidate, where it is one
 * @param length how long the word is, where it has a form of its own; else 0
 */
export function readingOf(candidate: Candidate | undefined, length: number): Reading {
  if (!candidate) return length === 0 ? readings.alone : length > 2 ? readings.phrase : readings.word;
  if (candidate.rule === 'name') return candidate.confidence < doubtful ? readings.untitled : readings.titled;
  if (candidate.rule === 'number') return readings.number;
  return candidate.rule === 'lattice' ? readings.rule : readings.decided;
}

/** True for the reading of a person's name. */
export const isName = (reading: Reading): boolean => reading === readings.untitled || reading === readings.titled;

/** What a reviewer says of a character. */
export interface Review {
  /** The code unit to write. */
  output: number;
  /** 0-1. Below 0.5 an editor should look. */
  confidence: number;
}

/** Whoever reviews what the lattice made of a text. */
export interface Reviewer {
  /** 1 for code units that it may have a say in. */
  opens: Uint8Array;
  /**
   * @param at where the character stands in the text
   * @param prior what the lattice makes of it
   * @param reading how, one of `readings`
   */
  review(text: string, at: number, prior: number, reading: Reading): Review | undefined;
}

/** Nobody reviews. */
export const nobody: Reviewer = { opens: new Uint8Array(0x10000), review: () => undefined };

/**
 * Reviews the last characters that were written, one by one, in place.
 * @param runStart where their run begins in the text
 * @param start, end what they were in the text
 * @param notable takes what was changed, with offsets from the beginning of the run
 */
export function reviewUnits(
  { opens, review }: Reviewer,
  text: string,
  runStart: number,
  start: number,
  end: number,
  out: Utf16Builder,
  notable: Piece[] | undefined,
): void {
  for (let i = start; i < end; i++) {
    if (opens[text.charCodeAt(i)] === 0) continue;
    const units = out.reserve(0);
    const place = out.length - end + i;
    const found = review(text, i, units[place]!, readings.alone);
    if (!found || found.output === units[place]) continue;
    units[place] = found.output;
    if (!notable) continue;
    const at = i - runStart;
    const output = String.fromCharCode(found.output);
    notable.push({ start: at, end: at + 1, output, rule: 'context', confidence: found.confidence });
  }
}

/**
 * Reviews a piece of the lattice.
 * @param start where its run begins in the text
 * @param learnt the piece as the reviewer learnt to write it, where the region has a form of its own: 係數 for 系數
 * @returns the piece, with other characters or another confidence where the reviewer says so
 */
export function reviewPiece(
  { opens, review }: Reviewer,
  text: string,
  start: number,
  piece: Piece,
  reading: Reading,
  learnt = piece.output,
): Piece {
  if (reading === readings.decided || piece.output.length !== piece.end - piece.start) return piece;
  let { output, rule, confidence } = piece;
  for (let i = 0; i < piece.output.length; i++) {
    const at = start + piece.start + i;
    if (opens[text.charCodeAt(at)] === 0) continue;
    const found = review(text, at, learnt.charCodeAt(i), reading);
    if (!found) continue;
    if (found.output !== learnt.charCodeAt(i)) {
      output = output.slice(0, i) + String.fromCharCode(found.output) + output.slice(i + 1);
      rule = 'context';
    }
    // A name that nothing but its shape speaks for is as sure as its surroundings make it.
    confidence = reading === readings.untitled ? found.confidence : Math.min(confidence, found.confidence);
  }
  return output === piece.output && confidence === piece.confidence ? piece : { ...piece, output, rule, confidence };
}

/**
 * Reviews a piece and parts a word that becomes what its characters do alone: each character that the reviewer changed is
 * a piece, as `reviewUnits` has it.
 */
export function reviewParts(
  reviewer: Reviewer,
  text: string,
  start: number,
  piece: Piece,
  reading: Reading,
  learnt = piece.output,
): readonly Piece[] {
  const whole = reviewPiece(reviewer, text, start, piece, reading, learnt);
  if (reading !== readings.alone || whole.output === piece.output) return [whole];
  const parts: Piece[] = [];
  let from = 0;
  const addUntil = (to: number): void => {
    if (from === to) return;
    const part = { ...piece, start: piece.start + from, end: piece.start + to, output: piece.output.slice(from, to) };
    parts.push(reviewPiece(reviewer, text, start, part, reading));
    from = to;
  };
  for (let i = 0; i < piece.output.length; i++) {
    if (piece.output[i] === whole.output[i]) continue;
    addUntil(i);
    addUntil(i + 1);
  }
  addUntil(piece.output.length);
  return parts;
}
