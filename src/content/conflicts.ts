/** Conflicts of git that nobody settled: nothing of a file with one is read. */
import { alphabetOf } from '../core/alphabet.ts';
import { type Problem, pointIn, problem } from './problem.ts';

/** Seven signs that git writes into a conflict. */
const sevenSigns = /[<=>]{7}/;

/** Where git left two changes that met, each once; none where there is no conflict. */
export function conflicts(text: string, file: string): Problem[] {
  if (!alphabetOf(text).hasAny('<=>') || !sevenSigns.test(text)) return [];
  const at = pointIn(text);
  // What is left of a conflict whose beginning was deleted: a line of signs by itself.
  const marks = /^<{7} /m.test(text) ? /^<{7} .*$/gm : /^>{7} [\w./-]+$|(?<=\n\n)={7}(?=\n\n)/gm;
  return [...text.matchAll(marks)].map(({ 0: found, index }) =>
    problem('conflict-marker', { found }, { file, ...at(index) }),
  );
}
