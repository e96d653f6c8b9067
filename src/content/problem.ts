/**
 * A problem is something that an editor should mend, at the place where it stands.
 * Readers of files collect problems and never throw for bad content, so that one run reports all.
 */
export interface Problem {
  code: ProblemCode;
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

/** Every kind of problem, by a name that never changes: the README says of each what to do. */
export const problemCodes = [
  'archived-before-published',
  'broken-link',
  'code-expression',
  'code-import',
  'control-character',
  'empty',
  'event-after-report',
  'full-width-comma',
  'future-date',
  'image-without-alt',
  'line-break',
  'link-to-draft',
  'lost-character',
  'mdx-syntax',
  'misplaced-file',
  'missing-attribute',
  'missing-image',
  'missing-key',
  'no-front-matter',
  'no-settings',
  'not-a-date',
  'not-an-address',
  'not-on-its-own',
  'not-utf8',
  'out-of-range',
  'redirect-collision',
  'relative-address',
  'review-open',
  'tag-attribute',
  'unknown-attribute',
  'unknown-category',
  'unknown-component',
  'unknown-key',
  'unknown-value',
  'unreadable-image',
  'unsafe-link',
  'wrong-folder',
  'wrong-form',
  'wrong-type',
  'yaml-syntax',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

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
