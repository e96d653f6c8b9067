/** Conflicts of git that nobody settled: nothing of a file with one is read. */
import { alphabetOf } from '../core/alphabet.ts';
import { type Problem, pointIn, problem } from './problem.ts';

/** Seven signs that git writes into a conflict. */
const sevenSigns = /[<=>|]{7}/;

/** A block of code, which may show what a conflict looks like. */
const fenced = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm;

/** What stood there before either change, as git writes it with `diff3` and behind a stash. */
const hasBase = /^\|{7}/m;

/** Where git left two changes that met, each once; none where there is no conflict. */
export function conflicts(text: string, file: string): Problem[] {
  if (!alphabetOf(text).hasAny('<=>|') || !sevenSigns.test(text)) return [];
  const at = pointIn(text);
  const prose = /`|~~~/.test(text) ? text.replace(fenced, (code) => code.replace(/[^\n]/g, ' ')) : text;
  // What is left of a conflict whose beginning was deleted: a line of signs by itself.
  const marks = /^<{7} /m.test(prose)
    ? /^<{7} .*$/gm
    : /^>{7} [\w./-]+(?:[ ]\([^\n()]*\))?$|^\|{7} \S.*$|(?<=\n\n)={7}(?=\n)/gm;
  return [...prose.matchAll(marks)].map(({ 0: found, index }) =>
    problem(
      'conflict-marker',
      { found, ...(hasBase.test(prose.slice(index).split(/^>{7} /m, 1)[0]!) && { base: true }) },
      { file, ...at(index) },
    ),
  );
}
