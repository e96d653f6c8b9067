/** The one table of problems: everything that is said of a mistake comes from here. */
import { addressProblems } from './addresses.ts';
import { agreementProblems } from './agreement.ts';
import { blockProblems } from './blocks.ts';
import { bodyProblems } from './body.ts';
import { componentProblems } from './components.ts';
import { deadlineProblems } from './deadlines.ts';
import type { Definition } from './define.ts';
import { doubtProblems } from './doubts.ts';
import { exhibitProblems } from './exhibits.ts';
import { factProblems } from './facts.ts';
import { fileProblems } from './files.ts';
import { glossaryProblems } from './glossary.ts';
import { keyProblems } from './keys.ts';
import { nearMissProblems } from './near-misses.ts';
import { parallelProblems } from './parallel.ts';
import { punctuationProblems } from './punctuation.ts';
import { reckoningProblems } from './reckoning.ts';
import { residueProblems } from './residue.ts';
import { scriptProblems } from './script.ts';
import { settingsProblems } from './settings.ts';
import { slipProblems } from './slips.ts';
import { valueProblems } from './values.ts';

/** Every kind of problem, by a name that never changes. */
export const problemTable = {
  ...addressProblems,
  ...agreementProblems,
  ...blockProblems,
  ...bodyProblems,
  ...componentProblems,
  ...deadlineProblems,
  ...doubtProblems,
  ...exhibitProblems,
  ...factProblems,
  ...fileProblems,
  ...glossaryProblems,
  ...keyProblems,
  ...nearMissProblems,
  ...parallelProblems,
  ...punctuationProblems,
  ...reckoningProblems,
  ...residueProblems,
  ...scriptProblems,
  ...settingsProblems,
  ...slipProblems,
  ...valueProblems,
};

/** The name of a kind of problem. */
export type ProblemCode = keyof typeof problemTable;

/** What a kind of problem is told with. */
export type Params<C extends ProblemCode> = (typeof problemTable)[C] extends Definition<infer P> ? P : never;

/** All names, in order. */
export const problemCodes = (Object.keys(problemTable) as ProblemCode[]).sort();
