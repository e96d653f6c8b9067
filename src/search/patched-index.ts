/** The terms and shards of an archive of which some segments changed, from what was published last. */
import { gunzipSync } from 'node:zlib';
import type { IndexRecord } from './index-record.ts';
import { type Layout, ListPatcher, type PatchedTerm } from './patch-lists.ts';
import { type Located, listsIn } from './shard-lists.ts';
import { ShardWriter } from './shard-writer.ts';
import { firstFrom } from './term-cursor.ts';
import { patchTable, summaryIn, type TermTable } from './term-table.ts';
import type { TermKey } from './terms.ts';
import type { Touched } from './touched-terms.ts';

/** A shard that was published last. */
interface PublishedShard {
  bytes: Uint8Array;
  lists: ReadonlyMap<TermKey, Located>;
}

/** Says that a shard is not published any more as it was. */
export class ShardGone extends Error {}

/** The index of before with the touched terms as they are now. */
export class PatchedIndex {
  readonly terms: TermTable;
  readonly #patched = new Map<TermKey, PatchedTerm>();
  readonly #shards = new Map<number, PublishedShard>();
  readonly #firsts: Uint32Array;
  readonly #read: (shard: number) => Uint8Array | undefined;
  readonly #writer = new ShardWriter();

  /**
   * @param layouts of the archive before and now
   * @param read the file of a shard that was published last
   * @throws {ShardGone} where `read` gives none
   */
  constructor(
    { terms, shards }: Pick<IndexRecord, 'terms' | 'shards'>,
    touched: Touched,
    layouts: { before: Layout; now: Layout },
    read: (shard: number) => Uint8Array | undefined,
  ) {
    this.#firsts = shards.starts.map((start) => terms.keys[start]!);
    this.#read = read;
    const patcher = new ListPatcher(touched.changes, layouts.before, layouts.now);
    for (const key of touched.terms) {
      const summary = summaryIn(terms, key);
      const shard = summary && this.#shardOf(key);
      const term = patcher.patch(key, summary, shard?.bytes, shard?.lists.get(key));
      if (term) this.#patched.set(key, term);
    }
    this.terms = patchTable(terms, touched.terms, this.#patched);
  }

  /** The shard of some terms that follow one another. @throws {ShardGone} */
  shard(keys: Uint32Array): Uint8Array<ArrayBuffer> {
    for (const key of keys) {
      const patched = this.#patched.get(key);
      if (patched) {
        this.#writer.lists.raw(patched.list);
        this.#writer.add(key, patched.marks);
        continue;
      }
      const { bytes, lists } = this.#shardOf(key);
      const { at, length, marks } = lists.get(key)!;
      this.#writer.lists.raw(bytes.subarray(at, at + length));
      this.#writer.add(key, marks);
    }
    return this.#writer.take();
  }

  /** The shard of before that a term stood in. */
  #shardOf(key: TermKey): PublishedShard {
    const number = firstFrom(this.#firsts, key + 1) - 1;
    const known = this.#shards.get(number);
    if (known) return known;
    const file = this.#read(number);
    if (!file) throw new ShardGone(String(number));
    const bytes = gunzipSync(file);
    const shard = { bytes, lists: listsIn(bytes) };
    this.#shards.set(number, shard);
    return shard;
  }
}
