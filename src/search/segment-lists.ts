/** Writes the lists of a segment's index term by term: where each term stands, and where between word boundaries. */
import { BitWriter, isMixed } from './bits.ts';
import { NumberList } from './number-list.ts';
import { PostingListWriter } from './posting-list.ts';
import type { TermKey } from './terms.ts';
import { VarintWriter } from './varint.ts';

/** Posting lists by term. */
export interface SegmentIndex {
  /** The length of each article, as a step (terms.ts). */
  lengths: Uint32Array;
  /** The terms, ascending. */
  keys: Uint32Array;
  /** Where each term's list ends in `lists`; it begins where the one before ends. */
  ends: Uint32Array;
  /** The last number of each list. */
  lasts: Uint32Array;
  /** Per term two counts (`countsOf`): the articles of its list, and those of them in which it is aligned (word-boundaries.ts). */
  counts: Uint32Array;
  lists: Uint8Array;
  /** Of each pair that is aligned in some of its articles: a bit an article, in whole bytes. */
  marks: Uint8Array;
}

/** A segment's articles are few enough for half a column (`mostArticles` of segments.ts). */
const half = 0x10000;

/** Two counts of a term in one number: every column is read for each correction. */
export const countsOf = (articles: number, aligned: number): number => articles * half + aligned;
/** @example articleCount(countsOf(3, 1)) // 3 */
export const articleCount = (counts: number): number => counts >>> 16;
/** @example alignedCount(countsOf(3, 1)) // 1 */
export const alignedCount = (counts: number): number => counts % half;

/** Where the finds of an article end that begin at `from`. */
function articleEnd(marks: Uint32Array, from: number): number {
  const article = marks[from]! >>> 1;
  let at = from + 1;
  while (at < marks.length && marks[at]! >>> 1 === article) at++;
  return at;
}

/** 1 where one of the finds from `from` to `to` is aligned. */
function isAligned(marks: Uint32Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (marks[at]! & 1) return 1;
  return 0;
}

/** All of a segment's index but the lengths of its articles. */
export class SegmentListsWriter {
  readonly #bytes = new VarintWriter();
  readonly #list = new PostingListWriter(this.#bytes);
  readonly #marks = new VarintWriter();
  readonly #keys = new NumberList();
  readonly #ends = new NumberList();
  readonly #lasts = new NumberList();
  readonly #counts = new NumberList();

  /**
   * Adds the next term, whose key is above those before.
   * @param numbers those of its posting list, ascending
   * @param marks of each its article, twice, and one more where the pair stands between word boundaries
   */
  add(key: TermKey, numbers: Uint32Array, marks: Uint32Array): void {
    this.#list.begin();
    for (let at = 0; at < numbers.length; at++) this.#list.add(numbers[at]!);
    this.#keys.push(key);
    this.#ends.push(this.#bytes.length);
    this.#lasts.push(numbers.at(-1)!);
    let [articles, aligned] = [0, 0];
    for (let at = 0; at < marks.length; ) {
      const end = articleEnd(marks, at);
      articles++;
      aligned += isAligned(marks, at, end);
      at = end;
    }
    this.#counts.push(countsOf(articles, aligned));
    if (isMixed(articles, aligned)) this.#addMarks(marks, articles);
  }

  take(): Omit<SegmentIndex, 'lengths'> {
    return {
      keys: this.#keys.copy(),
      ends: this.#ends.copy(),
      lasts: this.#lasts.copy(),
      counts: this.#counts.copy(),
      lists: this.#bytes.take(),
      marks: this.#marks.take(),
    };
  }

  #addMarks(marks: Uint32Array, articles: number): void {
    const bits = new BitWriter(articles);
    for (let at = 0; at < marks.length; ) {
      const end = articleEnd(marks, at);
      bits.add(isAligned(marks, at, end));
      at = end;
    }
    this.#marks.raw(bits.bytes);
  }
}
