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

/** Collects the characters of a segment's articles. */
export class SinglesWriter {
  readonly #files = Array.from({ length: singleFiles }, (): Singles => ({}));
  readonly #last = new Map<string, number>();

  /** Adds an article; articles come in the order of their numbers. */
  add(number: number, title: ReadonlySet<string>, whole: ReadonlySet<string>): void {
    for (const character of whole) {
      const value = number * 2 + (title.has(character) ? 1 : 0);
      const file = this.#files[singleFile(character)]!;
      file[character] ??= [];
      file[character].push(value - (this.#last.get(character) ?? 0));
      this.#last.set(character, value);
    }
  }

  /** The files, by their numbers. */
  files(): readonly Singles[] {
    return this.#files;
  }

  /** Every character that was added. */
  characters(): string[] {
    return [...this.#last.keys()].sort();
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
