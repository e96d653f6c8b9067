/**
 * The reader for browsers that run no WebAssembly under the site's policy: those of before 2022 know no
 * `wasm-unsafe-eval`. It ranks by the same formula as Pagefind's, so results stand in the same order.
 */
import type { Posting } from '../posting-list.ts';
import { type Reader, ranking } from './reader.ts';

/** By which Pagefind multiplies the score of a term that is the whole word; a test compares the two readers. */
const wholeWord = 1.8;

/** @param lengths about how many places each article has */
export function plainReader(lengths: readonly number[]): Reader {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const { page_length: b, term_saturation: k1 } = ranking;
  return {
    // BM25 (Robertson and Zaragoza 2009, 3.3) without inverse document frequency.
    scores: (postings: readonly Posting[]) =>
      postings.map(({ article, places }) => {
        const frequency = places.length;
        const length = (lengths[article] ?? average) / average;
        return (wholeWord * (k1 + 1) * frequency) / (k1 * (1 - b + b * length) + frequency);
      }),
  };
}
