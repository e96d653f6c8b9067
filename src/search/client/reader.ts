/**
 * Runs Pagefind's reader, the WebAssembly module that it ships for browsers. Pagefind's own script would fetch the
 * module once an index and could not say which index a result came from; this archive has an index a segment.
 */

import { keyOf, numberOf, signature } from '../index-format.ts';
import { pagefindChunk, pagefindMeta } from '../pagefind-format.ts';
import type { Posting } from '../posting-list.ts';

/** What the module exports, as far as it is used here. Strings and bytes go in as pointer and length. */
interface ReaderExports extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc(size: number, alignment: number): number;
  __wbindgen_free(pointer: number, size: number, alignment: number): void;
  __wbindgen_start(): void;
  init_pagefind(meta: number, length: number): number;
  load_index_chunk(index: number, chunk: number, length: number): number;
  set_ranking_weights(index: number, weights: number, length: number): number;
  search(
    ...args: [index: number, ...string: number[], exact: number, diacritics: number]
  ): [pointer: number, length: number];
}

/** An article in which Pagefind found a term. */
interface Hit {
  /** The article's key in its index. */
  p: string;
  /** BM25 score. */
  s: number;
}

/** Pagefind's reader with the archive's articles. */
export interface Reader {
  /**
   * Ranks the articles of a posting list by BM25.
   * @returns scores in the order of the postings, without the term's inverse document frequency
   */
  scores(postings: readonly Posting[]): number[];
}

/** Terms are pairs and never beginnings of words, and a title is told by its place: neither weighs here. */
export const ranking = {
  term_similarity: 0,
  page_length: 0.3,
  term_saturation: 1.4,
  term_frequency: 1,
  meta_weights: {},
};

/**
 * Starts the reader.
 * @param module Pagefind's module as it ships, unpacked
 * @param lengths about how many places each article has
 */
export async function startReader(module: Uint8Array<ArrayBuffer>, lengths: readonly number[]): Promise<Reader> {
  let wasm: ReaderExports;
  const imports = {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table: () => {
        const table = wasm.__wbindgen_externrefs;
        const offset = table.grow(4);
        table.set(0, undefined);
        for (const [at, value] of [undefined, null, true, false].entries()) table.set(offset + at, value);
      },
    },
  };
  const { instance } = await WebAssembly.instantiate(module.slice(signature.length), imports);
  wasm = instance.exports as ReaderExports;
  wasm.__wbindgen_start();

  const give = (bytes: Uint8Array): [pointer: number, length: number] => {
    const pointer = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(wasm.memory.buffer, pointer, bytes.length).set(bytes);
    return [pointer, bytes.length];
  };
  const giveText = (text: string) => give(new TextEncoder().encode(text));
  const take = <T>([pointer, length]: [number, number]): T => {
    const text = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, pointer >>> 0, length));
    wasm.__wbindgen_free(pointer, length, 1);
    return JSON.parse(text);
  };
  let index = wasm.init_pagefind(...give(pagefindMeta(lengths).subarray(signature.length)));
  index = wasm.set_ranking_weights(index, ...giveText(JSON.stringify(ranking)));
  let asked = 0;
  return {
    scores(postings) {
      if (postings.length === 0) return [];
      // The reader knows a term by a name of its own: it would read signs in a query as none.
      const term = `t${keyOf(asked++)}`;
      index = wasm.load_index_chunk(index, ...give(pagefindChunk(term, postings).subarray(signature.length)));
      const found = wasm.search(index, ...[term, term, '{}', ''].flatMap(giveText), 0, 0);
      // BM25's inverse document frequency, as Pagefind computes it: it counts among the postings that it was given.
      const idf = Math.log((lengths.length - postings.length + 0.5) / (postings.length + 0.5) + 1);
      const { results } = take<{ results: Hit[] }>(found);
      const byArticle = new Map(results.map(({ p, s }) => [numberOf(p), s / idf]));
      return postings.map(({ article }) => byArticle.get(article) ?? 0);
    },
  };
}
