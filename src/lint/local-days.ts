/** Moments of universal time by the archive's own zone, which whoever reads one article does not know. */
import { type Problem, problem } from '../content/problem.ts';
import { localDay } from '../content/problems/local-day.ts';
import type { Params } from '../content/problems/table.ts';

/** @returns the problems, with the day that a moment has in the zone; it is the written one where nothing is in doubt */
export const withLocalDays = (problems: readonly Problem[], zone: string | undefined): Problem[] =>
  problems.map((one) => {
    const { doubt, ...params } = one.params as Params<'not-a-date'>;
    if (!zone || one.code !== 'not-a-date' || doubt?.kind !== 'universal') return one;
    const local = localDay(params.found, zone);
    return problem(
      'not-a-date',
      local ? { ...params, better: local.date, doubt: local } : { ...params, better: doubt.written },
      one,
    );
  });
