/**
 * Runs Pagefind's reader, the WebAssembly module that it ships for browsers. Pagefind's own script would fetch the
 * module once an index and could not say which index a result came from; this archive has an index a segment.
 */

import { signature } from '../index-format.ts';

/** What the module exports, as far as it is used here. Strings and bytes go in as pointer and length. */
interface ReaderExports extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc(size: number, alignment: number): number;
  __wbindgen_free(pointer: number, size: number, alignment: number): void;
  __wbindgen_start(): void;
  init_pagefind(meta: number, length: number): number;
  load_index_chunk(index: number, chunk: number, length: number): number;
  request_indexes(index: number, query: number, length: number): [pointer: number, length: number];
  set_ranking_weights(index: number, weights: number, length: number): number;
  search(
    ...args: [index: number, ...string: number[], exact: number, diacritics: number]
  ): [pointer: number, length: number];
}

/** An article in which Pagefind found a term. */
export interface Hit {
  /** The article's key in its index. */
  p: string;
  /** How much the term says about it (BM25). */
  s: number;
  /** The places where it stands, ascending. */
  l: { l: number }[];
}

/** One index opened in the reader. */
export interface OpenIndex {
  /** The names of the files in which a term may be. */
  filesFor(term: string): string[];
  /** Takes in a file of terms. */
  add(file: Uint8Array): void;
  /** The articles with a term. Its file must have been taken in. */
  search(term: string): Hit[];
}

/** Opens indexes from their tables. */
export type Reader = (meta: Uint8Array) => OpenIndex;

/** Terms are pairs and never beginnings of words, and a title is told by its place: both weights are taken out. */
const ranking = { term_similarity: 0, page_length: 0.3, term_saturation: 1.4, term_frequency: 1, meta_weights: {} };

/**
 * Starts the reader.
 * @param module Pagefind's module as it ships, unpacked
 */
export async function startReader(module: Uint8Array<ArrayBuffer>): Promise<Reader> {
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
  return (meta) => {
    let index = wasm.init_pagefind(...give(meta.subarray(signature.length)));
    index = wasm.set_ranking_weights(index, ...giveText(JSON.stringify(ranking)));
    return {
      filesFor: (term) => take(wasm.request_indexes(index, ...giveText(term))),
      add(file) {
        index = wasm.load_index_chunk(index, ...give(file.subarray(signature.length)));
      },
      search(term) {
        const found = wasm.search(index, ...[term, term, '{}', ''].flatMap(giveText), 0, 0);
        return take<{ results: Hit[] }>(found).results;
      },
    };
  };
}
