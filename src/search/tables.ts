/** The tables that a browser reads before its first query: where each term's shard begins, and how long each article is. */
import type { Shard } from './merge.ts';
import { spanOf, type TermKey } from './terms.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/** The tables, read. */
export interface Tables {
  /** For each article, newest first, about how many places it has: as many as it takes in the row of all places. */
  lengths: number[];
  /** Where each article begins in that row, and where the last one ends. */
  bases: number[];
  /** The first term of each shard, ascending. */
  firsts: TermKey[];
  /** About how many terms each shard has: where there are few, their lists are long. */
  terms: number[];
  /** About how large each shard is, in bytes before it is compressed. */
  sizes: number[];
}

/** Numbers of terms and sizes are kept as powers of two. */
const toPower = (value: number): number => Math.round(Math.log2(value + 1));

/** @param steps the length of each article, as a step (terms.ts); @param shards in order */
export function writeTables(steps: readonly number[], shards: readonly Omit<Shard, 'content'>[]): Uint8Array {
  const writer = new VarintWriter();
  writer.integer(steps.length);
  for (const step of steps) writer.integer(step);
  let last: TermKey = 0;
  for (const { first, terms, size } of shards) {
    writer.integer(first - last);
    writer.integer(toPower(terms));
    writer.integer(toPower(size));
    last = first;
  }
  return writer.take();
}

/** Reads what `writeTables` wrote. */
export function readTables(bytes: Uint8Array): Tables {
  const reader = new VarintReader(bytes);
  const lengths = Array.from({ length: reader.integer() }, () => spanOf(reader.integer()));
  const bases = [0];
  for (const length of lengths) bases.push(bases.at(-1)! + length);
  const tables: Tables = { lengths, bases, firsts: [], terms: [], sizes: [] };
  let last: TermKey = 0;
  while (!reader.isDone) {
    last += reader.integer();
    tables.firsts.push(last);
    tables.terms.push(2 ** reader.integer());
    tables.sizes.push(2 ** reader.integer());
  }
  return tables;
}

/** The shard that a term stands in, if any does: -1 before the first. @example shardOf(tables, termKey('会员')) // 17 */
export function shardOf({ firsts }: Tables, key: TermKey): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** About how many bytes a term's list has: those of its shard, shared among the shard's terms. */
export function listBytes(tables: Tables, key: TermKey): number {
  const shard = shardOf(tables, key);
  return shard < 0 ? 0 : tables.sizes[shard]! / tables.terms[shard]!;
}

/** About how many bytes have to be fetched for a term: its shard. */
export function shardBytes(tables: Tables, key: TermKey): number {
  const shard = shardOf(tables, key);
  return shard < 0 ? 0 : tables.sizes[shard]!;
}
