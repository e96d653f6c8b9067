/** What the sentences of a problem are told with, by its code. */
import type { ProblemCode } from '../../../../src/content/problem.ts';
import type { Params } from '../../../../src/content/problems/table.ts';

export type Variants = { readonly [C in ProblemCode]?: readonly Params<C>[] };
