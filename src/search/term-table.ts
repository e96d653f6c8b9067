/** The terms of the whole archive with about how many bytes each takes in a shard: what shards are cut by. */
import { bytesOfBits } from './bits.ts';
import { isMarked } from './merge-marks.ts';
import { NumberList } from './number-list.ts';
import type { SegmentIndex } from './segment-index.ts';
import { TermCursor, type TermHolders } from './term-cursor.ts';
import { TermWalk } from './term-walk.ts';

/** A column each, in order of terms. */
export interface TermTable {
  keys: Uint32Array;
  /** About how many bytes a term's list and its row of marks take. */
  lengths: Uint32Array;
}

/** About how many bytes a row of marks takes before its bits. */
const markHead = 2;

function lengthOf({ count, segments, terms }: TermHolders, indexes: readonly SegmentIndex[]): number {
  let [length, all, some] = [0, 0, 0];
  for (let at = 0; at < count; at++) {
    const { ends, articles, aligned } = indexes[segments[at]!]!;
    const term = terms[at]!;
    length += ends[term]! - (term === 0 ? 0 : ends[term - 1]!);
    all += articles[term]!;
    some += aligned[term]!;
  }
  return length + (isMarked(all, some) ? bytesOfBits(all) + markHead : 0);
}

/** @example termTable(indexes).keys.length // how many terms the archive has */
export function termTable(indexes: readonly SegmentIndex[]): TermTable {
  const [keys, lengths] = [new NumberList(), new NumberList()];
  for (const walk = new TermWalk(indexes); walk.next(); ) {
    keys.push(walk.key);
    lengths.push(lengthOf(walk, indexes));
  }
  return { keys: keys.items, lengths: lengths.items };
}

/**
 * The table of an archive of which some terms changed: what `termTable` gives, without a look at the others.
 *
 * @param before the table before the change
 * @param changed every term that came, went, or whose lists are others now, ascending
 * @param indexes the segments of now
 */
export function patchTable(before: TermTable, changed: Uint32Array, indexes: readonly SegmentIndex[]): TermTable {
  const [keys, lengths] = [new NumberList(), new NumberList()];
  const cursor = new TermCursor(indexes);
  let at = 0;
  const keepBelow = (key: number): void => {
    for (; at < before.keys.length && before.keys[at]! < key; at++) {
      keys.push(before.keys[at]!);
      lengths.push(before.lengths[at]!);
    }
  };
  for (const key of changed) {
    keepBelow(key);
    if (before.keys[at] === key) at++;
    cursor.seek(key);
    cursor.find(key);
    if (cursor.count === 0) continue;
    keys.push(key);
    lengths.push(lengthOf(cursor, indexes));
  }
  keepBelow(Number.POSITIVE_INFINITY);
  return { keys: keys.items, lengths: lengths.items };
}
