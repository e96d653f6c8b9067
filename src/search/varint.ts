/** Variable-length integers (LEB128, unsigned): seven bits a byte, the low ones first. */

/** So many bytes are copied one by one. */
const fewBytes = 48;

/** Writes integers and bytes into one buffer, which grows. */
export class VarintWriter {
  #bytes = new Uint8Array(0x4000);
  #length = 0;

  /** How many bytes were written. */
  get length(): number {
    return this.#length;
  }

  /** @param value a whole number from 0 to below 2³² */
  integer(value: number): void {
    this.#need(5);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  raw(bytes: Uint8Array): void {
    this.#need(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Copies the reader's next bytes. */
  copy(from: VarintReader, length: number): void {
    this.#need(length);
    this.#length = from.copyTo(this.#bytes, this.#length, length);
  }

  /** What was written; the next integer begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #need(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Reads what a `VarintWriter` wrote. */
export class VarintReader {
  /** Offset of the next byte. */
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** True where nothing is left. */
  get isDone(): boolean {
    return this.at >= this.#bytes.length;
  }

  integer(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.#bytes[this.at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }

  /** The next bytes, not copied. */
  raw(length: number): Uint8Array {
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  /** Copies the next bytes to an offset of a buffer. @returns the offset behind them */
  copyTo(target: Uint8Array, offset: number, length: number): number {
    const end = this.at + length;
    // A view costs more to make than a few bytes to copy, and most posting lists are short.
    if (length > fewBytes) target.set(this.#bytes.subarray(this.at, end), offset);
    else for (let at = 0; at < length; at++) target[offset + at] = this.#bytes[this.at + at]!;
    this.at = end;
    return offset + length;
  }
}
