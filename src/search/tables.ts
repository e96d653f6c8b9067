/** The tables that a browser reads before its first query: where each term's shard begins, and how long each article is. */
import { isSingle, spanOf, type TermKey } from './terms.ts';
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
}

/** About how many terms a shard has, by powers of two. */
const toPower = (terms: number): number => Math.round(Math.log2(terms + 1));

/** @param steps the length of each article, as a step (terms.ts); @param shards in order */
export function writeTables(
  steps: readonly number[],
  shards: readonly { first: TermKey; terms: number }[],
): Uint8Array {
  const writer = new VarintWriter();
  writer.integer(steps.length);
  for (const step of steps) writer.integer(step);
  let last: TermKey = 0;
  for (const { first, terms } of shards) {
    writer.integer(first - last);
    writer.integer(toPower(terms));
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
  const tables: Tables = { lengths, bases, firsts: [], terms: [] };
  let last: TermKey = 0;
  while (!reader.isDone) {
    last += reader.integer();
    tables.firsts.push(last);
    tables.terms.push(2 ** reader.integer());
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

/** About how large a term's list is, to ask the rarest of several first: a share of its shard. */
export function costOf(tables: Tables, key: TermKey): number {
  const shard = shardOf(tables, key);
  return shard < 0 ? 0 : (isSingle(key) ? 1.5 : 1) / Math.max(1, tables.terms[shard]!);
}
