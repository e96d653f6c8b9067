/** Finds among the shards of the index that was published last those that are as they were. */
import type { ShardTable } from './index-record.ts';
import type { TermTable } from './term-table.ts';

/**
 * @param touched every term whose list is not what it was, ascending
 * @param terms the terms of now; `starts` where each shard of now begins
 * @returns for each shard of now the number of the one before with the same content, where there is one
 */
export function shardsBefore(
  before: { terms: Pick<TermTable, 'keys'>; shards: Pick<ShardTable, 'starts'> },
  touched: Uint32Array,
  { keys }: Pick<TermTable, 'keys'>,
  starts: Uint32Array,
): (number | undefined)[] {
  const old = { keys: before.terms.keys, starts: before.shards.starts };
  let [shard, next] = [0, 0];
  return Array.from(starts, (start, number) => {
    const end = starts[number + 1] ?? keys.length;
    const [first, last] = [keys[start]!, keys[end - 1]!];
    while (shard < old.starts.length && old.keys[old.starts[shard]!]! < first) shard++;
    while (next < touched.length && touched[next]! < first) next++;
    const oldStart = old.starts[shard];
    const oldEnd = old.starts[shard + 1] ?? old.keys.length;
    const isSame =
      oldStart !== undefined &&
      old.keys[oldStart] === first &&
      old.keys[oldEnd - 1] === last &&
      !(touched[next]! <= last);
    return isSame ? shard : undefined;
  });
}
