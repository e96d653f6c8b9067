/**
 * A run: a stretch of Han characters with nothing between them, the unit that is segmented and converted. Offsets are
 * UTF-16 code units from the beginning of the run.
 */

import { foldedUnits, foldToSimplified } from '../fold-to-simplified.ts';
import type { Trie } from './trie.ts';

/**
 * The neighbour of a run, as far as a rule asks: `0` a digit or %, `、` a list mark, ` ` a blank inside a line (only
 * before the run), `·` the dot of foreign names, `《` the bracket of a title; '' for all else.
 */
export type Neighbour = '0' | '、' | ' ' | '·' | '《' | '';

/** Neighbours, and the characters of each; blanks are none by themselves. */
const kinds: readonly (readonly [Neighbour, characters: string])[] = [
  ['', ''],
  ['', ' \u3000\u00a0\t/／'],
  ['0', '0123456789０１２３４５６７８９%'],
  ['、', '、（(：:'],
  ['·', '·•‧・'],
  ['《', '《'],
];
const blank = 1;
const neighbours = kinds.map(([neighbour]) => neighbour);

/** The index of each code unit's kind: most runs are asked what stands before. */
const kindOf = new Uint8Array(0x10000);
for (const [i, [, characters]] of kinds.entries()) for (const c of characters) kindOf[c.charCodeAt(0)] = i;

/** The neighbour at an offset, which may lie beyond the text. */
const neighbourAt = (text: string, at: number): Neighbour =>
  at < 0 || at >= text.length ? '' : neighbours[kindOf[text.charCodeAt(at)]!]!;

/** A run of a text. What is derived from it is computed when it is first asked for, since most runs need none of it. */
export class Run {
  readonly text: string;
  readonly start: number;
  readonly length: number;
  readonly #units = foldedUnits();
  #folded: string | undefined;
  #isSimplified: boolean | undefined;
  #before: Neighbour | undefined;

  /** @param start, end offsets in the text, Han characters alone between them */
  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.start = start;
    this.length = end - start;
  }

  /** The folded code unit at an offset. */
  unitAt(at: number): number {
    return this.#units[this.text.charCodeAt(this.start + at)]!;
  }

  /** The code unit at an offset as it is written, a string of one. */
  writtenAt(at: number): string {
    return this.text[this.start + at]!;
  }

  /** The written text between two offsets. */
  written(from: number, to: number): string {
    return this.text.slice(this.start + from, this.start + to);
  }

  /** True if a word of a trie, folded, begins at an offset. */
  startsWord(trie: Trie, at: number): boolean {
    const units = this.#units;
    const end = this.start + this.length;
    let node = trie.child(0, this.unitAt(at));
    for (let next = this.start + at + 1; node !== 0; next++) {
      if (trie.values[node]! >= 0) return true;
      if (next === end) break;
      node = trie.child(node, units[this.text.charCodeAt(next)]!);
    }
    return false;
  }

  /** The run in Simplified, of the same length: what the lattice and its rules read. */
  get folded(): string {
    this.#folded ??= foldToSimplified(this.written(0, this.length));
    return this.#folded;
  }

  /** True where no character is written in Traditional. */
  get isSimplified(): boolean {
    this.#isSimplified ??= this.text.startsWith(this.folded, this.start);
    return this.#isSimplified;
  }

  /** What stands before. A blank inside a line parts names as a list mark does: 记者 于洋, 文/余斌; at its beginning it is an indent. */
  get before(): Neighbour {
    this.#before ??= before(this.text, this.start);
    return this.#before;
  }

  /** What stands behind. */
  get after(): Neighbour {
    return neighbourAt(this.text, this.start + this.length);
  }

  /** True for an item of a list: 米、面、油. */
  get isListed(): boolean {
    return this.after === '、' || this.before === '、';
  }
}

function before(text: string, start: number): Neighbour {
  let at = start - 1;
  while (at >= 0 && kindOf[text.charCodeAt(at)] === blank) at--;
  if (at === start - 1) return neighbourAt(text, at);
  return at >= 0 && text[at] !== '\n' ? ' ' : '';
}
