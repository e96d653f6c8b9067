/** The terms of the archive that an edit touches: those whose lists in its segments are others than before. */
import { changedTerms, isInPlace } from './changed-terms.ts';
import type { SegmentIndex } from './segment-index.ts';

/**
 * @param before the keys of the segments of before, newest first; `now` and `indexes` those of now, and their indexes
 * @param indexOf the index of a segment of before
 * @returns ascending; nothing where numbers of other segments' articles or places changed, too, or nobody knows
 */
export function touchedTerms(
  before: readonly string[],
  now: readonly string[],
  indexes: readonly SegmentIndex[],
  indexOf: (segment: string) => SegmentIndex | undefined,
): Uint32Array | undefined {
  if (before.length !== now.length) return undefined;
  const touched = new Set<number>();
  for (const [number, index] of indexes.entries()) {
    if (before[number] === now[number]) continue;
    const old = indexOf(before[number]!);
    if (!old || !isInPlace(old, index)) return undefined;
    for (const key of changedTerms(old, index)) touched.add(key);
  }
  return Uint32Array.from(touched).sort();
}
