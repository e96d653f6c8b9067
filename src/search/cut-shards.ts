/** Cuts the terms of the archive into the shards that browsers fetch. */
import { lotOf } from '../core/lot.ts';
import type { TermTable } from './term-table.ts';

/** Shards may grow to at least so many bytes: smaller ones save no reader anything, since a request costs as much. */
const smallestShard = 3400;
/** And to at most so many but for a single long list, however many files that makes. */
const largestShard = 13_600;
/** Sizes that are tried: each so much larger than the one before, so that an edit seldom makes another the best. */
const sizeStep = 1.02;

/** What of the terms says where to cut. */
type Cut = Pick<TermTable, 'keys' | 'lengths'>;

/** About how many bytes a term takes in a shard's head. */
const headBytes = 4;

/** A shard may end when it is so full. */
const fullEnough = 0.75;
/** So many terms of what is left may end it, by their share of the bytes: with three, one shard in twenty is filled up. */
const ends = 3;

/**
 * Where each shard begins, by the number of its first term. Which term ends a shard that is full enough is drawn by lot:
 * where a list before it grew, the next shards are cut where they were.
 * @param most nothing is returned where this size makes more shards: the cut ends there
 */
function cutInto({ keys, lengths }: Cut, size: number, most = Number.POSITIVE_INFINITY): number[] | undefined {
  const starts = [0];
  const enough = size * fullEnough;
  const chance = (ends * 2 ** 32) / (size - enough);
  let filled = 0;
  for (let term = 0; term < lengths.length; term++) {
    const length = lengths[term]! + headBytes;
    // A list that fills a shard by itself gets one: readers of its neighbours need not fetch it.
    const isFull = filled + length > size || (filled >= enough && lotOf(keys[term]!) < chance * length);
    if (filled > 0 && isFull) {
      if (starts.length + 1 > most) return undefined;
      starts.push(term);
      filled = 0;
    }
    filled += length;
  }
  return starts;
}

/** The sizes, ascending. */
const sizes: number[] = [];
for (let size = smallestShard; size < largestShard; size *= sizeStep) sizes.push(size);
sizes.push(largestShard);

/**
 * Where each shard begins, by the number of its first term in the table: shards are as small as they may be, since
 * readers then fetch less of what they did not ask for.
 *
 * @param most how many shards there may be, since free hosts limit the number of files
 * @example cutShards({ keys: Uint32Array.of(65, 66), lengths: Uint32Array.of(9000, 9000) }, 100) // [0, 1]
 */
export function cutShards(table: Cut, most: number): number[] {
  if (table.keys.length === 0) return [];
  let starts = cutInto(table, largestShard, most);
  if (!starts) return cutInto(table, largestShard)!;
  let [low, high] = [0, sizes.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const tried = cutInto(table, sizes[middle]!, most);
    if (tried) [high, starts] = [middle, tried];
    else low = middle + 1;
  }
  return starts;
}
