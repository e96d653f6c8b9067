/** The one table of problems: everything that is said of a mistake comes from here. */
import { bodyProblems } from './body.ts';
import type { Definition } from './define.ts';
import { doubtProblems } from './doubts.ts';
import { fileProblems } from './files.ts';
import { nearMissProblems } from './near-misses.ts';
import { parallelProblems } from './parallel.ts';
import { residueProblems } from './residue.ts';
import { valueProblems } from './values.ts';

/** Every kind of problem, by a name that never changes. */
export const problemTable = {
  ...valueProblems,
  ...bodyProblems,
  ...nearMissProblems,
  ...residueProblems,
  ...fileProblems,
  ...parallelProblems,
  ...doubtProblems,
};

/** The name of a kind of problem. */
export type ProblemCode = keyof typeof problemTable;

/** What a kind of problem is told with. */
export type Params<C extends ProblemCode> = (typeof problemTable)[C] extends Definition<infer P> ? P : never;

/** All names, in order. */
export const problemCodes = (Object.keys(problemTable) as ProblemCode[]).sort();
