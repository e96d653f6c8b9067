/**
 * A Bloom filter with one hash (Bloom, CACM 1970) for the first two code units of words: it says quickly that no word
 * begins at an offset, and asks the trie where one may.
 */

/** How many bits there are: 16 kB, which stay near the processor. */
const bits = 1 << 17;

const hash = (first: number, second: number): number =>
  ((Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 11) & (bits - 1);

/** Pairs of code units. */
export class PairFilter {
  readonly #bytes = new Uint8Array(bits >>> 3);

  /** The pairs with which words begin. @param words of two code units and more */
  static of(words: Iterable<string>): PairFilter {
    const filter = new PairFilter();
    for (const word of words) {
      const bit = hash(word.charCodeAt(0), word.charCodeAt(1));
      filter.#bytes[bit >>> 3]! |= 1 << (bit & 7);
    }
    return filter;
  }

  /** False where no word begins with a pair; true is sometimes wrong. */
  mayHave(first: number, second: number): boolean {
    const bit = hash(first, second);
    return (this.#bytes[bit >>> 3]! & (1 << (bit & 7))) !== 0;
  }
}
