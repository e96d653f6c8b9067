/** A row of bits, the first in the low bit of the first byte. */

/** How many bytes so many bits take. */
export const bytesOfBits = (bits: number): number => (bits + 7) >>> 3;

/** @example bitAt(new Uint8Array([0b10]), 1) // 1 */
export const bitAt = (bytes: Uint8Array, at: number): number => (bytes[at >>> 3]! >>> (at & 7)) & 1;

/** True for a row that has to be kept: of its bits some are set, some not. */
export const isMixed = (bits: number, set: number): boolean => set > 0 && set < bits;

/** Writes a row. */
export class BitWriter {
  readonly bytes: Uint8Array;
  #at = 0;

  /** @param length how many bits will be written */
  constructor(length: number) {
    this.bytes = new Uint8Array(bytesOfBits(length));
  }

  add(bit: number): void {
    this.bytes[this.#at >>> 3]! |= bit << (this.#at & 7);
    this.#at++;
  }

  /** The same bit, so many times. */
  fill(bit: 0 | 1, count: number): void {
    if (bit) for (let at = this.#at; at < this.#at + count; at++) this.bytes[at >>> 3]! |= 1 << (at & 7);
    this.#at += count;
  }

  /** The first bits of a row; those after them in its last byte are 0. */
  append(bits: Uint8Array, count: number): void {
    const [shift, first] = [this.#at & 7, this.#at >>> 3];
    for (let at = 0; at < bytesOfBits(count); at++) {
      const both = bits[at]! << shift;
      this.bytes[first + at]! |= both;
      // Behind the row's end there is nothing to write to, and no bit to write.
      if (both > 0xff) this.bytes[first + at + 1]! |= both >>> 8;
    }
    this.#at += count;
  }
}
