/** Runs: stretches of Han characters without anything between them, the unit that is segmented and converted. */
import { fold } from '../to-simplified-characters.ts';
import type { Rule } from './precedence.ts';
import type { Output } from './utf16-builder.ts';

/** A stretch of a run as a rule reads it, with offsets from the beginning of the run. */
export interface Piece {
  start: number;
  end: number;
  output: string;
  rule: Rule;
  confidence: number;
}

/** What stands beside a run, as far as a rule asks: `0` a digit, `、` a list mark, a blank, `·` a dot, `《` a title, or '' for all else. */
export interface Beside {
  before: string;
  after: string;
}

/** True for rules whose decisions are always told, whatever came of them; words and characters are everywhere. */
export const isWeighty = (rule: Rule): boolean => rule !== 'lattice' && rule !== 'character';

/** A run as rules see it. */
export interface Run extends Beside {
  /** As it was written. */
  written: string;
  /** In Simplified characters, of the same length. */
  folded: string;
}

/** True for what stands in a list: 米、面、油. */
export const isListed = ({ before, after }: Beside): boolean => before === '、' || after === '、';

/** Converts runs into one edition. All ways give the same text. */
export interface RunConverter {
  /**
   * Writes a converted run behind what `out` holds.
   * @returns the pieces in which a rule decided something else than character by character would, or changed the length
   */
  write(text: string, start: number, end: number, out: Output): readonly Piece[];
  /** The pieces of a converted run, in order and without gaps. */
  pieces(text: string, start: number, end: number): readonly Piece[];
}

const listMarks = '、（(：:';
const gaps = ' \u3000\u00a0\t/／';
const dots = '·•‧・';

const markOf = (character: string): string => {
  if (character === '') return '';
  if ((character >= '0' && character <= '9') || (character >= '０' && character <= '９') || character === '%')
    return '0';
  if (listMarks.includes(character)) return '、';
  if (character === '《') return character;
  return dots.includes(character) ? '·' : '';
};

/** A blank inside a line parts names as a list mark does: 记者 于洋, 文/余斌; at its beginning it is an indent. */
function markBefore(text: string, start: number): string {
  let at = start - 1;
  while (at >= 0 && gaps.includes(text[at]!)) at--;
  if (at === start - 1) return markOf(text.charAt(at));
  return at >= 0 && text[at] !== '\n' ? ' ' : '';
}

/** The run between two offsets, with what stands beside it. */
export function runAt(text: string, start: number, end: number): Run {
  const written = text.slice(start, end);
  return { written, folded: fold(written), ...besideOf(text, start, end) };
}

/** What stands beside the run between two offsets. */
export const besideOf = (text: string, start: number, end: number): Beside => ({
  before: markBefore(text, start),
  after: markOf(text.charAt(end)),
});
