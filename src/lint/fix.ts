/** Mends what is safe to mend: each problem that carries an edit. */
import type { Problem } from '../content/problem.ts';

/** A text after its edits, and how many there were. */
export interface Fixed {
  text: string;
  edits: number;
}

/**
 * Applies the edits of one file's problems to its text, from its end to its beginning; where two touch, the first one
 * stands. Nothing else is changed by a byte: line ends stay those of the file.
 * @example applyEdits('招商\u200b引资', problems).text // '招商引资'
 */
export function applyEdits(source: string, problems: readonly Problem[]): Fixed {
  const starts = [0];
  for (const { index } of source.matchAll(/\r\n?|\n/g)) starts.push(index + (source.startsWith('\r\n', index) ? 2 : 1));
  const lineEnd = /\r\n/.test(source) ? '\r\n' : '\n';
  // A mark of the byte order is no column of the first line.
  const before = source.startsWith('\ufeff') ? 1 : 0;
  const edits = problems
    .flatMap(({ line, column, edit }) => {
      const start = starts[line - 1];
      if (!edit || start === undefined) return [];
      const at = start + column - 1 + (line === 1 ? before : 0);
      return [{ at, end: at + edit.length, text: edit.text.replaceAll('\n', lineEnd) }];
    })
    .sort((a, b) => a.at - b.at || a.end - b.end);
  let text = '';
  let next = 0;
  let count = 0;
  for (const { at, end, text: better } of edits) {
    if (at < next) continue;
    text += source.slice(next, at) + better;
    next = end;
    count++;
  }
  return { text: text + source.slice(next), edits: count };
}
