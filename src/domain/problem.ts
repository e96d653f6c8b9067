/**
 * A problem is something that an editor should mend, at the place where it stands.
 * Readers of files collect problems and never throw for bad content, so that one run reports all.
 */
export interface Problem {
  /** Stable, documented, e.g. `unknown-key`. */
  code: string;
  severity: 'error' | 'warning';
  /** Path as the editor knows it, relative to where the command was run. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  column: number;
  /** What was found and what was expected. */
  message: Bilingual;
  /** What to do about it. */
  fix: Bilingual;
}

/** A sentence for people, in both languages of the messages. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** A place in a text. */
export interface Point {
  line: number;
  column: number;
}

/**
 * Turns offsets (UTF-16 code units) into lines and columns.
 *
 * @example
 * const at = pointIn('甲\n乙丙');
 * at(3) // { line: 2, column: 2 }
 */
export function pointIn(text: string): (offset: number) => Point {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
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
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
