/**
 * Reads the order of articles from the table of an index. Pagefind names an article by a key that only this table
 * relates to the order in which articles were added, which is how all other files of a segment number them.
 */

/** Just enough of CBOR (RFC 8949): unsigned integers, texts and arrays, of definite length. */
function readItem(bytes: Uint8Array, at: number): { kind: number; value: number; next: number } {
  const kind = bytes[at]! >> 5;
  const short = bytes[at]! & 31;
  if (short < 24) return { kind, value: short, next: at + 1 };
  const width = 1 << (short - 24);
  let value = 0;
  for (let byte = 0; byte < width; byte++) value = value * 256 + bytes[at + 1 + byte]!;
  return { kind, value, next: at + 1 + width };
}

/** Pagefind's signature before the content. */
const signature = 'pagefind_dcd'.length;

/**
 * The keys of the articles, in the order in which they were added. The table is an array: Pagefind's version, then
 * the articles, each an array of its key and its count of terms, then what is not needed here.
 *
 * @param meta an index's table, unpacked
 */
export function articleKeys(meta: Uint8Array): string[] {
  const decoder = new TextDecoder();
  const version = readItem(meta, readItem(meta, signature).next);
  const articles = readItem(meta, version.next + version.value);
  const keys: string[] = [];
  let at = articles.next;
  for (let count = 0; count < articles.value; count++) {
    const key = readItem(meta, readItem(meta, at).next);
    const end = key.next + key.value;
    keys.push(decoder.decode(meta.subarray(key.next, end)));
    at = readItem(meta, end).next;
  }
  return keys;
}
