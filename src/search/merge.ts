/** Merges the segments' posting lists into a shard: those of the whole archive, term by term. */
import { MarkMerger } from './merge-marks.ts';
import { appendList } from './posting-list.ts';
import type { SegmentIndex } from './segment-index.ts';
import { ShardWriter } from './shard-writer.ts';
import { TermCursor } from './term-cursor.ts';
import { isSingle, spanOf } from './terms.ts';
import { VarintReader } from './varint.ts';

/** Where a segment's lists are read, and where its articles stand in the archive. */
interface Source {
  index: SegmentIndex;
  reader: VarintReader;
  /** The number of its first article in the archive, and of that article's first place. */
  article: number;
  place: number;
}

function sourcesOf(segments: readonly SegmentIndex[]): Source[] {
  let [article, place] = [0, 0];
  return segments.map((index) => {
    const source = { index, reader: new VarintReader(index.lists), article, place };
    article += index.lengths.length;
    for (const step of index.lengths) place += spanOf(step);
    return source;
  });
}

/** Makes the shards of an archive, those that are asked for. */
export class ShardMerger {
  readonly #sources: readonly Source[];
  readonly #cursor: TermCursor;
  readonly #markMerger: MarkMerger;
  readonly #shard = new ShardWriter();

  /** @param segments oldest articles first */
  constructor(segments: readonly SegmentIndex[]) {
    this.#sources = sourcesOf(segments);
    this.#cursor = new TermCursor(segments);
    this.#markMerger = new MarkMerger(segments);
  }

  /**
   * The shard of some terms that follow one another.
   *
   * @param keys every term of the archive from the first of the shard to its last; of shards that are asked for one
   *   after another, ascending
   */
  merge(keys: Uint32Array): Uint8Array<ArrayBuffer> {
    const cursor = this.#cursor;
    cursor.seek(keys[0] ?? 0);
    for (const key of keys) {
      cursor.find(key);
      this.#mergeLists();
      this.#shard.add(key, this.#markMerger.merge(cursor));
    }
    return this.#shard.take();
  }

  /** Appends the lists of the cursor's term. */
  #mergeLists(): void {
    const { key, count, segments, terms } = this.#cursor;
    let last = -1;
    for (let at = 0; at < count; at++) {
      const { index, reader, article, place } = this.#sources[segments[at]!]!;
      const term = terms[at]!;
      reader.at = term === 0 ? 0 : index.ends[term - 1]!;
      // Lists of single units count articles, each twice.
      const base = isSingle(key) ? article * 2 : place;
      appendList(this.#shard.lists, last, reader, index.ends[term]! - reader.at, base);
      last = base + index.lasts[term]!;
    }
  }
}
