/**
 * The inverted index of one segment: collected article by article, given term by term. It is kept in the cache and
 * merged with those of the other segments when the archive is published.
 */
import { BitWriter } from './bits.ts';
import { NumberList } from './number-list.ts';
import { PostingListWriter, singleNumber } from './posting-list.ts';
import { gap, pairKey, spanOf, stepOf, type TermKey, titlePlaces } from './terms.ts';
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
  /** How many articles each list has, and in how many of them the pair stands between word boundaries somewhere. */
  articles: Uint32Array;
  aligned: Uint32Array;
  lists: Uint8Array;
  /** Of each pair that is aligned in some of its articles: a bit an article, in whole bytes. */
  marks: Uint8Array;
}

/** Sorts an order of items by sixteen bits of their keys: one pass of a radix sort, stable. */
function sortBy(order: Uint32Array, keys: Uint32Array, shift: 0 | 16): Uint32Array {
  const starts = new Uint32Array(0x10001);
  for (const key of keys) starts[((key >>> shift) & 0xffff) + 1]!++;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const sorted = new Uint32Array(order.length);
  for (const item of order) sorted[starts[(keys[item]! >>> shift) & 0xffff]!++] = item;
  return sorted;
}

/** Collects, term by term, in which articles a pair stands between word boundaries. */
class MarkWriter {
  readonly #articles = new NumberList();
  readonly #aligned = new NumberList();
  readonly #bytes = new VarintWriter();
  /** The articles of the term so far, each 1 where it is aligned. */
  #term: number[] = [];
  #last = -1;

  /** The term's next find: its article, twice, and one more where it is aligned. */
  add(find: number): void {
    const article = find >>> 1;
    if (article !== this.#last) this.#term.push(0);
    this.#last = article;
    this.#term[this.#term.length - 1]! |= find & 1;
  }

  /** Ends the term. */
  end(): void {
    const term = this.#term;
    let aligned = 0;
    for (const bit of term) aligned += bit;
    this.#articles.push(term.length);
    this.#aligned.push(aligned);
    if (aligned > 0 && aligned < term.length) {
      const bits = new BitWriter(term.length);
      for (const bit of term) bits.add(bit);
      this.#bytes.raw(bits.bytes);
    }
    this.#term = [];
    this.#last = -1;
  }

  take(): Pick<SegmentIndex, 'articles' | 'aligned' | 'marks'> {
    return { articles: this.#articles.copy(), aligned: this.#aligned.copy(), marks: this.#bytes.take() };
  }
}

/** Collects the postings of a segment's articles: numbers in long lists, since a list for each term costs more. */
export class SegmentIndexWriter {
  readonly #lengths = new NumberList();
  readonly #keys = new NumberList();
  /** Of each find, its number in the posting list. */
  readonly #numbers = new NumberList();
  /** Of each find, its article, twice, and one more where the pair stands between word boundaries. */
  readonly #marks = new NumberList();
  /** Where the next article begins in the segment's row of places. */
  #base = 0;

  /**
   * Adds the next article.
   * @param units code units by place, `gap` where there is none
   * @param aligned 1 where a pair begins that stands between word boundaries (word-boundaries.ts)
   */
  add(units: readonly number[], aligned: ArrayLike<number>): void {
    const article = this.#lengths.length;
    const singles = new Map<number, number>();
    for (let place = 0; place < units.length; place++) {
      const unit = units[place]!;
      if (unit === gap) continue;
      if (!singles.has(unit)) singles.set(unit, place);
      const next = units[place + 1] ?? gap;
      if (next !== gap) this.#push(pairKey(unit, next), this.#base + place, article * 2 + aligned[place]!);
    }
    for (const [unit, place] of singles) this.#push(pairKey(unit, gap), singleNumber(article, place), article * 2);
    const step = stepOf(Math.max(units.length, titlePlaces));
    this.#lengths.push(step);
    this.#base += spanOf(step);
  }

  /** Everything that was added, by terms. */
  finish(): SegmentIndex {
    const [keys, numbers, finds] = [this.#keys.items, this.#numbers.items, this.#marks.items];
    const order = sortBy(sortBy(Uint32Array.from(keys.keys()), keys, 0), keys, 16);
    const bytes = new VarintWriter();
    const list = new PostingListWriter(bytes);
    const [terms, ends, lasts] = [new NumberList(), new NumberList(), new NumberList()];
    const marks = new MarkWriter();
    for (let at = 0; at < order.length; ) {
      const key: TermKey = keys[order[at]!]!;
      list.begin();
      let number = 0;
      for (; at < order.length && keys[order[at]!] === key; at++) {
        number = numbers[order[at]!]!;
        list.add(number);
        marks.add(finds[order[at]!]!);
      }
      marks.end();
      terms.push(key);
      ends.push(bytes.length);
      lasts.push(number);
    }
    return {
      lengths: this.#lengths.copy(),
      keys: terms.copy(),
      ends: ends.copy(),
      lasts: lasts.copy(),
      lists: bytes.take(),
      ...marks.take(),
    };
  }

  #push(key: TermKey, number: number, mark: number): void {
    this.#keys.push(key);
    this.#numbers.push(number);
    this.#marks.push(mark);
  }
}

/** The lists of numbers, in the order in which they are written. */
const columns = ['lengths', 'keys', 'ends', 'lasts', 'articles', 'aligned'] as const;

/**
 * An index as bytes: the length of each column and of the lists, the columns, the lists, the marks; in the machine's byte
 * order, for its own cache.
 */
export function packSegmentIndex(index: SegmentIndex): Buffer {
  const heads = Uint32Array.of(...columns.map((column) => index[column].length), index.lists.length);
  const parts = [heads, ...columns.map((column) => index[column])];
  return Buffer.concat([...parts.map(({ buffer }) => Buffer.from(buffer)), index.lists, index.marks]);
}

/** Reads what `packSegmentIndex` wrote. */
export function unpackSegmentIndex(packed: Buffer): SegmentIndex {
  // Copied, since a typed array begins at a multiple of its size.
  const aligned = new Uint8Array(packed).buffer;
  const heads = new Uint32Array(aligned, 0, columns.length + 1);
  let at = heads.byteLength;
  const read = Object.fromEntries(
    columns.map((column, number) => {
      const length = heads[number]!;
      at += length * 4;
      return [column, new Uint32Array(aligned, at - length * 4, length)];
    }),
  ) as Pick<SegmentIndex, (typeof columns)[number]>;
  const marksAt = at + heads[columns.length]!;
  return {
    ...read,
    lists: new Uint8Array(aligned, at, marksAt - at),
    marks: new Uint8Array(aligned, marksAt),
  };
}
