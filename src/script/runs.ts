/** Runs: stretches of Han characters without anything between them, the unit that is segmented and converted. */
import type { Rule } from './precedence.ts';

/** A stretch of a run as a rule reads it, with offsets from the beginning of the run. */
export interface Piece {
  start: number;
  end: number;
  output: string;
  rule: Rule;
  confidence: number;
}

/** What stands beside a run. */
export interface Beside {
  /** The character before it, '' at the beginning of the text. */
  before: string;
  /** The character after it, '' at the end. */
  after: string;
}

/** A converted run. */
export interface ConvertedRun {
  text: string;
  pieces: readonly Piece[];
}

/** Converts one run. */
export type ConvertRun = (run: string, beside: Beside) => ConvertedRun;

/** Puts pieces together. */
export const joined = (pieces: readonly Piece[]): ConvertedRun => ({
  text: pieces.map((piece) => piece.output).join(''),
  pieces,
});
