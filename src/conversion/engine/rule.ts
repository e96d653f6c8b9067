/**
 * What a rule of conversion is: it proposes candidates, readings of a span that no dictionary lists, as
 * edges of the lattice. The cheapest path through the run decides among them and the words. Rules stand in one array
 * for each direction (rules/index.ts); where two candidates make equally cheap paths, the earlier rule wins.
 */
import type { DecidedBy } from '../converter.ts';
import type { Cost } from './front-coding.ts';
import type { Run } from './run.ts';

/** An edge of the lattice, which begins at the offset that it was proposed for. */
export interface Candidate {
  /** The offset in the run where it ends. */
  end: number;
  /** Compared with the sum of the unigram costs of the words that it would replace. */
  cost: Cost;
  /** The converted text. */
  output: string;
  rule: DecidedBy;
  /** 0-1, as in `Decision`. */
  confidence: number;
}

/** No candidates: what most offsets have. */
export const none: readonly Candidate[] = [];

/** A rule of conversion. */
export interface Rule {
  /** The name of the rule's file. */
  readonly id: string;
  /** The folded code units with which a candidate may begin. */
  readonly firstUnits: Iterable<number>;
  /** The folded code units without which no candidate changes a run; `firstUnits` where they are not given. */
  readonly triggers?: Iterable<number>;
  /**
   * The pre-filter, asked at the offsets of triggers before the run is segmented: it must be quick and copy nothing. True
   * at one offset at least of every run that a candidate would change; a true without need costs time alone.
   */
  canMatch(run: Run, at: number): boolean;
  /** Of a rule for names: false where it has no candidate with a title beside it. Quick as `canMatch`; asked at any offset. */
  mayBeTitled?(run: Run, at: number): boolean;
  /** The candidates that begin at an offset of `firstUnits`. Pure: the same run and offset give the same candidates. */
  candidates(run: Run, at: number): readonly Candidate[];
}

/** The code units of which something is true. Every build asks this of each of them: a plain loop takes a tenth of an iterator's time. */
export function unitsWhere(isTrue: (unit: number) => boolean): number[] {
  const units: number[] = [];
  for (let unit = 0; unit < 0x10000; unit++) if (isTrue(unit)) units.push(unit);
  return units;
}

/** The code units of some characters. @example unitsOf('系') // [0x7cfb] */
export const unitsOf = (characters: Iterable<string>): number[] => Array.from(characters, (c) => c.charCodeAt(0));
