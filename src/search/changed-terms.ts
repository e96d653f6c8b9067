/** What of the archive's posting lists an edit touches: the terms whose lists in a segment are others than before. */
import { bytesOfBits, isMixed } from './bits.ts';
import { NumberList } from './number-list.ts';
import type { SegmentIndex } from './segment-index.ts';
import { alignedCount, articleCount } from './segment-lists.ts';
import { spanOf } from './terms.ts';

/** How many places a segment takes in the archive's row of places. */
const spanOfSegment = ({ lengths }: SegmentIndex): number => lengths.reduce((sum, step) => sum + spanOf(step), 0);

/**
 * True where a segment can take another's place without a change in any list of the other segments: their articles and
 * places keep their numbers.
 */
export const isInPlace = (before: SegmentIndex, now: SegmentIndex): boolean =>
  before.lengths.length === now.lengths.length && spanOfSegment(before) === spanOfSegment(now);

const areSame = (a: Uint8Array, aFrom: number, aTo: number, b: Uint8Array, bFrom: number, bTo: number): boolean => {
  if (aTo - aFrom !== bTo - bFrom) return false;
  for (let at = 0; at < aTo - aFrom; at++) if (a[aFrom + at] !== b[bFrom + at]) return false;
  return true;
};

/** Goes over the terms of a segment. */
class Terms {
  readonly #index: SegmentIndex;
  #term = 0;
  /** Where its list and its marks begin. */
  #list = 0;
  #marks = 0;

  constructor(index: SegmentIndex) {
    this.#index = index;
  }

  get key(): number {
    return this.#index.keys[this.#term] ?? Number.POSITIVE_INFINITY;
  }

  get #marksEnd(): number {
    const counts = this.#index.counts[this.#term]!;
    const all = articleCount(counts);
    return this.#marks + (isMixed(all, alignedCount(counts)) ? bytesOfBits(all) : 0);
  }

  /** True where the term's list and marks are those of another segment's. */
  equals(other: Terms): boolean {
    const [own, its] = [this.#index, other.#index];
    return (
      own.counts[this.#term] === its.counts[other.#term] &&
      areSame(own.lists, this.#list, own.ends[this.#term]!, its.lists, other.#list, its.ends[other.#term]!) &&
      areSame(own.marks, this.#marks, this.#marksEnd, its.marks, other.#marks, other.#marksEnd)
    );
  }

  next(): void {
    this.#marks = this.#marksEnd;
    this.#list = this.#index.ends[this.#term]!;
    this.#term++;
  }
}

/** The terms that one of two segments lacks, or whose lists or marks differ, ascending. */
export function changedTerms(before: SegmentIndex, now: SegmentIndex): Uint32Array {
  const changed = new NumberList();
  const [old, own] = [new Terms(before), new Terms(now)];
  for (let key = Math.min(old.key, own.key); key < Number.POSITIVE_INFINITY; key = Math.min(old.key, own.key)) {
    const [isOld, isOwn] = [old.key === key, own.key === key];
    if (!isOld || !isOwn || !old.equals(own)) changed.push(key);
    if (isOld) old.next();
    if (isOwn) own.next();
  }
  return changed.items;
}
