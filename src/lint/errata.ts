/** What a notice of correction quotes is wrong on purpose: “练小青”误排为“练晓青”. */
import type { Problem, ProblemCode } from '../content/problem.ts';

/** Words by which a sentence says that a spelling is a mistake; 改为 and 应是 alone say so of plans and rules as often. */
const erratum =
  /[误誤](?:[排植印写寫作刊登录錄记記打拼译譯]|[为為](?=[“「《]))|[误誤]$|(?:[应應]|[当當])(?:[为為]|作)(?=[“「《])|更正[为為]|勘[误誤]|有[误誤]|[笔筆][误誤]|[错錯](?:[写寫印排]|[为為](?=[“「《]))/;
/** Codes of what such a sentence says in two ways. */
const quoted: ReadonlySet<ProblemCode> = new Set(['name-two-ways', 'name-spelt-otherwise', 'look-alike', 'set-phrase']);

/** The sentence of a line that holds a column, which is counted from 1. */
function sentenceAt(line: string, column: number): string {
  const start = Math.max(...[...'。！？；'].map((sign) => line.lastIndexOf(sign, column - 2))) + 1;
  return line.slice(start).split(/[。！？；]/)[0]!;
}

/** Without what stands in a sentence that says itself that it is wrong. @param source the file that they are in */
export function withoutErrata(problems: Problem[], source: string): Problem[] {
  if (!problems.some(({ code }) => quoted.has(code))) return problems;
  const lines = source.split('\n');
  return problems.filter(
    ({ code, line, column }) => !quoted.has(code) || !erratum.test(sentenceAt(lines[line - 1] ?? '', column)),
  );
}
