/**
 * Runs of blanks are cut where text is collected: hundreds of them say no more than a few, and patterns that look for
 * the end of a run begin anew at each of its characters. What is cut is nothing that the account of characters counts.
 */

/** What shows nothing: white space, and characters without a width. */
const blank = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const runs = new RegExp(`${blank.source}+`, 'g');

/** Runs of blanks in text that comes in pieces: what goes beyond the bound is left out. */
export class BlankRuns {
  readonly #most: number;
  /** How many blanks the pieces before ended with. */
  #open = 0;

  /** @param most blanks in a run */
  constructor(most: number) {
    this.#most = most;
  }

  /** The next piece, cut. @example new BlankRuns(2).cut('甲    乙') // '甲  乙' */
  cut(piece: string): string {
    const text =
      this.#open + piece.length <= this.#most
        ? piece
        : piece.replace(runs, (run, at: number) => run.slice(0, this.#most - (at === 0 ? this.#open : 0)));
    let end = text.length;
    while (end > 0 && blank.test(text[end - 1]!)) end--;
    this.#open = text.length - end + (end === 0 ? this.#open : 0);
    return text;
  }

  /** Something stands between what came before and what comes. */
  restart(): void {
    this.#open = 0;
  }
}

/** @example cutBlanks('甲    乙', 2) // '甲  乙' */
export const cutBlanks = (text: string, most: number): string => new BlankRuns(most).cut(text);
