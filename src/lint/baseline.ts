/**
 * The faults that an old archive starts with, counted: from then on only more of them are told. Errors are no part of
 * it, since they stop publication.
 */
import type { Problem } from '../content/problem.ts';
import { inOrder } from '../core/order.ts';

/** How many warnings of each code a file has. Plain JSON, sorted, so that a change is read line by line. */
export type Baseline = Record<string, Record<string, number>>;

/** @example baselineOf(problems)['content/news/2016/04/ruzhou.mdx']['half-width-punctuation'] // 3 */
export function baselineOf(problems: readonly Problem[]): Baseline {
  const counts: Baseline = {};
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  for (const { file, code } of warnings.toSorted((a, b) => inOrder(a.file, b.file))) {
    counts[file] ??= {};
    counts[file][code] = (counts[file][code] ?? 0) + 1;
  }
  return counts;
}

/**
 * What is told beside a baseline. Where a file has more of a kind than were counted, all of that kind are told: nobody
 * knows which is the new one.
 */
export const beyondBaseline = (problems: readonly Problem[], baseline: Baseline): Problem[] => {
  const now = baselineOf(problems);
  return problems.filter(
    ({ severity, file, code }) => severity === 'error' || now[file]![code]! > (baseline[file]?.[code] ?? 0),
  );
};

/** A baseline as far as its faults are still there: it never grows by itself. */
export const lowered = (baseline: Baseline, problems: readonly Problem[]): Baseline => {
  const now = baselineOf(problems);
  const left = Object.entries(baseline).map(([file, own]) => {
    const counts = Object.entries(own).flatMap(([code, count]) => {
      const still = Math.min(count, now[file]?.[code] ?? 0);
      return still > 0 ? [[code, still] as const] : [];
    });
    return [file, Object.fromEntries(counts)] as const;
  });
  return Object.fromEntries(left.filter(([, own]) => Object.keys(own).length > 0));
};
