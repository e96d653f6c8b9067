/** Writes CBOR (RFC 8949), as far as an index has it: integers, texts and arrays, each in its shortest form. */

/** The kinds of items, in the three highest bits of the first byte. */
const kinds = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

/** Longest that the head of an item is, in bytes. */
const headLength = 5;

/** Writes item after item into one buffer, which grows. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(0x4000);
  #length = 0;

  /** @param value below 2³², and not below -2³² */
  integer(value: number): void {
    if (value < 0) this.#head(kinds.negative, -1 - value);
    else this.#head(kinds.unsigned, value);
  }

  text(value: string): void {
    this.#head(kinds.text, Buffer.byteLength(value));
    this.raw(value);
  }

  /** Begins an array; so many items written after it are its own. */
  array(length: number): void {
    this.#head(kinds.array, length);
  }

  /** Bytes that are no item. */
  raw(text: string): void {
    this.#need(text.length * 3);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** What was written; the next item begins anew. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #head(kind: number, value: number): void {
    this.#need(headLength);
    const bytes = this.#bytes;
    const first = kind << 5;
    if (value < 24) bytes[this.#length++] = first | value;
    else if (value < 0x100) {
      bytes[this.#length++] = first | 24;
      bytes[this.#length++] = value;
    } else if (value < 0x10000) {
      bytes[this.#length++] = first | 25;
      bytes[this.#length++] = value >> 8;
      bytes[this.#length++] = value & 0xff;
    } else {
      bytes[this.#length++] = first | 26;
      this.#length = bytes.writeUInt32BE(value, this.#length);
    }
  }

  #need(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
