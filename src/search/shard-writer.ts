/** Writes shards: the posting lists of terms that follow one another in the archive. */
import type { TermKey } from './terms.ts';
import { VarintWriter } from './varint.ts';

/**
 * A shard is the number of its terms, for each the distance from the one before and the length of its list; the lists;
 * the number of rows of marks (merge-marks.ts), and for each its term's number, as a distance, its length, its bits.
 */
export class ShardWriter {
  /** Takes each term's list before `add`. */
  readonly lists = new VarintWriter();
  readonly #head = new VarintWriter();
  readonly #marks = new VarintWriter();
  readonly #whole = new VarintWriter();
  #terms = 0;
  #last: TermKey = 0;
  #start = 0;
  #marked = 0;
  #lastMarked = 0;

  /** Adds the next term, whose list is what `lists` took since the one before. @param bits its row of marks, where it has one */
  add(key: TermKey, bits: Uint8Array | undefined): void {
    this.#head.integer(key - this.#last);
    this.#head.integer(this.lists.length - this.#start);
    this.#last = key;
    this.#start = this.lists.length;
    if (bits) {
      this.#marks.integer(this.#terms - this.#lastMarked);
      this.#marks.integer(bits.length);
      this.#marks.raw(bits);
      this.#lastMarked = this.#terms;
      this.#marked++;
    }
    this.#terms++;
  }

  /** The shard; the next term begins another. */
  take(): Uint8Array<ArrayBuffer> {
    this.#whole.integer(this.#terms);
    this.#whole.raw(this.#head.take());
    this.#whole.raw(this.lists.take());
    this.#whole.integer(this.#marked);
    this.#whole.raw(this.#marks.take());
    [this.#terms, this.#last, this.#start, this.#marked, this.#lastMarked] = [0, 0, 0, 0, 0];
    return this.#whole.take();
  }
}
