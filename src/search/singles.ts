/**
 * Which articles hold a character, for questions of one character. Pagefind indexes pairs; with a term for every
 * character besides, its index would be a quarter larger and slower to make, for what few readers ask.
 */

/** Characters are spread over so many files of a segment. */
export const singleFiles = 64;

/** The file in which a character stands. @example singleFile('会') // 26 */
export const singleFile = (character: string): number => character.codePointAt(0)! % singleFiles;

/**
 * A file: for each character its articles in order, each as its distance from the one before. An article counts
 * twice its number, and one more where the character stands in its title.
 */
export type Singles = Record<string, number[]>;

/** One character's articles, being collected. */
interface Collected {
  distances: number[];
  last: number;
}

/** Collects the characters of a segment's articles. */
export class SinglesWriter {
  readonly #characters = new Map<string, Collected>();

  /** Adds an article; articles come in the order of their numbers. */
  add(number: number, title: ReadonlySet<string>, whole: ReadonlySet<string>): void {
    for (const character of whole) {
      let found = this.#characters.get(character);
      if (!found) {
        found = { distances: [], last: 0 };
        this.#characters.set(character, found);
      }
      const value = number * 2 + (title.has(character) ? 1 : 0);
      found.distances.push(value - found.last);
      found.last = value;
    }
  }

  /** The files, by their numbers. */
  files(): readonly Singles[] {
    const files = Array.from({ length: singleFiles }, (): Singles => ({}));
    for (const [character, { distances }] of this.#characters) files[singleFile(character)]![character] = distances;
    return files;
  }

  /** Every character that was added. */
  characters(): string[] {
    return [...this.#characters.keys()].sort();
  }
}

/** Reads one character's articles. @example readSingle([3, 3]) // [{ number: 1, inTitle: true }, { number: 3, inTitle: false }] */
export function readSingle(distances: readonly number[]): { number: number; inTitle: boolean }[] {
  let value = 0;
  return distances.map((distance) => {
    value += distance;
    return { number: value >> 1, inTitle: value % 2 === 1 };
  });
}
