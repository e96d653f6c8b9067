/** Merges what the segments know of word boundaries: for each pair, in which of its articles it stands between two. */
import { BitWriter, bytesOfBits, isMixed } from './bits.ts';
import type { SegmentIndex } from './segment-index.ts';
import { alignedCount, articleCount } from './segment-lists.ts';
import type { TermHolders } from './term-cursor.ts';

/** Shorter lists have no marks: all that they find is seen at once. */
const fewest = 4;

/** True for a term whose articles are worth telling apart. @param articles of its list @param aligned so many of them */
export const isMarked = (articles: number, aligned: number): boolean =>
  articles >= fewest && isMixed(articles, aligned);

/** What of a segment tells of word boundaries. */
export type MarkedSegment = Pick<SegmentIndex, 'counts' | 'marks'>;

/** Merges the marks of terms. */
export class MarkMerger {
  readonly #segments: readonly MarkedSegment[];
  /** Per segment the term up to which `marks` was passed over, and the offset of its row: terms ascend, so none is passed twice. */
  readonly #terms: Uint32Array;
  readonly #at: Uint32Array;

  constructor(segments: readonly MarkedSegment[]) {
    this.#segments = segments;
    this.#terms = new Uint32Array(segments.length);
    this.#at = new Uint32Array(segments.length);
  }

  /** A term's row of marks, one bit per article of the archive; undefined where it has none. Terms must ascend. */
  merge({ count, segments, terms }: TermHolders): Uint8Array | undefined {
    let [articles, aligned] = [0, 0];
    for (let at = 0; at < count; at++) {
      const counts = this.#segments[segments[at]!]!.counts[terms[at]!]!;
      articles += articleCount(counts);
      aligned += alignedCount(counts);
    }
    return isMarked(articles, aligned) ? this.bits({ count, segments, terms }, articles) : undefined;
  }

  /** One bit per article of a term. @param articles how many these are */
  bits({ count, segments, terms }: Omit<TermHolders, 'key'>, articles: number): Uint8Array {
    const bits = new BitWriter(articles);
    for (let at = 0; at < count; at++) this.#append(segments[at]!, terms[at]!, bits);
    return bits.bytes;
  }

  #append(number: number, term: number, bits: BitWriter): void {
    const segment = this.#segments[number]!;
    const [all, some] = [articleCount(segment.counts[term]!), alignedCount(segment.counts[term]!)];
    if (isMixed(all, some)) bits.append(segment.marks.subarray(this.#startOf(number, term)), all);
    else bits.fill(some === 0 ? 0 : 1, all);
  }

  /** Where a term's marks begin. */
  #startOf(number: number, term: number): number {
    const { counts } = this.#segments[number]!;
    let at = this.#at[number]!;
    for (let before = this.#terms[number]!; before < term; before++) {
      const articles = articleCount(counts[before]!);
      if (isMixed(articles, alignedCount(counts[before]!))) at += bytesOfBits(articles);
    }
    this.#terms[number] = term;
    this.#at[number] = at;
    return at;
  }
}
