/** The terms of the archive that an edit touches: those whose lists in its segments are others than before. */
import { changedTerms, isInPlace } from './changed-terms.ts';
import { emptySegmentIndex, type SegmentIndex } from './segment-index.ts';

/** Where more segments than these move, most terms stand in one of them, and to tell which costs more than it saves. */
const fewMoved = 2;

/** A segment that is another than before, or stands elsewhere; one that there was not, or is not, is empty. */
export interface Change {
  number: number;
  old: SegmentIndex;
  own: SegmentIndex;
}

/** What an edit touches. */
export interface Touched {
  /** Ascending. */
  terms: Uint32Array;
  /** By their numbers, ascending. */
  changes: Change[];
}

/**
 * @param before the keys of the segments of before, oldest first; `now` those of now
 * @param indexAt the index of a segment of now; `indexOf` that of a segment of before
 * @returns nothing where too many articles have other numbers or places now, or nobody knows
 */
export async function touchedTerms(
  before: readonly string[],
  now: readonly string[],
  indexAt: (number: number) => Promise<SegmentIndex>,
  indexOf: (segment: string) => SegmentIndex | undefined,
): Promise<Touched | undefined> {
  const touched = new Set<number>();
  const changes: Change[] = [];
  const count = Math.max(before.length, now.length);
  let hasMoved = false;
  for (let number = 0; number < count; number++) {
    const [oldKey, key] = [before[number], now[number]];
    if (oldKey === key && !hasMoved) continue;
    const own = number < now.length ? await indexAt(number) : emptySegmentIndex;
    const old = oldKey === undefined ? emptySegmentIndex : indexOf(oldKey);
    if (!old) return undefined;
    changes.push({ number, old, own });
    // All lists of a segment that moved begin elsewhere.
    const changed = hasMoved ? [old.keys, own.keys] : [changedTerms(old, own)];
    for (const keys of changed) for (const term of keys) touched.add(term);
    hasMoved ||= !isInPlace(old, own);
    if (hasMoved && count - number - 1 > fewMoved) return undefined;
  }
  return { terms: Uint32Array.from(touched).sort(), changes };
}
