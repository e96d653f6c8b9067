/** Where pairs of characters stand in a segment's articles: collected article by article, given term by term. */

/** What is found in a segment: for each term its places, in the order of articles. */
export interface Inverted {
  /** How many places each article has. */
  lengths: readonly number[];
  /** The terms in the order of their code points. */
  terms: readonly string[];
  /** In how many articles each term stands. */
  spread: Int32Array;
  /** Where each term's part of the two lists below begins; and where the last one's ends. */
  starts: Int32Array;
  /** The article of each place. */
  articles: Int32Array;
  /** The place in its article. */
  places: Int32Array;
}

/** Stands in a place where nothing does. */
export const noCharacter = 0;

const ascending = (a: number, b: number): number => a - b;

/**
 * Collects the pairs of a segment's articles. A segment has a million places and a hundred thousand pairs: numbers in
 * long lists, for a list to each pair costs more to make than to fill.
 */
export class PairsWriter {
  /** The number of each pair by its first and its second character. */
  readonly #numbers = new Map<number, Map<number, number>>();
  readonly #lengths: number[] = [];
  /** The pair, the article and the place of each find. */
  readonly #pairs: number[] = [];
  readonly #articles: number[] = [];
  readonly #places: number[] = [];
  #count = 0;

  /** Adds the next article. @param characters code points by place, `noCharacter` where there is none */
  add(characters: readonly number[]): void {
    const article = this.#lengths.push(characters.length) - 1;
    for (let place = 0; place + 1 < characters.length; place++) {
      const first = characters[place]!;
      const second = characters[place + 1]!;
      if (first === noCharacter || second === noCharacter) continue;
      this.#pairs.push(this.#numberOf(first, second));
      this.#articles.push(article);
      this.#places.push(place);
    }
  }

  /** Everything that was added, by terms. */
  inverted(): Inverted {
    const terms: string[] = [];
    const ranks = new Int32Array(this.#count);
    for (const first of [...this.#numbers.keys()].sort(ascending)) {
      const seconds = this.#numbers.get(first)!;
      for (const second of [...seconds.keys()].sort(ascending))
        ranks[seconds.get(second)!] = terms.push(String.fromCodePoint(first, second)) - 1;
    }
    const starts = new Int32Array(this.#count + 1);
    for (const pair of this.#pairs) starts[ranks[pair]! + 1]!++;
    for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;

    const next = starts.slice();
    const spread = new Int32Array(this.#count);
    const articles = new Int32Array(this.#pairs.length);
    const places = new Int32Array(this.#pairs.length);
    for (let find = 0; find < this.#pairs.length; find++) {
      const rank = ranks[this.#pairs[find]!]!;
      const article = this.#articles[find]!;
      const at = next[rank]!++;
      if (at === starts[rank] || articles[at - 1] !== article) spread[rank]!++;
      articles[at] = article;
      places[at] = this.#places[find]!;
    }
    return { lengths: this.#lengths, terms, spread, starts, articles, places };
  }

  #numberOf(first: number, second: number): number {
    let seconds = this.#numbers.get(first);
    if (!seconds) {
      seconds = new Map();
      this.#numbers.set(first, seconds);
    }
    let number = seconds.get(second);
    if (number === undefined) {
      number = this.#count++;
      seconds.set(second, number);
    }
    return number;
  }
}
