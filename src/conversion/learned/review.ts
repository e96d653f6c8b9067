/**
 * Where the context model sits in the engine: it sees each ambiguous character after the lattice has read it, and may
 * write another. What a person has decided (an article's own words, the glossary) it never sees.
 */
import type { Piece } from '../engine/runs.ts';
import type { Output } from '../engine/utf16-builder.ts';

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

/** True for the reading of a person's name. */
export const isName = (reading: number): boolean => reading === readings.untitled || reading === readings.titled;

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
  review(text: string, at: number, prior: number, reading: number): Review | undefined;
}

/** Nobody reviews. */
export const nobody: Reviewer = { opens: new Uint8Array(0x10000), review: () => undefined };

const none: readonly Piece[] = [];

/** Reviews characters that were written one by one, in place. @returns what was changed */
export function reviewSpelled(
  { opens, review }: Reviewer,
  text: string,
  start: number,
  end: number,
  out: Output,
): readonly Piece[] {
  let told: Piece[] | undefined;
  for (let i = start; i < end; i++) {
    if (opens[text.charCodeAt(i)] === 0) continue;
    const units = out.room(0);
    const place = out.length - end + i;
    const found = review(text, i, units[place]!, readings.alone);
    if (!found || found.output === units[place]) continue;
    units[place] = found.output;
    told ??= [];
    const at = i - start;
    const output = String.fromCharCode(found.output);
    told.push({ start: at, end: at + 1, output, rule: 'context', confidence: found.confidence });
  }
  return told ?? none;
}

/**
 * Reviews a piece of the lattice.
 * @param start where its run begins in the text
 * @returns the piece, with other characters or another confidence where the reviewer says so
 */
export function reviewPiece(
  { opens, review }: Reviewer,
  text: string,
  start: number,
  piece: Piece,
  reading: number,
): Piece {
  if (reading === readings.decided || piece.output.length !== piece.end - piece.start) return piece;
  let { output, rule, confidence } = piece;
  for (let i = 0; i < piece.output.length; i++) {
    const at = start + piece.start + i;
    if (opens[text.charCodeAt(at)] === 0) continue;
    const found = review(text, at, piece.output.charCodeAt(i), reading);
    if (!found) continue;
    if (found.output !== piece.output.charCodeAt(i)) {
      output = output.slice(0, i) + String.fromCharCode(found.output) + output.slice(i + 1);
      rule = 'context';
    }
    // A name that nothing but its shape speaks for is as sure as its surroundings make it.
    confidence = reading === readings.untitled ? found.confidence : Math.min(confidence, found.confidence);
  }
  return output === piece.output && confidence === piece.confidence ? piece : { ...piece, output, rule, confidence };
}
