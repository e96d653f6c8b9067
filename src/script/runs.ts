/** Runs: stretches of Han characters without anything between them, the unit that is segmented and converted. */
import type { Output } from './output.ts';
import type { Rule } from './precedence.ts';

/** A stretch of a run as a rule reads it, with offsets from the beginning of the run. */
export interface Piece {
  start: number;
  end: number;
  output: string;
  rule: Rule;
  confidence: number;
}

/** What stands beside a run, as far as a rule asks: `0` for a digit, a list mark, a dot, or '' for all else. */
export interface Beside {
  before: string;
  after: string;
}

/** Converts runs into one edition. Both ways give the same text. */
export interface RunConverter {
  /** True where some rule could read the run otherwise than character by character. */
  isRead(text: string, start: number, end: number): boolean;
  /** Writes a converted run behind what `out` holds. */
  write(text: string, start: number, end: number, out: Output): void;
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
  return dots.includes(character) ? '·' : '';
};

/** A space inside a line parts as a list mark does: 记者 于洋, 文/余斌; at its beginning it is an indent. */
function markBefore(text: string, start: number): string {
  let at = start - 1;
  while (at >= 0 && gaps.includes(text[at]!)) at--;
  if (at === start - 1) return markOf(text.charAt(at));
  return at >= 0 && text[at] !== '\n' ? '、' : '';
}

/** What stands beside the run between two offsets. */
export const besideOf = (text: string, start: number, end: number): Beside => ({
  before: markBefore(text, start),
  after: markOf(text.charAt(end)),
});
