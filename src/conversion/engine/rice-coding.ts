/**
 * Rice codes (Rice, "Some Practical Universal Noiseless Coding Techniques", JPL 79-22, 1979): numbers whose small values
 * are the common ones, in about as many bits as they tell. Unlike a general compressor's, the bits are the same everywhere.
 */

/** The parameter that suits numbers: how many of the low bits are written as they are. */
export function riceParameter(numbers: Iterable<number>): number {
  let sum = 0;
  let count = 0;
  for (const number of numbers) {
    sum += number;
    count++;
  }
  return count === 0 || sum === 0 ? 0 : Math.max(0, Math.floor(Math.log2((sum / count) * Math.LN2)));
}

/** Writes bits, the first in the highest place of a byte. */
export class RiceWriter {
  readonly #bytes: number[] = [];
  #bits = 0;

  /** Writes one bit. */
  bit(bit: number): void {
    if ((this.#bits & 7) === 0) this.#bytes.push(0);
    if (bit !== 0) this.#bytes[this.#bytes.length - 1]! |= 0x80 >>> (this.#bits & 7);
    this.#bits++;
  }

  /** Writes a number of 0 and more. */
  write(number: number, parameter: number): void {
    for (let high = number >>> parameter; high > 0; high--) this.bit(1);
    this.bit(0);
    for (let i = parameter - 1; i >= 0; i--) this.bit((number >>> i) & 1);
  }

  /** What was written. */
  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a `RiceWriter` wrote. */
export class RiceReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next bit. */
  bit(): number {
    const at = this.#at++;
    return (this.#bytes[at >>> 3]! >>> (7 - (at & 7))) & 1;
  }

  /** The next number. */
  read(parameter: number): number {
    const bytes = this.#bytes;
    let at = this.#at;
    let high = 0;
    while ((bytes[at >>> 3]! & (0x80 >>> (at & 7))) !== 0) {
      high++;
      at++;
    }
    at++;
    let low = 0;
    for (let i = 0; i < parameter; i++, at++) low = (low << 1) | ((bytes[at >>> 3]! >>> (7 - (at & 7))) & 1);
    this.#at = at;
    return (high << parameter) | low;
  }
}
