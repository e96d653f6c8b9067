/** What of a segment stays as it is when some of its articles change: lists, outlines, texts, whole packs of these. */
import { gunzipSync } from 'node:zlib';
import { keyOf, type PackedText } from './index-format.ts';
import type { SegmentIndex } from './segment-index.ts';
import { dropped, joinSegments } from './segment-join.ts';
import type { Outline } from './segment-outline.ts';

/** A segment of before. */
export interface SegmentBefore {
  index: SegmentIndex;
  /** Of its articles, in its order. */
  outlines: readonly Outline[];
  /** Articles in a pack of texts. */
  pack: number;
  /** Its packs by their names. */
  packs: ReadonlyMap<string, Uint8Array>;
}

/** An article that stays. */
export interface KeptArticle {
  /** Its length (terms.ts). */
  step: number;
  outline: Outline;
  text(): PackedText;
}

/** Keeps articles of a segment, in its order. */
export class Keeper {
  readonly #before: SegmentBefore;
  /** The number that each article of before has now; which article each number was. */
  readonly #numberOf: Int32Array;
  readonly #wasAt: number[] = [];
  readonly #texts = new Map<string, PackedText[]>();

  constructor(before: SegmentBefore) {
    this.#before = before;
    this.#numberOf = new Int32Array(before.outlines.length).fill(dropped);
  }

  /** @param article its number before @param number its number now */
  keep(article: number, number: number): KeptArticle {
    const { index, outlines } = this.#before;
    this.#numberOf[article] = number;
    this.#wasAt[number] = article;
    return { step: index.lengths[article]!, outline: outlines[article]!, text: () => this.#textOf(article) };
  }

  /** The index of all articles. @param fresh that of those which do not stay */
  join(fresh: SegmentIndex): SegmentIndex {
    return joinSegments(this.#before.index, this.#numberOf, fresh);
  }

  /** The pack of before that holds the articles from one number to another, and no others. */
  packOf(from: number, to: number): Uint8Array | undefined {
    const { outlines, pack, packs } = this.#before;
    const first = this.#wasAt[from];
    if (first === undefined || first % pack !== 0 || Math.min(first + pack, outlines.length) - first !== to - from)
      return undefined;
    for (let number = from; number < to; number++) if (this.#wasAt[number] !== first + number - from) return undefined;
    return packs.get(keyOf(first / pack));
  }

  #textOf(article: number): PackedText {
    const { pack, packs } = this.#before;
    const name = keyOf(Math.floor(article / pack));
    let texts = this.#texts.get(name);
    if (!texts) {
      texts = JSON.parse(gunzipSync(packs.get(name)!).toString()) as PackedText[];
      this.#texts.set(name, texts);
    }
    return texts[article % pack]!;
  }
}
