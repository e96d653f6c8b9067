/** Merges what the segments know of word boundaries: for each pair, in which of its articles it stands between two. */
import { BitWriter, bitAt, bytesOfBits } from './bits.ts';
import type { SegmentIndex } from './segment-index.ts';

/** Shorter lists have no marks: all that they find is seen at once. */
const fewest = 4;

/** True for a term whose articles are worth telling apart. @param articles of its list @param aligned so many of them */
export const isMarked = (articles: number, aligned: number): boolean =>
  articles >= fewest && aligned > 0 && aligned < articles;

/** Reads a segment's marks term by term. */
export class MarkReader {
  readonly #index: SegmentIndex;
  /** Where the next marks begin. */
  #at = 0;

  constructor(index: SegmentIndex) {
    this.#index = index;
  }

  /** A term's articles, each 1 where the pair is aligned; asked for every term once, in order. */
  next(term: number): number[] {
    const { articles, aligned, marks } = this.#index;
    const [all, some] = [articles[term]!, aligned[term]!];
    if (some === 0 || some === all) return new Array<number>(all).fill(Number(some > 0));
    const own = marks.subarray(this.#at, this.#at + bytesOfBits(all));
    this.#at += own.length;
    return Array.from({ length: all }, (_, at) => bitAt(own, at));
  }
}

/** A segment that has the term. */
export interface MarkedCursor {
  index: SegmentIndex;
  term: number;
  marks: MarkReader;
}

/** The marks of one term in the whole archive, where it has any. @param cursors of the segments that have it */
export function mergeMarks(cursors: readonly MarkedCursor[]): Uint8Array | undefined {
  const marks = cursors.map(({ marks: reader, term }) => reader.next(term));
  const articles = cursors.reduce((sum, { index, term }) => sum + index.articles[term]!, 0);
  const aligned = cursors.reduce((sum, { index, term }) => sum + index.aligned[term]!, 0);
  if (!isMarked(articles, aligned)) return undefined;
  const bits = new BitWriter(articles);
  for (const bit of marks.flat()) bits.add(bit);
  return bits.bytes;
}
