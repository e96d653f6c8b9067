/** The inverted index in the browser: fetches shards, reads posting lists, has a reader rank them. */
import { bitAt } from '../bits.ts';
import { type Manifest, shardPath } from '../index-format.ts';
import { type Posting, readPostingList, readSingleList } from '../posting-list.ts';
import { listsIn } from '../shard-lists.ts';
import { listBytes, readTables, shardBytes, shardOf } from '../tables.ts';
import { isSingle, type TermKey } from '../terms.ts';
import { VarintReader } from '../varint.ts';
import { type Files, SearchUnavailable } from './files.ts';
import { plainReader } from './plain-reader.ts';
import type { Reader, startReader } from './reader.ts';

/** A posting with its score. */
export interface ScoredPosting extends Posting {
  /** BM25 without inverse document frequency. */
  score: number;
}

/** The posting lists of the archive. */
export interface PostingSource {
  /** Articles of the archive. */
  readonly articles: number;
  /** A term's articles, ascending; its shard is fetched if it is not there yet. */
  postings(key: TermKey): Promise<readonly Posting[]>;
  /** Has Pagefind's reader rank from when it is there; until then, and where it may not run, a plain one ranks. */
  startReader(): Promise<void>;
  /** The same postings, or some of them, ranked. */
  rank(postings: readonly Posting[]): Promise<ScoredPosting[]>;
  /** About how many bytes a term's list has. */
  listBytes(key: TermKey): number;
  /** About how many bytes are fetched for it: none where its shard is there. */
  shardBytes(key: TermKey): number;
}

/** Says of a list's articles in which of them a word boundary runs through the pair. */
const withMarks = (postings: readonly Posting[], marks: Uint8Array): Posting[] =>
  postings.map((posting, at) => (bitAt(marks, at) ? posting : { ...posting, isCrossing: true }));

/** Caches what is being fetched, and forgets it where that fails. */
function remember<Key, Value>(fetchIt: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? fetchIt(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}

/** The reader's time grows with the square of the articles that it ranks at once; scores do not depend on the others. */
const rankedAtOnce = 500;

/** Reads the tables; nothing is fetched before a term is asked for. */
export function openPostings(
  files: Files,
  { groups, reader: readerFile, tables: texts }: Manifest,
  loadReader: () => Promise<typeof startReader>,
): PostingSource {
  const tables = readTables(texts);
  // Both rank by the same formula (a test compares them): the first results need not wait for Pagefind's, which is large.
  let reader: Reader = plainReader(tables.lengths);
  let starting: Promise<void> | undefined;
  const start = async (): Promise<void> => {
    if (typeof WebAssembly !== 'object') return;
    try {
      const [starter, module] = await Promise.all([loadReader(), files.bytes(readerFile)]);
      reader = await starter(module, tables.lengths);
    } catch (error) {
      // What could not be fetched is asked for again; what may not run here stays plain.
      if (error instanceof SearchUnavailable) starting = undefined;
    }
  };
  const fetched = new Set<number>();
  const shards = remember(async (shard: number) => {
    const bytes = await files.bytes(shardPath(groups, shard));
    fetched.add(shard);
    return { bytes, lists: listsIn(bytes) };
  });
  const postings = remember(async (key: TermKey): Promise<readonly Posting[]> => {
    const shard = shardOf(tables, key);
    if (shard < 0) return [];
    const { bytes, lists } = await shards(shard);
    const list = lists.get(key);
    if (!list) return [];
    const bytesReader = new VarintReader(bytes);
    bytesReader.at = list.at;
    if (isSingle(key)) return readSingleList(bytesReader, list.length);
    const own = readPostingList(bytesReader, list.length, tables.bases);
    return list.marks ? withMarks(own, list.marks) : own;
  });
  return {
    articles: tables.lengths.length,
    postings,
    listBytes: (key) => listBytes(tables, key),
    shardBytes: (key) => (fetched.has(shardOf(tables, key)) ? 0 : shardBytes(tables, key)),
    startReader: () => {
      starting ??= start();
      return starting;
    },
    async rank(all) {
      const { scores } = reader;
      const ranked: ScoredPosting[] = [];
      for (let from = 0; from < all.length; from += rankedAtOnce) {
        const some = all.slice(from, from + rankedAtOnce);
        for (const [at, score] of scores(some).entries()) ranked.push({ ...some[at]!, score });
      }
      return ranked;
    },
  };
}
