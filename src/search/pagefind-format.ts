/**
 * Writes what Pagefind's reader reads, byte for byte as Pagefind's indexer writes it but for the keys: the table of
 * articles, and a chunk of one term. The browser does so from the published posting lists, which are smaller
 * (docs/decisions says how much): the reader ranks by BM25, the format costs no reader anything.
 */
import { CborWriter } from './cbor.ts';
import { keyOf, signature } from './index-format.ts';
import type { Posting } from './posting-list.ts';

/** The version of Pagefind whose reader reads what is written here. */
export const pagefindVersion = '1.5.2';

/** The ordinary weight (24, a word of running text) as Pagefind encodes it: negative, with 1 subtracted. */
const plainWeight = -25;

/** The table of an index without chunks: which articles there are, and how long. @param lengths places of each */
export function pagefindMeta(lengths: readonly number[]): Uint8Array<ArrayBuffer> {
  const cbor = new CborWriter();
  cbor.raw(signature);
  cbor.array(6);
  cbor.text(pagefindVersion);
  cbor.array(lengths.length);
  for (const [article, length] of lengths.entries()) {
    cbor.array(2);
    cbor.text(keyOf(article));
    cbor.integer(length);
  }
  // Chunks, filters, sort orders, and metadata fields.
  for (let rest = 0; rest < 4; rest++) cbor.array(0);
  return cbor.take();
}

/** A chunk with one term: its articles and the places in each, numbers as distances from the one before. */
export function pagefindChunk(term: string, postings: readonly Posting[]): Uint8Array<ArrayBuffer> {
  const cbor = new CborWriter();
  cbor.raw(signature);
  cbor.array(1);
  cbor.array(1);
  cbor.array(3);
  cbor.text(term);
  cbor.array(postings.length);
  let before = 0;
  for (const { article, places } of postings) {
    cbor.array(3);
    cbor.integer(article - before);
    before = article;
    cbor.array(places.length + 1);
    cbor.integer(plainWeight);
    let last = 0;
    for (const place of places) {
      cbor.integer(place - last);
      last = place;
    }
    // Places in metadata, which no article here has.
    cbor.array(0);
  }
  // Other spellings of the term: all are canonical already.
  cbor.array(0);
  return cbor.take();
}
