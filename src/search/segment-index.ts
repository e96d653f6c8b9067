/**
 * The inverted index of one segment: collected article by article, given term by term. It is kept in the cache and
 * merged with those of the other segments when the archive is published.
 */
import { packColumns, unpackColumns } from '../core/columns.ts';
import { dateTermsIn } from './date-terms.ts';
import { NumberList } from './number-list.ts';
import { singleNumber } from './posting-list.ts';
import { type SegmentIndex, SegmentListsWriter } from './segment-lists.ts';
import { gap, pairKey, spanOf, stepOf, type TermKey, textOfUnits, titlePlaces } from './terms.ts';

export type { SegmentIndex } from './segment-lists.ts';

/** That of no article. */
export const emptySegmentIndex: SegmentIndex = {
  lengths: new Uint32Array(),
  keys: new Uint32Array(),
  ends: new Uint32Array(),
  lasts: new Uint32Array(),
  counts: new Uint32Array(),
  lists: new Uint8Array(),
  marks: new Uint8Array(),
};

/** The finds of a segment, a column each: the term; its number in the posting list; `marks` of `SegmentListsWriter`. */
type Finds = readonly [keys: Uint32Array, numbers: Uint32Array, marks: Uint32Array];

/** Sorts finds by sixteen bits of their keys: one pass of a radix sort, stable. They are moved, since to follow an order costs more. */
function sortBy([keys, numbers, marks]: Finds, shift: 0 | 16): Finds {
  const starts = new Uint32Array(0x10001);
  for (const key of keys) starts[((key >>> shift) & 0xffff) + 1]!++;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const sorted: Finds = [0, 0, 0].map(() => new Uint32Array(keys.length)) as unknown as Finds;
  const [sortedKeys, sortedNumbers, sortedMarks] = sorted;
  for (let at = 0; at < keys.length; at++) {
    const to = starts[(keys[at]! >>> shift) & 0xffff]!++;
    sortedKeys[to] = keys[at]!;
    sortedNumbers[to] = numbers[at]!;
    sortedMarks[to] = marks[at]!;
  }
  return sorted;
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
    for (const { key, offset } of dateTermsIn(textOfUnits(units))) this.#push(key, this.#base + offset, article * 2);
    for (const [unit, place] of singles) this.#push(pairKey(unit, gap), singleNumber(article, place), article * 2);
    this.skip(stepOf(Math.max(units.length, titlePlaces)));
  }

  /** Leaves room for the next article, whose lists are joined to these (segment-join.ts). @param step its length */
  skip(step: number): void {
    this.#lengths.push(step);
    this.#base += spanOf(step);
  }

  /** Everything that was added, by terms. */
  finish(): SegmentIndex {
    const finds: Finds = [this.#keys.items, this.#numbers.items, this.#marks.items];
    const [keys, numbers, marked] = sortBy(sortBy(finds, 0), 16);
    const lists = new SegmentListsWriter();
    for (let at = 0; at < keys.length; ) {
      const [key, from]: [TermKey, number] = [keys[at]!, at];
      while (at < keys.length && keys[at] === key) at++;
      lists.add(key, numbers.subarray(from, at), marked.subarray(from, at));
    }
    return { lengths: this.#lengths.copy(), ...lists.take() };
  }

  #push(key: TermKey, number: number, mark: number): void {
    this.#keys.push(key);
    this.#numbers.push(number);
    this.#marks.push(mark);
  }
}

/** The lists of numbers, in the order in which they are written. */
const columns = ['lengths', 'keys', 'ends', 'lasts', 'counts'] as const;

/** An index as bytes. */
export const packSegmentIndex = (index: SegmentIndex): Buffer =>
  packColumns({ columns: columns.map((column) => index[column]), runs: [index.lists, index.marks] });

/** Reads what `packSegmentIndex` wrote. */
export function unpackSegmentIndex(packed: Buffer): SegmentIndex {
  const read = unpackColumns(packed, columns.length, 2);
  const [lists, marks] = read.runs as [Uint8Array, Uint8Array];
  return {
    ...(Object.fromEntries(columns.map((column, at) => [column, read.columns[at]])) as Pick<
      SegmentIndex,
      (typeof columns)[number]
    >),
    lists,
    marks,
  };
}
