/** The tables that a browser reads before its first query: where each term's shard begins, and how long each article is. */
import type { TableTexts } from './index-format.ts';
import type { ShardTable } from './index-record.ts';
import { separatorOf, spanOf, type TermKey } from './terms.ts';

/** The tables, read. */
export interface Tables {
  /** For each article, oldest first, about how many places it has: as many as it takes in the row of all places. */
  lengths: number[];
  /** Where each article begins in that row, and where the last one ends. */
  bases: number[];
  /** A term from which on each shard's terms stand in it, ascending. */
  firsts: TermKey[];
  /** About how many terms each shard has: where there are few, their lists are long. */
  terms: number[];
  /** About how large each shard is, in bytes before it is compressed. */
  sizes: number[];
}

/** Numbers of terms and sizes are kept as powers of two. */
const toPower = (value: number): number => Math.round(Math.log2(value + 1));

/** Small numbers as text, a character each: a column of them compresses better than varints beside others. */
const digits = 0x28;
const toText = (values: readonly number[]): string => String.fromCharCode(...values.map((value) => digits + value));
const fromText = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0) - digits);

/** Puts what is too long for one call together. */
const joined = (values: readonly number[]): string => {
  let text = '';
  for (let from = 0; from < values.length; from += 1000) text += toText(values.slice(from, from + 1000));
  return text;
};

/** A term's second unit in three columns: the last is 0 for most separators. */
const parts = [10, 5, 0] as const;
const partAt = (unit: number, shift: number): number => (unit >>> shift) & (shift === 10 ? 0x3f : 0x1f);

/**
 * @param steps the length of each article, as a step (terms.ts)
 * @param keys every term of the archive, ascending
 * @param shards by the number of the first term of each, and the bytes of its content
 */
export function writeTables(
  steps: readonly number[],
  keys: Uint32Array,
  { starts, sizes }: Pick<ShardTable, 'starts' | 'sizes'>,
): TableTexts {
  const firsts = Array.from(starts, (start) => separatorOf(keys[start - 1] ?? -1, keys[start]!));
  const counts = Array.from(starts, (start, shard) => (starts[shard + 1] ?? keys.length) - start);
  return {
    lengths: joined(steps),
    units: firsts.map((first, at) => ((first >>> 16) - ((firsts[at - 1] ?? 0) >>> 16)).toString(36)).join(' '),
    seconds: parts.map((shift) => joined(firsts.map((first) => partAt(first, shift)))),
    terms: joined(counts.map(toPower)),
    sizes: joined(Array.from(sizes, toPower)),
  };
}

/** The length of each article, as a step (terms.ts). */
export const readSteps = ({ lengths }: TableTexts): number[] => fromText(lengths);

/** Reads what `writeTables` wrote. */
export function readTables({ lengths: steps, units, seconds, terms, sizes }: TableTexts): Tables {
  const lengths = fromText(steps).map(spanOf);
  const bases = [0];
  for (const length of lengths) bases.push(bases.at(-1)! + length);
  let unit = 0;
  const distances = units.split(' ').filter(Boolean);
  const columns = seconds.map(fromText);
  return {
    lengths,
    bases,
    firsts: distances.map((distance, shard) => {
      unit += Number.parseInt(distance, 36);
      return parts.reduce((key, shift, part) => key + columns[part]![shard]! * 2 ** shift, unit * 0x10000);
    }),
    terms: fromText(terms).map((power) => 2 ** power),
    sizes: fromText(sizes).map((power) => 2 ** power),
  };
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
