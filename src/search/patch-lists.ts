/** Posting lists of the archive after a change of some segments, from those before it: no other segment is read. */
import { bitAt, bytesOfBits, isMixed } from './bits.ts';
import { alignedCount, articleCount, type SegmentIndex } from './segment-lists.ts';
import { type Located, nowhere } from './shard-lists.ts';
import { firstFrom } from './term-cursor.ts';
import { alignmentOf, bitOfAlignment, bytesOfMarks, type TermSummary } from './term-table.ts';
import { isSingle, spanOf, type TermKey } from './terms.ts';
import type { Change } from './touched-terms.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/** How many articles each segment of an archive has, and the lengths of all, as steps (terms.ts). */
export interface Layout {
  counts: readonly number[];
  steps: readonly number[];
}

/** A term of the archive as it is now. */
export interface PatchedTerm extends TermSummary {
  list: Uint8Array;
  /** Its row of marks, where it has one. */
  marks: Uint8Array | undefined;
}

/** Where each segment begins, and where the last one ends, in articles and in places; and where each article does. */
class Starts {
  readonly #articles: number[] = [0];
  readonly #bases: Uint32Array;

  constructor({ counts, steps }: Layout) {
    for (const count of counts) this.#articles.push(this.#articles.at(-1)! + count);
    this.#bases = new Uint32Array(steps.length + 1);
    for (const [article, step] of steps.entries()) this.#bases[article + 1] = this.#bases[article]! + spanOf(step);
  }

  /** The number of a list (posting-list.ts) that a segment begins with; behind the last segment the end. */
  of(segment: number, key: TermKey): number {
    const article = this.#articles[Math.min(segment, this.#articles.length - 1)]!;
    return isSingle(key) ? article * 2 : this.#bases[article]!;
  }

  /** The article of a list's number. @param from one that is not behind it */
  articleOf(number: number, key: TermKey, from: number): number {
    if (isSingle(key)) return number >>> 1;
    let article = from;
    while (this.#bases[article + 1]! <= number) article++;
    return article;
  }
}

/** What a segment has of a term. */
interface Own {
  term: number;
  bytes: number;
  aligned: number;
  articles: number;
  marks: Uint8Array | undefined;
}

/** Finds terms of a segment, ascending. */
class SegmentTerms {
  readonly index: SegmentIndex;
  #next = 0;
  #marks = 0;

  constructor(index: SegmentIndex) {
    this.index = index;
  }

  find(key: TermKey): Own | undefined {
    const { keys, ends, counts, marks } = this.index;
    const term = firstFrom(keys, key, this.#next);
    if (keys[term] !== key) return undefined;
    for (; this.#next < term; this.#next++) this.#marks += this.#bytesOfMarks(this.#next);
    const [articles, aligned] = [articleCount(counts[term]!), alignedCount(counts[term]!)];
    const bytes = ends[term]! - (term === 0 ? 0 : ends[term - 1]!);
    const own = isMixed(articles, aligned) ? marks.subarray(this.#marks) : undefined;
    return { term, bytes, articles, aligned, marks: own };
  }

  #bytesOfMarks(term: number): number {
    const counts = this.index.counts[term]!;
    const articles = articleCount(counts);
    return isMixed(articles, alignedCount(counts)) ? bytesOfBits(articles) : 0;
  }
}

/** Writes a list, and a bit for each of its articles. */
class PatchedList {
  readonly #list = new VarintWriter();
  #last = -1;
  bits: number[] = [];

  add(number: number): void {
    this.#list.integer(number - this.#last - 1);
    this.#last = number;
  }

  take(): Uint8Array {
    this.#last = -1;
    this.bits = [];
    return this.#list.take();
  }
}

/** Patches the lists of an archive. */
export class ListPatcher {
  readonly #changes: { number: number; old: SegmentTerms; own: SegmentTerms }[];
  readonly #before: Starts;
  readonly #now: Starts;
  readonly #out = new PatchedList();

  /** @param changes the segments that are others than before, or stand elsewhere, ascending */
  constructor(changes: readonly Change[], before: Layout, now: Layout) {
    this.#changes = changes.map(({ number, old, own }) => ({
      number,
      old: new SegmentTerms(old),
      own: new SegmentTerms(own),
    }));
    this.#before = new Starts(before);
    this.#now = new Starts(now);
  }

  /**
   * A term as it is now; terms are asked for in ascending order.
   * @param summary what the table says of it, where it was there before
   * @param shard the bytes of the shard that it stood in
   * @returns nothing where it stands nowhere any more
   */
  patch(key: TermKey, summary?: TermSummary, shard?: Uint8Array, place: Located = nowhere): PatchedTerm | undefined {
    const list = new VarintReader(shard?.subarray(place.at, place.at + place.length) ?? new Uint8Array());
    let length = summary?.length ?? 0;
    let [next, article, nth, aligned] = [-1, -1, -1, 0];
    const advance = (): void => {
      next = list.isDone ? Number.POSITIVE_INFINITY : next + list.integer() + 1;
    };
    /** Goes over the numbers of before that are below an end, and keeps them or not. */
    const goTo = (end: number, isKept: boolean): void => {
      for (; next < end; advance()) {
        const its = this.#before.articleOf(next, key, Math.max(0, article));
        if (its !== article) {
          const bit = bitOfAlignment(summary!.alignment, ++nth, place.marks);
          aligned += bit;
          if (isKept) this.#out.bits.push(bit);
        }
        article = its;
        if (isKept) this.#out.add(next);
      }
    };
    advance();
    for (const { number, old, own } of this.#changes) {
      goTo(this.#before.of(number, key), true);
      goTo(this.#before.of(number + 1, key), false);
      length += this.#addOwn(own, key, this.#now.of(number, key)) - (old.find(key)?.bytes ?? 0);
    }
    goTo(Number.POSITIVE_INFINITY, true);
    return this.#summed(length - bytesOfMarks(nth + 1, aligned));
  }

  /** Adds what a segment of now has of a term. @returns its bytes */
  #addOwn(own: SegmentTerms, key: TermKey, base: number): number {
    const found = own.find(key);
    if (!found) return 0;
    const { term, bytes, articles, aligned, marks } = found;
    const reader = new VarintReader(own.index.lists);
    reader.at = own.index.ends[term]! - bytes;
    for (let last = -1; reader.at < own.index.ends[term]!; ) {
      last += reader.integer() + 1;
      this.#out.add(base + last);
    }
    for (let at = 0; at < articles; at++) this.#out.bits.push(marks ? bitAt(marks, at) : Number(aligned > 0));
    return bytes;
  }

  #summed(length: number): PatchedTerm | undefined {
    const { bits } = this.#out;
    const list = this.#out.take();
    if (bits.length === 0) return undefined;
    const { alignment, marks } = alignmentOf(bits);
    const aligned = bits.reduce((sum, bit) => sum + bit, 0);
    return { list, marks, length: length + bytesOfMarks(bits.length, aligned), alignment };
  }
}
