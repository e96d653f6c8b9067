/** A problem: something that an editor should mend, at the place where it stands. */
import { lazy } from '../core/lazy.ts';
import { inOrder } from '../core/order.ts';
import type { Language } from '../i18n/sentence.ts';
import { byCommand } from './problems/by-command.ts';
import type { Definition, Severity } from './problems/define.ts';
import { type Params, type ProblemCode, problemTable } from './problems/table.ts';
import { speak } from './speak.ts';

export { type ProblemCode, problemCodes } from './problems/table.ts';

/**
 * Readers of files collect problems and never throw for bad content, so that one run reports all. What is said of a
 * problem is made when it is printed, in the language of that moment.
 */
export interface Problem extends Place {
  code: ProblemCode;
  severity: Severity;
  /** What was found: plain data, as the code's entry in the table takes it. */
  params: object;
  /** What `--fix` writes instead, where that is safe. */
  edit?: Edit;
  /** An error of a draft: it keeps the draft from being shown, and nothing from being published. */
  draft?: true;
}

/** Text to write in place of so many UTF-16 code units from the place of a problem; never across a line's end. */
export interface Edit {
  length: number;
  text: string;
}

/** Where a problem stands. */
export interface Place extends Point {
  /** Path as the editor knows it, relative to where the command was run. */
  file: string;
}

/** A place in a text, 1-based; columns in UTF-16 code units, as editors count. */
export interface Point {
  line: number;
  column: number;
}

/** @example problem('not-a-date', { path: ['date'], found: '2016-02-30' }, { file, line: 3, column: 7 }) */
export const problem = <C extends ProblemCode>(code: C, params: Params<C>, { file, line, column }: Place): Problem => ({
  code,
  severity: problemTable[code].severity,
  file,
  line,
  column,
  params: params as object,
});

/** A problem of a draft: an error of it is no error of the archive. */
export const ofDraft = (one: Problem): Problem =>
  one.severity === 'error' ? { ...one, severity: 'warning', draft: true } : one;

/** True for a problem that keeps its own file from being shown. */
export const isFault = ({ severity, draft }: Problem): boolean => severity === 'error' || draft === true;

/** A problem in words. */
export interface Told extends Omit<Problem, 'params' | 'edit'> {
  /** What was found and what was expected. */
  message: string;
  /** What to do about it. */
  fix: string;
}

/** @returns the problem in one language */
export function tell({ params, edit, ...problem }: Problem, language: Language): Told {
  const { message, fix } = (problemTable[problem.code] as Definition<object>).say(params);
  return { ...problem, message: speak(message, language), fix: speak(edit ? byCommand(fix) : fix, language) };
}

/** The beginning of a file. */
export const fileStart = (file: string): Place => ({ file, line: 1, column: 1 });

/**
 * Turns offsets (UTF-16 code units) into lines and columns. The lines are looked for when the first place is asked for:
 * every rule prepares for problems, and most texts have none.
 *
 * @example
 * const at = pointIn('甲\n乙丙');
 * at(3) // { line: 2, column: 2 }
 */
export function pointIn(text: string): (offset: number) => Point {
  const lineStarts = lazy(() => {
    const starts = [0];
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
    return starts;
  });
  return (offset) => {
    const starts = lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** Orders problems as an editor works through them: by file, then by place. */
export const byPlace = (a: Problem, b: Problem): number =>
  inOrder(a.file, b.file) || a.line - b.line || a.column - b.column;
