/** A row of bits, the first in the low bit of the first byte. */

/** How many bytes so many bits take. */
export const bytesOfBits = (bits: number): number => (bits + 7) >>> 3;

/** @example bitAt(new Uint8Array([0b10]), 1) // 1 */
export const bitAt = (bytes: Uint8Array, at: number): number => (bytes[at >>> 3]! >>> (at & 7)) & 1;

/** Writes a row bit by bit. */
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
}
