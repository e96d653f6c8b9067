/** Reads a shard: which terms it has, where each posting list stands, and its row of marks. */
import type { TermKey } from './terms.ts';
import { VarintReader } from './varint.ts';

/** Where a list stands in its shard. */
export interface Located {
  at: number;
  length: number;
  /** A bit for each of its articles: see `ShardWriter`. */
  marks?: Uint8Array;
}

/** The empty list of a term that no shard has. */
export const nowhere: Located = { at: 0, length: 0 };

/** The posting lists of a shard. @see ShardWriter */
export function listsIn(shard: Uint8Array): Map<TermKey, Located> {
  const reader = new VarintReader(shard);
  const terms: { key: TermKey; length: number }[] = [];
  let key: TermKey = 0;
  for (let left = reader.integer(); left > 0; left--) {
    key += reader.integer();
    terms.push({ key, length: reader.integer() });
  }
  const lists = new Map<TermKey, Located>();
  for (const { key: own, length } of terms) {
    lists.set(own, { at: reader.at, length });
    reader.at += length;
  }
  let number = 0;
  for (let left = reader.integer(); left > 0; left--) {
    number += reader.integer();
    lists.get(terms[number]!.key)!.marks = reader.raw(reader.integer());
  }
  return lists;
}
