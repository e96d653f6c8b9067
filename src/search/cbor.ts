/** Writes CBOR (RFC 8949) as far as Pagefind's files have it: integers, texts and arrays, each in its shortest form. */

/** The kinds of items, in the three highest bits of the first byte. */
const kinds = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

/** Longest that the head of an item is, in bytes. */
const headLength = 5;

/** Writes item after item into one buffer, which grows. */
export class CborWriter {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(0x4000);
  #length = 0;

  /** @param value below 2³², and not below -2³² */
  integer(value: number): void {
    if (value < 0) this.#head(kinds.negative, -1 - value);
    else this.#head(kinds.unsigned, value);
  }

  text(value: string): void {
    const encoded = this.#encoder.encode(value);
    this.#head(kinds.text, encoded.length);
    this.#append(encoded);
  }

  /** Begins an array; so many items written after it are its own. */
  array(length: number): void {
    this.#head(kinds.array, length);
  }

  /** Bytes that are no item. */
  raw(text: string): void {
    this.#append(this.#encoder.encode(text));
  }

  /** What was written; the next item begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
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
      for (const shift of [24, 16, 8, 0]) bytes[this.#length++] = value >>> shift;
    }
  }

  #append(bytes: Uint8Array): void {
    this.#need(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #need(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
