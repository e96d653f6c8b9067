/** Merges the segments' indexes into the shards that browsers read: posting lists of the whole archive, in order of terms. */
import { bytesOfBits } from './bits.ts';
import { isMarked, MarkMerger } from './merge-marks.ts';
import { NumberList } from './number-list.ts';
import { appendList } from './posting-list.ts';
import type { SegmentIndex } from './segment-index.ts';
import { TermWalk } from './term-walk.ts';
import { isSingle, separatorOf, spanOf, type TermKey } from './terms.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/** A stretch of the index in one file. */
export interface Shard {
  /** A term that parts it from the shard before: its first term, or less. */
  first: TermKey;
  /** How many terms it has. */
  terms: number;
  /** Bytes of its content. */
  size: number;
  /**
   * Its file: the number of terms, for each the distance from the one before and the length of its list; the lists; the
   * number of rows of marks (merge-marks.ts), and for each its term's number, as a distance, its length, and its bits.
   */
  content: Uint8Array<ArrayBuffer>;
}

/** Shards are at least so large, in bytes: smaller ones save no reader anything, since a request costs as much. */
const smallestShard = 3000;
/** And at most so large but for a single long list, however many files that makes. */
const largestShard = 12_000;

/** About how many bytes a term takes in a shard's head, and a row of marks before its bits. */
const [headBytes, markHead] = [4, 2];

/** About how many bytes each term takes behind the head in the whole archive, in order of terms. */
function listLengths(segments: readonly SegmentIndex[]): Uint32Array {
  const lengths = new NumberList();
  for (const walk = new TermWalk(segments); walk.next(); ) {
    let [length, all, some] = [0, 0, 0];
    for (let at = 0; at < walk.count; at++) {
      const { ends, articles, aligned } = segments[walk.segments[at]!]!;
      const term = walk.terms[at]!;
      length += ends[term]! - (ends[term - 1] ?? 0);
      all += articles[term]!;
      some += aligned[term]!;
    }
    lengths.push(length + (isMarked(all, some) ? bytesOfBits(all) + markHead : 0));
  }
  return lengths.items;
}

/** About how many shards a size makes. */
function shardsOf(lengths: Uint32Array, size: number): number {
  let [shards, filled] = [1, 0];
  for (const length of lengths) {
    if (filled > 0 && filled + length > size) {
      shards++;
      filled = 0;
    }
    filled += length + headBytes;
  }
  return shards;
}

/**
 * The least size that makes no more shards than there may be: readers fetch less of what they did not ask for.
 * @param most how many shards there may be, since free hosts limit the number of files
 */
export function shardSize(segments: readonly SegmentIndex[], most: number): number {
  const lengths = listLengths(segments);
  if (shardsOf(lengths, largestShard) > most) return largestShard;
  let [low, high] = [smallestShard, largestShard];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shardsOf(lengths, middle) > most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The terms and lists of a shard that is being filled. */
class ShardWriter {
  readonly #head = new VarintWriter();
  readonly lists = new VarintWriter();
  readonly #marks = new VarintWriter();
  #marked = 0;
  #lastMarked = 0;
  #first: TermKey = 0;
  /** The last term: at the beginning of a shard, that of the one before. */
  #last: TermKey = -1;
  #terms = 0;

  /** Ends a term's list, which began at an offset of `lists`. @param marks a bit an article, where there are any */
  end(key: TermKey, start: number, marks?: Uint8Array): void {
    if (this.#terms === 0) this.#first = separatorOf(this.#last, key);
    this.#head.integer(this.#terms === 0 ? key : key - this.#last);
    this.#head.integer(this.lists.length - start);
    this.#last = key;
    if (marks) {
      this.#marks.integer(this.#terms - this.#lastMarked);
      this.#marks.integer(marks.length);
      this.#marks.raw(marks);
      this.#lastMarked = this.#terms;
      this.#marked++;
    }
    this.#terms++;
  }

  take(): Shard {
    const whole = new VarintWriter();
    whole.integer(this.#terms);
    whole.raw(this.#head.take());
    whole.raw(this.lists.take());
    whole.integer(this.#marked);
    whole.raw(this.#marks.take());
    const content = whole.take();
    const shard = { first: this.#first, terms: this.#terms, size: content.length, content };
    [this.#terms, this.#marked, this.#lastMarked] = [0, 0, 0];
    return shard;
  }

  get size(): number {
    return this.#head.length + this.lists.length + this.#marks.length;
  }

  get isEmpty(): boolean {
    return this.#terms === 0;
  }
}

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

/** How many bytes the lists of the walk's term take. */
function lengthOf({ count, segments, terms }: TermWalk, sources: readonly Source[]): number {
  let length = 0;
  for (let at = 0; at < count; at++) {
    const { ends } = sources[segments[at]!]!.index;
    length += ends[terms[at]!]! - (ends[terms[at]! - 1] ?? 0);
  }
  return length;
}

/** Appends the lists of the walk's term. */
function mergeTerm({ key, count, segments, terms }: TermWalk, sources: readonly Source[], lists: VarintWriter): void {
  let last = -1;
  for (let at = 0; at < count; at++) {
    const { index, reader, article, place } = sources[segments[at]!]!;
    const term = terms[at]!;
    // Lists of single units count articles, each twice.
    const base = isSingle(key) ? article * 2 : place;
    appendList(lists, last, reader, index.ends[term]! - reader.at, base);
    last = base + index.lasts[term]!;
  }
}

/**
 * Yields the shards in order of terms.
 *
 * @param segments newest articles first
 * @param size bytes from which a shard is full
 */
export function* mergeSegments(segments: readonly SegmentIndex[], size: number): Generator<Shard> {
  const sources = sourcesOf(segments);
  const marks = new MarkMerger(segments);
  const shard = new ShardWriter();
  for (const walk = new TermWalk(segments); walk.next(); ) {
    // A list that fills a shard by itself gets one: readers of its neighbours need not fetch it.
    if (!shard.isEmpty && shard.size + lengthOf(walk, sources) > size) yield shard.take();
    const start = shard.lists.length;
    mergeTerm(walk, sources, shard.lists);
    shard.end(walk.key, start, marks.merge(walk));
  }
  if (!shard.isEmpty) yield shard.take();
}
