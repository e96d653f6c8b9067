/** Merges what the segments know of word boundaries: for each pair, in which of its articles it stands between two. */
import { BitWriter, bytesOfBits } from './bits.ts';
import type { SegmentIndex } from './segment-index.ts';
import type { TermWalk } from './term-walk.ts';

/** Shorter lists have no marks: all that they find is seen at once. */
const fewest = 4;

/** True for a term whose articles are worth telling apart. @param articles of its list @param aligned so many of them */
export const isMarked = (articles: number, aligned: number): boolean =>
  articles >= fewest && aligned > 0 && aligned < articles;

/** What of a segment tells of word boundaries. */
export type MarkedSegment = Pick<SegmentIndex, 'articles' | 'aligned' | 'marks'>;

/** Merges the marks of the terms that a walk goes over. */
export class MarkMerger {
  readonly #segments: readonly MarkedSegment[];
  /** Where each segment's next marks begin. */
  readonly #at: Uint32Array;

  constructor(segments: readonly MarkedSegment[]) {
    this.#segments = segments;
    this.#at = new Uint32Array(segments.length);
  }

  /**
   * The marks of the walk's term in the whole archive, a bit an article, where it has any; asked for every term, in order.
   */
  merge({ count, segments, terms }: Pick<TermWalk, 'count' | 'segments' | 'terms'>): Uint8Array | undefined {
    let [articles, aligned] = [0, 0];
    for (let at = 0; at < count; at++) {
      const segment = this.#segments[segments[at]!]!;
      articles += segment.articles[terms[at]!]!;
      aligned += segment.aligned[terms[at]!]!;
    }
    const bits = isMarked(articles, aligned) ? new BitWriter(articles) : undefined;
    for (let at = 0; at < count; at++) this.#append(segments[at]!, terms[at]!, bits);
    return bits?.bytes;
  }

  #append(number: number, term: number, bits: BitWriter | undefined): void {
    const { articles, aligned, marks } = this.#segments[number]!;
    const [all, some] = [articles[term]!, aligned[term]!];
    if (some === 0 || some === all) {
      bits?.fill(some === 0 ? 0 : 1, all);
      return;
    }
    const start = this.#at[number]!;
    this.#at[number] = start + bytesOfBits(all);
    bits?.append(marks.subarray(start, this.#at[number]), all);
  }
}
