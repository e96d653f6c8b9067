/**
 * A map from words to numbers as a trie in flat arrays: small, quick to build from sorted words, and quick to walk.
 * A node is a number, the root 0; its children are found in one open-addressed hash table by (node, code unit), whose
 * slots hold key and child side by side, so that a probe touches one cache line.
 */

/** How a code unit is parted between the two numbers of a slot. */
const lowBits = 12;
const lowMask = (1 << lowBits) - 1;
const highBits = 4;
const highMask = (1 << highBits) - 1;

/** A node and the low bits of a unit share 32 bits. */
const mostNodes = 1 << (32 - lowBits);

/** A trie whose capacity is fixed when it is made. */
export class Trie {
  /** For each node the number that was given with its word, or -1 where no word ends. */
  readonly values: Int32Array;
  readonly #parents: Int32Array;
  readonly #units: Uint16Array;
  /** Two numbers a slot: parent and the low bits of the unit; child and the high bits. 0 where the slot is empty. */
  readonly #slots: Int32Array;
  readonly #roots = new Int32Array(0x10000);
  readonly #mask: number;
  #size = 1;

  /** @param capacity the most code units that all words together can have, plus one */
  constructor(capacity: number) {
    if (capacity >= mostNodes) throw new Error(`a trie has ${mostNodes} nodes at most`);
    let slots = 16;
    while (slots < capacity * 2) slots *= 2;
    this.#mask = slots - 1;
    this.values = new Int32Array(capacity + 1).fill(-1);
    this.#parents = new Int32Array(capacity + 1);
    this.#units = new Uint16Array(capacity + 1);
    this.#slots = new Int32Array(slots * 2);
  }

  /**
   * The child of a node by a code unit, or 0 where there is none. The root is node 0.
   * @example trie.child(0, '发'.charCodeAt(0))
   */
  child(node: number, unit: number): number {
    if (node === 0) return this.#roots[unit]!;
    const slots = this.#slots;
    const key = (node << lowBits) | (unit & lowMask);
    const high = unit >>> lowBits;
    for (let slot = this.#hash(node, unit); ; slot = (slot + 1) & this.#mask) {
      const found = slots[2 * slot + 1]!;
      if (found === 0) return 0;
      if (slots[2 * slot] === key && (found & highMask) === high) return found >>> highBits;
    }
  }

  /** Adds a child, of which the caller knows that it is not there yet, and returns it. */
  append(node: number, unit: number): number {
    const child = this.#size++;
    this.#parents[child] = node;
    this.#units[child] = unit;
    if (node === 0) {
      this.#roots[unit] = child;
      return child;
    }
    let slot = this.#hash(node, unit);
    while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[2 * slot] = (node << lowBits) | (unit & lowMask);
    this.#slots[2 * slot + 1] = (child << highBits) | (unit >>> lowBits);
    return child;
  }

  /** Adds a word and gives it a number; the last number given to a word stays. */
  set(word: string, value: number): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      node = this.child(node, unit) || this.append(node, unit);
    }
    this.values[node] = value;
  }

  /** True for a word that was added. */
  has(word: string): boolean {
    return this.hasAt(word, 0, word.length);
  }

  /** The same for a part of a text. */
  hasAt(text: string, start: number, end: number): boolean {
    let node = 0;
    for (let i = start; i < end; i++) {
      node = this.child(node, text.charCodeAt(i));
      if (node === 0) return false;
    }
    return this.values[node]! >= 0;
  }

  /** The length of the longest word that stands in a text at an offset, or 0. */
  longestAt(text: string, start: number): number {
    let node = 0;
    let longest = 0;
    for (let i = start; i < text.length; i++) {
      node = this.child(node, text.charCodeAt(i));
      if (node === 0) break;
      if (this.values[node]! >= 0) longest = i + 1 - start;
    }
    return longest;
  }

  /** How many code units lead to a node. */
  depth(node: number): number {
    let depth = 0;
    for (let up = node; up !== 0; up = this.#parents[up]!) depth++;
    return depth;
  }

  /** All words with their numbers. */
  *entries(): Generator<[word: string, value: number]> {
    for (let node = 1; node < this.#size; node++) {
      if (this.values[node]! < 0) continue;
      let word = '';
      for (let up = node; up !== 0; up = this.#parents[up]!) word = String.fromCharCode(this.#units[up]!) + word;
      yield [word, this.values[node]!];
    }
  }

  /** A trie of words, each with a number. */
  static of(entries: Iterable<readonly [word: string, value: number]>): Trie {
    const list = [...entries];
    const trie = new Trie(list.reduce((sum, [word]) => sum + word.length, 1));
    for (const [word, value] of list) trie.set(word, value);
    return trie;
  }

  /** A trie of words alone. */
  static ofWords(words: readonly string[]): Trie {
    return Trie.of(words.map((word) => [word, 1] as const));
  }

  #hash(node: number, unit: number): number {
    return ((Math.imul(node, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b)) >>> 7) & this.#mask;
  }
}
