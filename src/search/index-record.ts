/** What the cache keeps of the index that was published last: an edit writes only the shards that it touches. */
import { readCacheFile, writeCacheFile } from '../core/cache-file.ts';
import { packColumns, unpackColumns } from '../core/columns.ts';
import type { TableTexts } from './index-format.ts';
import type { TermTable } from './term-table.ts';

/** The shards of an index, a column each, in order of terms. */
export interface ShardTable {
  /** The number of the first term of each. */
  starts: Uint32Array;
  /** Bytes of its content, and of its file. */
  sizes: Uint32Array;
  files: Uint32Array;
  /** The first 32 bits of its content's digest. */
  digests: Uint32Array;
}

/** An index that was published. */
export interface IndexRecord {
  /** The folder below `search/` of its files but for the shards. */
  name: string;
  /** The digests of the groups of shards (`Manifest.groups`). */
  groups: string;
  /** The keys of its segments, oldest first. */
  segments: string[];
  /** Its files but for the shards. */
  files: [name: string, length: number][];
  tables: TableTexts;
  terms: TermTable;
  shards: ShardTable;
}

const kind = 'reading-index-6';

/** Writes the record. */
export function writeIndexRecord(path: string, { terms, shards, ...rest }: IndexRecord): void {
  const columns = [terms.keys, terms.lengths, shards.starts, shards.sizes, shards.files, shards.digests];
  writeCacheFile(path, kind, packColumns({ columns, runs: [terms.alignments, Buffer.from(JSON.stringify(rest))] }));
}

/** Reads what `writeIndexRecord` wrote; nothing where it is not to be believed. */
export function readIndexRecord(path: string): IndexRecord | undefined {
  const content = readCacheFile(path, kind);
  if (!content) return undefined;
  const { columns, runs } = unpackColumns(content, 6, 2);
  const [keys, lengths, starts, sizes, files, digests] = columns as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const rest = JSON.parse(Buffer.from(runs[1]!).toString()) as Omit<IndexRecord, 'terms' | 'shards'>;
  return { ...rest, terms: { keys, lengths, alignments: runs[0]! }, shards: { starts, sizes, files, digests } };
}
