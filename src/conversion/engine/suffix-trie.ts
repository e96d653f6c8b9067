/** Words that a text is asked to end in: a trie of the reversed words, walked backwards. */
import { Trie } from './trie.ts';

/** A set of suffixes. */
export class SuffixTrie {
  readonly #reversed: Trie;

  /** @param words the suffixes, of characters of the Basic Multilingual Plane */
  constructor(words: readonly string[]) {
    this.#reversed = Trie.ofWords(words.map((word) => [...word].reverse().join('')));
  }

  /** True if one of the words ends at an offset. @example new SuffixTrie(['会长']).endsAt('副会长', 3) // true */
  endsAt(text: string, end: number): boolean {
    let node = 0;
    for (let i = end - 1; i >= 0; i--) {
      node = this.#reversed.child(node, text.charCodeAt(i));
      if (node === 0) return false;
      if (this.#reversed.values[node]! >= 0) return true;
    }
    return false;
  }
}
