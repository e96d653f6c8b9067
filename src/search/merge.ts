/** Merges the segments' indexes into the shards that browsers read: posting lists of the whole archive, in order of terms. */
import { BitWriter, bitAt, bytesOfBits } from './bits.ts';
import { appendList } from './posting-list.ts';
import type { SegmentIndex } from './segment-index.ts';
import { isSingle, spanOf, type TermKey } from './terms.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/** A shard: a stretch of the index in one file. */
export interface Shard {
  /** Its first term. */
  first: TermKey;
  /** How many terms it has. */
  terms: number;
  /** Bytes of its content. */
  size: number;
  /**
   * Its file: the number of terms, for each the distance from the one before and the length of its list; the lists; the
   * number of rows of marks, and for each the distance of its term's number from the one before, how many bytes it has, and
   * these: a bit for each article of the list, set where the pair stands between word boundaries.
   */
  content: Uint8Array<ArrayBuffer>;
}

/** No term is as large. */
const noKey = 2 ** 32;

/** Shards are at least so large, in bytes: smaller ones save no reader anything, since a request costs as much. */
const smallestShard = 3000;
/** And at most so large but for a single long list, however many files that makes. */
const largestShard = 12_000;

/** About how many bytes a term takes in a shard's head, and a row of marks before its bits. */
const headBytes = 4;
const markHead = 2;

/** Shorter lists have no marks: all that they find is seen at once. */
const fewest = 4;

/** True for a term whose articles are worth telling apart. @param articles of its list @param aligned so many of them */
const isMarked = (articles: number, aligned: number): boolean =>
  articles >= fewest && aligned > 0 && aligned < articles;

/** About how many bytes each term takes behind the head in the whole archive, in order of terms. */
function listLengths(segments: readonly SegmentIndex[]): number[] {
  const lengths: number[] = [];
  const at = segments.map(() => 0);
  for (;;) {
    let key: TermKey = noKey;
    for (const [number, { keys }] of segments.entries()) if (keys[at[number]!]! < key) key = keys[at[number]!]!;
    if (key === noKey) return lengths;
    let [length, all, some] = [0, 0, 0];
    for (const [number, { keys, ends, articles, aligned }] of segments.entries()) {
      const term = at[number]!;
      if (keys[term] !== key) continue;
      length += ends[term]! - (ends[term - 1] ?? 0);
      all += articles[term]!;
      some += aligned[term]!;
      at[number] = term + 1;
    }
    lengths.push(length + (isMarked(all, some) ? bytesOfBits(all) + markHead : 0));
  }
}

/** About how many shards a size makes. */
function shardsOf(lengths: readonly number[], size: number): number {
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
  #last: TermKey = 0;
  #terms = 0;

  /** Ends a term's list, which began at an offset of `lists`. @param marks a bit an article, where there are any */
  end(key: TermKey, start: number, marks?: Uint8Array): void {
    if (this.#terms === 0) this.#first = key;
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
    this.#terms = 0;
    this.#marked = 0;
    this.#lastMarked = 0;
    return shard;
  }

  get size(): number {
    return this.#head.length + this.lists.length + this.#marks.length;
  }

  get isEmpty(): boolean {
    return this.#terms === 0;
  }
}

/** A segment that is being read term by term. */
interface Cursor {
  index: SegmentIndex;
  /** The number of its first article in the archive, and of that article's first place. */
  article: number;
  place: number;
  term: number;
  reader: VarintReader;
  /** Where the next marks begin. */
  mark: number;
}

function cursorsOf(segments: readonly SegmentIndex[]): Cursor[] {
  let [article, place] = [0, 0];
  return segments.map((index) => {
    const cursor = { index, article, place, term: 0, reader: new VarintReader(index.lists), mark: 0 };
    article += index.lengths.length;
    place += index.lengths.reduce((sum, step) => sum + spanOf(step), 0);
    return cursor;
  });
}

/** The marks of one term in the whole archive, where it has any; moves the cursors on in their marks. */
function mergeMarks(key: TermKey, cursors: readonly Cursor[]): Uint8Array | undefined {
  const own = cursors.filter(({ index, term }) => index.keys[term] === key);
  const articles = own.reduce((sum, { index, term }) => sum + index.articles[term]!, 0);
  const aligned = own.reduce((sum, { index, term }) => sum + index.aligned[term]!, 0);
  const bits = isMarked(articles, aligned) ? new BitWriter(articles) : undefined;
  for (const cursor of own) {
    const { index, term, mark } = cursor;
    const [all, some] = [index.articles[term]!, index.aligned[term]!];
    const isMixed = some > 0 && some < all;
    const marks = index.marks.subarray(mark, mark + bytesOfBits(all));
    if (isMixed) cursor.mark += marks.length;
    for (let at = 0; bits && at < all; at++) bits.add(isMixed ? bitAt(marks, at) : Number(some > 0));
  }
  return bits?.bytes;
}

/** Appends the cursors' lists of one term, and moves them on. */
function mergeTerm(key: TermKey, cursors: readonly Cursor[], lists: VarintWriter): void {
  let last = -1;
  for (const cursor of cursors) {
    const { index, term, reader } = cursor;
    if (index.keys[term] !== key) continue;
    // Lists of single units count articles, each twice.
    const base = isSingle(key) ? cursor.article * 2 : cursor.place;
    appendList(lists, last, reader, index.ends[term]! - reader.at, base);
    last = base + index.lasts[term]!;
    cursor.term++;
  }
}

/**
 * Yields the shards in order of terms.
 *
 * @param segments newest articles first
 * @param size bytes from which a shard is full
 */
export function* mergeSegments(segments: readonly SegmentIndex[], size: number): Generator<Shard> {
  const cursors = cursorsOf(segments);
  const shard = new ShardWriter();
  for (;;) {
    let key: TermKey = noKey;
    for (const { index, term } of cursors) if (index.keys[term]! < key) key = index.keys[term]!;
    if (key === noKey) break;
    const length = cursors.reduce(
      (sum, { index, term, reader }) => (index.keys[term] === key ? sum + index.ends[term]! - reader.at : sum),
      0,
    );
    // A list that fills a shard by itself gets one: readers of its neighbours need not fetch it.
    if (!shard.isEmpty && shard.size + length > size) yield shard.take();
    const start = shard.lists.length;
    const marks = mergeMarks(key, cursors);
    mergeTerm(key, cursors, shard.lists);
    shard.end(key, start, marks);
  }
  if (!shard.isEmpty) yield shard.take();
}
