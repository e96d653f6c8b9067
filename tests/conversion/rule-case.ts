/** Helpers for tests of rules. */
import type { Candidate, Rule } from '../../src/conversion/engine/rule.ts';
import { Run } from '../../src/conversion/engine/run.ts';

/** The run of a text between two others, which are no Han characters. */
export const runOf = (written: string, before = '', after = ''): Run =>
  new Run(before + written + after, before.length, before.length + written.length);

/**
 * The candidates of a rule for a whole run, each with where it begins. Checks what every rule promises: candidates
 * begin with its first units, and a run that has one passes the pre-filter.
 */
export function candidatesOf(rule: Rule, run: Run): (Candidate & { start: number })[] {
  const first = new Set(rule.firstUnits);
  const triggers = new Set(rule.triggers ?? rule.firstUnits);
  const all = Array.from({ length: run.length }, (_, start) =>
    first.has(run.unitAt(start)) ? rule.candidates(run, start).map((candidate) => ({ ...candidate, start })) : [],
  ).flat();
  const isAsked = Array.from({ length: run.length }, (_, at) => triggers.has(run.unitAt(at)) && rule.canMatch(run, at));
  if (all.length > 0 && !isAsked.includes(true)) throw new Error(`${rule.id} is not asked for ${run.folded}`);
  return all;
}
