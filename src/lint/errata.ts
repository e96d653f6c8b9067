/** What a notice of correction quotes is wrong on purpose: “练小青”误排为“练晓青”. */
import type { Problem, ProblemCode } from '../content/problem.ts';

/** Words of such a notice about one spelling or figure and another. */
const erratum =
  /[误誤](?:排|植|印|写|寫|作|为|為|登|刊|录|錄|记|記|打|拼|译|譯|将|將)|(?:[应應]|[当當])(?:[为為]|作|是|改)|更正[为為]|改[为為正]|勘[误誤]|有[误誤]|[错錯](?:[写寫印排]|[为為])|[笔筆][误誤]/;
/** Codes of what such a notice says twice in two ways. */
const quoted: ReadonlySet<ProblemCode> = new Set(['name-two-ways', 'name-spelt-otherwise', 'look-alike', 'set-phrase']);

/** Without what stands in a line that says itself that it is wrong. */
export function withoutErrata(problems: Problem[], source: string): Problem[] {
  if (!problems.some(({ code }) => quoted.has(code))) return problems;
  const lines = source.split('\n');
  return problems.filter(({ code, line }) => !quoted.has(code) || !erratum.test(lines[line - 1] ?? ''));
}
