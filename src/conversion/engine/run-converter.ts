/** What converts runs into one edition. */
import type { DecidedBy, NamedInArticle } from '../converter.ts';
import type { Run } from './run.ts';
import type { Utf16Builder } from './utf16-builder.ts';

/** A span of a run as it was decided, with offsets from the beginning of the run. */
export interface Piece {
  start: number;
  end: number;
  output: string;
  rule: DecidedBy;
  confidence: number;
}

/** Converts runs into one edition. Both methods give the same text. */
export interface RunConverter {
  /**
   * Appends the converted run.
   * @param notable takes the notable pieces: those whose rule is always reported, and those that are not converted
   * character by character
   */
  write(text: string, start: number, end: number, out: Utf16Builder, notable: Piece[] | undefined): void;
  /** The pieces of the converted run, in order and without gaps. */
  pieces(run: Run): readonly Piece[];
  /** The same converter with the names that an article decides; itself where it decides none. */
  withNames(named: NamedInArticle): RunConverter;
}

/** True for rules whose decisions are reported whatever came of them; words and characters are everywhere. */
export const isReported = (rule: DecidedBy): boolean => rule !== 'lattice' && rule !== 'character';

/** True for a piece that its characters would not have made by themselves. @param plain what they would have made */
export const isNotable = ({ rule, output, start, end }: Piece, plain: string): boolean =>
  isReported(rule) || output.length !== end - start || output !== plain;
