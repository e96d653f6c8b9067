/** What the cache keeps of the index that was published last: an edit writes only the shards that it touches. */
import { readCacheFile, writeCacheFile } from '../core/cache-file.ts';
import type { TableTexts } from './index-format.ts';
import type { TermTable } from './term-table.ts';

/** The shards of an index, a column each, in order of terms. */
export interface ShardTable {
  /** The number of the first term of each. */
  starts: Uint32Array;
  /** Bytes of its content, and of its file. */
  sizes: Uint32Array;
  files: Uint32Array;
}

/** An index that was published. */
export interface IndexRecord {
  /** Its folder below `search/`. */
  name: string;
  /** The keys of its segments, newest first. */
  segments: string[];
  /** Its files but for the shards. */
  files: [name: string, length: number][];
  tables: TableTexts;
  terms: TermTable;
  shards: ShardTable;
}

const kind = 'reading-index-3';

/** The head: how many bytes of JSON, terms and shards follow. */
const headLength = 3;

/** Writes the record as the length of each part, the JSON, filled up to whole numbers, and the columns. */
export function writeIndexRecord(path: string, { terms, shards, ...rest }: IndexRecord): void {
  const json = Buffer.from(JSON.stringify(rest));
  const filled = Buffer.alloc(-json.length & 3, ' ');
  const head = Uint32Array.of(json.length + filled.length, terms.keys.length, shards.starts.length);
  const columns = [terms.keys, terms.lengths, shards.starts, shards.sizes, shards.files];
  const bytes = ({ buffer, byteOffset, byteLength }: Uint32Array) => Buffer.from(buffer, byteOffset, byteLength);
  writeCacheFile(path, kind, Buffer.concat([bytes(head), json, filled, ...columns.map(bytes)]));
}

/** Reads what `writeIndexRecord` wrote; nothing where it is not to be believed. */
export function readIndexRecord(path: string): IndexRecord | undefined {
  const content = readCacheFile(path, kind);
  if (!content) return undefined;
  // Copied, since a typed array begins at a multiple of its size.
  const aligned = new Uint8Array(content).buffer;
  const [json = 0, terms = 0, shards = 0] = new Uint32Array(aligned, 0, headLength);
  let at = headLength * 4 + json;
  const column = (length: number): Uint32Array => {
    at += length * 4;
    return new Uint32Array(aligned, at - length * 4, length);
  };
  return {
    ...(JSON.parse(Buffer.from(aligned, headLength * 4, json).toString()) as Omit<IndexRecord, 'terms' | 'shards'>),
    terms: { keys: column(terms), lengths: column(terms) },
    shards: { starts: column(shards), sizes: column(shards), files: column(shards) },
  };
}
