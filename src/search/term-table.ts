/** The terms of the whole archive with about how many bytes each takes in a shard: what shards are cut by. */
import { bytesOfBits } from './bits.ts';
import { isMarked } from './merge-marks.ts';
import type { SegmentIndex } from './segment-index.ts';
import { alignedCount, articleCount } from './segment-lists.ts';
import { firstFrom, TermCursor, type TermHolders } from './term-cursor.ts';

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
    const { ends, counts } = indexes[segments[at]!]!;
    const term = terms[at]!;
    length += ends[term]! - (term === 0 ? 0 : ends[term - 1]!);
    all += articleCount(counts[term]!);
    some += alignedCount(counts[term]!);
  }
  return length + (isMarked(all, some) ? bytesOfBits(all) + markHead : 0);
}

/** The numbers of two ascending lists, each once. */
function union(a: Uint32Array, b: Uint32Array): Uint32Array {
  const all = new Uint32Array(a.length + b.length);
  let [length, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i]!, b[j]!];
    all[length++] = one < other ? one : other;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  for (; i < a.length; i++) all[length++] = a[i]!;
  for (; j < b.length; j++) all[length++] = b[j]!;
  return all.subarray(0, length);
}

/** The terms of all segments. Two by two, since most terms stand in many segments: what is merged soon is short. */
function termsOf(lists: readonly Uint32Array[]): Uint32Array {
  if (lists.length < 2) return lists[0] ?? new Uint32Array();
  const half = lists.length >>> 1;
  return union(termsOf(lists.slice(0, half)), termsOf(lists.slice(half)));
}

/** @example termTable(indexes).keys.length // how many terms the archive has */
export function termTable(indexes: readonly SegmentIndex[]): TermTable {
  const keys = termsOf(indexes.map((index) => index.keys));
  const cursor = new TermCursor(indexes);
  const lengths = keys.map((key) => {
    cursor.find(key);
    return lengthOf(cursor, indexes);
  });
  return { keys, lengths };
}

/**
 * The table of an archive of which some terms changed: what `termTable` gives, without a look at the others.
 *
 * @param before the table before the change
 * @param changed every term that came, went, or whose lists are others now, ascending
 * @param indexes the segments of now
 */
export function patchTable(before: TermTable, changed: Uint32Array, indexes: readonly SegmentIndex[]): TermTable {
  const longest = before.keys.length + changed.length;
  const [keys, lengths] = [new Uint32Array(longest), new Uint32Array(longest)];
  const cursor = new TermCursor(indexes);
  let [at, length] = [0, 0];
  // Runs between two changed terms are copied whole: a correction changes one term of a thousand.
  const keepTo = (end: number): void => {
    keys.set(before.keys.subarray(at, end), length);
    lengths.set(before.lengths.subarray(at, end), length);
    length += end - at;
    at = end;
  };
  for (const key of changed) {
    keepTo(firstFrom(before.keys, key, at));
    if (before.keys[at] === key) at++;
    cursor.seek(key);
    cursor.find(key);
    if (cursor.count === 0) continue;
    keys[length] = key;
    lengths[length++] = lengthOf(cursor, indexes);
  }
  keepTo(before.keys.length);
  return { keys: keys.subarray(0, length), lengths: lengths.subarray(0, length) };
}
