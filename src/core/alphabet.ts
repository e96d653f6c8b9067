/**
 * Which characters a text has. Dozens of rules look for something that most texts lack: one that asks this first
 * searches a text only where it may find something, and all of them together cost one walk through it.
 */
import { remembered } from './remembered.ts';

/** The code units that were found so far: a column that every text uses anew. */
const found = new Uint16Array(0x10000);

/** The UTF-16 code units of a text, each once. */
export class Alphabet {
  /** All of them in one string, in the order in which the text first has them: a regular expression may be asked of it. */
  readonly units: string;
  /** One bit for each code unit: 2,048 times 32. */
  readonly #bits = new Int32Array(0x800);

  constructor(text: string) {
    const bits = this.#bits;
    let count = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const bit = 1 << (unit & 31);
      if ((bits[unit >>> 5]! & bit) !== 0) continue;
      bits[unit >>> 5]! |= bit;
      found[count++] = unit;
    }
    this.units = Buffer.from(found.buffer, 0, count * 2).toString('utf16le');
  }

  /** True where the text has all characters of a word: without them it has not the word. */
  hasAll(word: string): boolean {
    for (let i = 0; i < word.length; i++) if (!this.#has(word.charCodeAt(i))) return false;
    return true;
  }

  /** True where the text has one of some characters. */
  hasAny(characters: string): boolean {
    for (let i = 0; i < characters.length; i++) if (this.#has(characters.charCodeAt(i))) return true;
    return false;
  }

  /** True where the text has all characters of one of some words: without them it has none of the words. */
  hasOneOf(words: readonly string[]): boolean {
    for (const word of words) if (this.hasAll(word)) return true;
    return false;
  }

  #has(unit: number): boolean {
    return (this.#bits[unit >>> 5]! & (1 << (unit & 31))) !== 0;
  }
}

/**
 * The words of a pattern that has nothing but alternatives and classes of single characters.
 * @example wordsOf('民[国國]|道光') // ['民国', '民國', '道光']
 */
export const wordsOf = (pattern: string): string[] =>
  pattern
    .split('|')
    .flatMap((alternative) =>
      [...alternative.matchAll(/\[([^\]]+)\]|(.)/gu)].reduce<string[]>(
        (words, [, several, one = '']) => words.flatMap((word) => [...(several ?? one)].map((unit) => word + unit)),
        [''],
      ),
    );

/** The alphabet of a text; made once while one rule after the other asks for the same one. @example alphabetOf('招商').hasAny('<{') // false */
export const alphabetOf: (text: string) => Alphabet = remembered((text: string) => new Alphabet(text));
