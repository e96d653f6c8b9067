/** The terms of the whole archive with about how many bytes each takes in a shard: what shards are cut by. */
import { BitWriter, bitAt, bytesOfBits, isMixed } from './bits.ts';
import { isMarked, MarkMerger } from './merge-marks.ts';
import type { SegmentIndex } from './segment-index.ts';
import { alignedCount, articleCount } from './segment-lists.ts';
import { firstFrom, TermCursor, type TermHolders } from './term-cursor.ts';

/** A column each, in order of terms. */
export interface TermTable {
  keys: Uint32Array;
  /** About how many bytes a term's list and its row of marks take. */
  lengths: Uint32Array;
  /** In which of a term's articles the pair stands between word boundaries: `bitOfAlignment`. */
  alignments: Uint8Array;
}

/** What the table says of a term. */
export interface TermSummary {
  length: number;
  alignment: number;
}

/** None of a term's articles, all of them, those of the row of marks in its shard; above these the bits of few articles. */
const [noArticle, everyArticle, rowOfMarks, fewArticles] = [0, 1, 2, 3];

/** About how many bytes a row of marks takes before its bits. */
const markHead = 2;

/** About how many bytes the row of marks of a term takes; none where it has none. */
export const bytesOfMarks = (articles: number, aligned: number): number =>
  isMarked(articles, aligned) ? bytesOfBits(articles) + markHead : 0;

/** A term's bits, one an article, as the table keeps them, and its row of marks, where it has one. */
export function alignmentOf(bits: readonly number[]): { alignment: number; marks: Uint8Array | undefined } {
  const aligned = bits.reduce((sum, bit) => sum + bit, 0);
  if (!isMixed(bits.length, aligned)) return { alignment: aligned === 0 ? noArticle : everyArticle, marks: undefined };
  const row = new BitWriter(bits.length);
  for (const bit of bits) row.add(bit);
  return isMarked(bits.length, aligned)
    ? { alignment: rowOfMarks, marks: row.bytes }
    : { alignment: fewArticles + row.bytes[0]!, marks: undefined };
}

/** What `alignmentOf` kept of an article. @param nth its number in the list @param marks the row of marks in the shard */
export const bitOfAlignment = (alignment: number, nth: number, marks: Uint8Array | undefined): number =>
  alignment < rowOfMarks
    ? alignment
    : alignment === rowOfMarks
      ? bitAt(marks!, nth)
      : ((alignment - fewArticles) >>> nth) & 1;

/** Sums up terms, ascending. */
class Summaries {
  readonly #indexes: readonly SegmentIndex[];
  readonly #marks: MarkMerger;

  constructor(indexes: readonly SegmentIndex[]) {
    this.#indexes = indexes;
    this.#marks = new MarkMerger(indexes);
  }

  of(holders: TermHolders): TermSummary {
    const { count, segments, terms } = holders;
    let [length, all, some] = [0, 0, 0];
    for (let at = 0; at < count; at++) {
      const { ends, counts } = this.#indexes[segments[at]!]!;
      const term = terms[at]!;
      length += ends[term]! - (term === 0 ? 0 : ends[term - 1]!);
      all += articleCount(counts[term]!);
      some += alignedCount(counts[term]!);
    }
    length += bytesOfMarks(all, some);
    if (!isMixed(all, some)) return { length, alignment: some === 0 ? noArticle : everyArticle };
    const alignment = isMarked(all, some) ? rowOfMarks : fewArticles + this.#marks.bits(holders, all)[0]!;
    return { length, alignment };
  }
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
  const summaries = new Summaries(indexes);
  const [lengths, alignments] = [new Uint32Array(keys.length), new Uint8Array(keys.length)];
  for (const [at, key] of keys.entries()) {
    cursor.find(key);
    const { length, alignment } = summaries.of(cursor);
    lengths[at] = length;
    alignments[at] = alignment;
  }
  return { keys, lengths, alignments };
}

/** What a table says of a term; nothing where it has none such. */
export function summaryIn({ keys, lengths, alignments }: TermTable, key: number): TermSummary | undefined {
  const at = firstFrom(keys, key);
  return keys[at] === key ? { length: lengths[at]!, alignment: alignments[at]! } : undefined;
}

/**
 * The table of an archive of which some terms changed: what `termTable` gives, without a look at the others.
 *
 * @param before the table before the change
 * @param changed every term that came, went, or whose lists are others now, ascending
 * @param now what is known of each of them, but of those that went
 */
export function patchTable(before: TermTable, changed: Uint32Array, now: ReadonlyMap<number, TermSummary>): TermTable {
  const longest = before.keys.length + changed.length;
  const [keys, lengths, alignments] = [new Uint32Array(longest), new Uint32Array(longest), new Uint8Array(longest)];
  let [at, count] = [0, 0];
  // Runs between two changed terms are copied whole: a correction changes one term of a thousand.
  const keepTo = (end: number): void => {
    keys.set(before.keys.subarray(at, end), count);
    lengths.set(before.lengths.subarray(at, end), count);
    alignments.set(before.alignments.subarray(at, end), count);
    count += end - at;
    at = end;
  };
  for (const key of changed) {
    keepTo(firstFrom(before.keys, key, at));
    if (before.keys[at] === key) at++;
    const own = now.get(key);
    if (!own) continue;
    keys[count] = key;
    lengths[count] = own.length;
    alignments[count++] = own.alignment;
  }
  keepTo(before.keys.length);
  return {
    keys: keys.subarray(0, count),
    lengths: lengths.subarray(0, count),
    alignments: alignments.subarray(0, count),
  };
}
