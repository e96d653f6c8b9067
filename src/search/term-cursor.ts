/** Finds terms in all segments, ascending: a cursor in each, which only goes on. */
import type { SegmentIndex } from './segment-index.ts';
import type { TermKey } from './terms.ts';

/** Which segments have a term: numbers in the first `count` items of both lists. */
export interface TermHolders {
  key: TermKey;
  /** How many segments have it. */
  count: number;
  /** These segments' numbers, ascending. */
  readonly segments: Uint32Array;
  /** The number of the term in each of them. */
  readonly terms: Uint32Array;
}

/** The number of the first term that is not below a key. @param from those before this one are below it */
export function firstFrom(keys: Uint32Array, key: TermKey, from = 0): number {
  let [low, high] = [from, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @example cursor.seek(key); cursor.find(key); console.log(cursor.count) */
export class TermCursor implements TermHolders {
  key: TermKey = 0;
  count = 0;
  readonly segments: Uint32Array;
  readonly terms: Uint32Array;

  readonly #keys: readonly Uint32Array[];
  /** Of each segment the next term, and its key: beside each other, since all are compared for each term. */
  readonly #at: Uint32Array;
  readonly #next: Float64Array;

  constructor(segments: readonly Pick<SegmentIndex, 'keys'>[]) {
    this.#keys = segments.map(({ keys }) => keys);
    this.segments = new Uint32Array(segments.length);
    this.terms = new Uint32Array(segments.length);
    this.#at = new Uint32Array(segments.length);
    this.#next = new Float64Array(segments.length);
    this.seek(0);
  }

  /** Goes to the first term that is not below a key. */
  seek(key: TermKey): void {
    for (const [number, keys] of this.#keys.entries()) {
      const at = firstFrom(keys, key);
      this.#at[number] = at;
      this.#next[number] = keys[at] ?? Number.POSITIVE_INFINITY;
    }
  }

  /** Finds a term. Every term between the one before, or the one that was sought, and this one must have been asked for. */
  find(key: TermKey): void {
    let count = 0;
    for (let number = 0; number < this.#next.length; number++) {
      if (this.#next[number] !== key) continue;
      const at = this.#at[number]!++;
      this.segments[count] = number;
      this.terms[count++] = at;
      this.#next[number] = this.#keys[number]![at + 1] ?? Number.POSITIVE_INFINITY;
    }
    this.key = key;
    this.count = count;
  }
}
