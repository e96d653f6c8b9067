/** A list of whole numbers below 2³² that grows without copying at each step. */
export class NumberList {
  #items = new Uint32Array(0x10000);
  length = 0;

  push(value: number): void {
    if (this.length === this.#items.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.length++] = value;
  }

  /** The numbers so far, not copied: they are the list's until the next `push`. */
  get items(): Uint32Array<ArrayBuffer> {
    return this.#items.subarray(0, this.length);
  }

  /** The numbers so far, in a buffer of their own. */
  copy(): Uint32Array<ArrayBuffer> {
    return this.#items.slice(0, this.length);
  }
}
