/**
 * Joins what is kept of a segment's index with an index of its other articles: what indexing all of them anew gives.
 * A correction of one article of three hundred thus reads the others' lists, not their texts.
 */
import { bitAt, bytesOfBits, isMixed } from './bits.ts';
import { NumberList } from './number-list.ts';
import type { SegmentIndex } from './segment-index.ts';
import { alignedCount, articleCount, SegmentListsWriter } from './segment-lists.ts';
import { isSingle, spanOf, type TermKey } from './terms.ts';
import { VarintReader } from './varint.ts';

/** Says that an article is not part of the joined segment. */
export const dropped = -1;

/** Where each article begins in the row of places, and where the last one ends. */
function basesOf(lengths: Uint32Array): Uint32Array {
  const bases = new Uint32Array(lengths.length + 1);
  for (const [article, step] of lengths.entries()) bases[article + 1] = bases[article]! + spanOf(step);
  return bases;
}

/** The finds of a term: its posting list, and the marks of `SegmentListsWriter`. */
interface Finds {
  numbers: Uint32Array;
  marks: Uint32Array;
}

const noFinds: Finds = { numbers: new Uint32Array(), marks: new Uint32Array() };

/** Gives the finds of an index term by term, numbered as in the joined segment. */
class Part {
  readonly #numbers = new NumberList();
  readonly #marks = new NumberList();
  readonly #index: SegmentIndex;
  readonly #numberOf: ArrayLike<number>;
  /** The article that each place belongs to; how far each article moves in the row of places. */
  readonly #articleAt: Uint32Array;
  readonly #moves: Int32Array;
  readonly #lists: VarintReader;
  #term = 0;
  #marksAt = 0;

  /** @param numberOf the number of each article in the joined segment, or `dropped` */
  constructor(index: SegmentIndex, numberOf: ArrayLike<number>, joined: Uint32Array) {
    this.#index = index;
    this.#numberOf = numberOf;
    this.#lists = new VarintReader(index.lists);
    const bases = basesOf(index.lengths);
    this.#articleAt = new Uint32Array(bases.at(-1)!);
    this.#moves = new Int32Array(index.lengths.length);
    for (let article = 0; article < index.lengths.length; article++) {
      this.#articleAt.fill(article, bases[article], bases[article + 1]);
      if (numberOf[article] !== dropped) this.#moves[article] = joined[numberOf[article]!]! - bases[article]!;
    }
  }

  /** The next term. */
  get key(): TermKey {
    return this.#index.keys[this.#term] ?? Number.POSITIVE_INFINITY;
  }

  /** The next term's finds where it is this one; else there are none. What was taken before is overwritten. */
  take(key: TermKey): Finds {
    if (this.key !== key) return noFinds;
    this.#numbers.length = 0;
    this.#marks.length = 0;
    const { ends, counts, marks } = this.#index;
    const [all, some] = [articleCount(counts[this.#term]!), alignedCount(counts[this.#term]!)];
    const bits = isMixed(all, some) ? marks.subarray(this.#marksAt) : undefined;
    const isPair = !isSingle(key);
    const end = ends[this.#term]!;
    let [last, before, article, nth] = [-1, -1, -1, -1];
    while (this.#lists.at < end) {
      last += this.#lists.integer() + 1;
      article = isPair ? this.#articleAt[last]! : last >>> 1;
      if (article !== before) nth++;
      before = article;
      const number = this.#numberOf[article]!;
      if (number === dropped) continue;
      this.#numbers.push(isPair ? last + this.#moves[article]! : number * 2 + (last & 1));
      this.#marks.push(number * 2 + (bits ? bitAt(bits, nth) : Number(some > 0)));
    }
    if (bits) this.#marksAt += bytesOfBits(all);
    this.#term++;
    return { numbers: this.#numbers.items, marks: this.#marks.items };
  }
}

/** Gives the finds of two parts in order. */
class Merger {
  readonly #numbers = new NumberList();
  readonly #marks = new NumberList();

  merge(one: Finds, other: Finds): Finds {
    if (other.numbers.length === 0) return one;
    if (one.numbers.length === 0) return other;
    this.#numbers.length = 0;
    this.#marks.length = 0;
    let [i, j] = [0, 0];
    while (i < one.numbers.length || j < other.numbers.length) {
      const isOne = j === other.numbers.length || one.numbers[i]! < other.numbers[j]!;
      this.#numbers.push(isOne ? one.numbers[i]! : other.numbers[j]!);
      this.#marks.push(isOne ? one.marks[i++]! : other.marks[j++]!);
    }
    return { numbers: this.#numbers.items, marks: this.#marks.items };
  }
}

/**
 * @param before the index that articles are kept of
 * @param numberOf the number of each of its articles in the joined segment, ascending, or `dropped`
 * @param fresh the index of the joined segment, with room for those that are kept (`skip` of its writer)
 */
export function joinSegments(before: SegmentIndex, numberOf: ArrayLike<number>, fresh: SegmentIndex): SegmentIndex {
  const bases = basesOf(fresh.lengths);
  const kept = new Part(before, numberOf, bases);
  const own = new Part(
    fresh,
    Array.from(fresh.lengths, (_, article) => article),
    bases,
  );
  const [lists, merger] = [new SegmentListsWriter(), new Merger()];
  for (let key = Math.min(kept.key, own.key); key < Number.POSITIVE_INFINITY; key = Math.min(kept.key, own.key)) {
    const { numbers, marks } = merger.merge(kept.take(key), own.take(key));
    if (numbers.length > 0) lists.add(key, numbers, marks);
  }
  return { lengths: fresh.lengths, ...lists.take() };
}
