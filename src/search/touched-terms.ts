/** The terms of the archive that an edit touches: those whose lists in its segments are others than before. */
import { changedTerms, isInPlace } from './changed-terms.ts';
import { emptySegmentIndex, type SegmentIndex } from './segment-index.ts';

/** Where more segments than these move, most terms stand in one of them, and to tell which costs more than it saves. */
const fewMoved = 2;

/**
 * @param before the keys of the segments of before, oldest first; `now` and `indexes` those of now, and their indexes
 * @param indexOf the index of a segment of before
 * @returns ascending; nothing where too many articles have other numbers or places now, or nobody knows
 */
export function touchedTerms(
  before: readonly string[],
  now: readonly string[],
  indexes: readonly SegmentIndex[],
  indexOf: (segment: string) => SegmentIndex | undefined,
): Uint32Array | undefined {
  const touched = new Set<number>();
  const count = Math.max(before.length, now.length);
  let hasMoved = false;
  for (let number = 0; number < count; number++) {
    const [oldKey, key] = [before[number], now[number]];
    if (oldKey === key && !hasMoved) continue;
    const own = indexes[number] ?? emptySegmentIndex;
    const old = oldKey === undefined ? emptySegmentIndex : indexOf(oldKey);
    if (!old) return undefined;
    // All lists of a segment that moved begin elsewhere.
    const changed = hasMoved ? [old.keys, own.keys] : [changedTerms(old, own)];
    for (const keys of changed) for (const term of keys) touched.add(term);
    hasMoved ||= !isInPlace(old, own);
    if (hasMoved && count - number - 1 > fewMoved) return undefined;
  }
  return Uint32Array.from(touched).sort();
}
