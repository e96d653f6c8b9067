/** Columns of whole numbers and runs of bytes in one file of the cache, in the machine's byte order. */

/** What lies in one file. */
export interface Columns {
  columns: readonly Uint32Array[];
  runs: readonly Uint8Array[];
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Writes the length of each column and of each run, the columns, the runs. */
export function packColumns({ columns, runs }: Columns): Buffer {
  const head = Uint32Array.from([...columns, ...runs], ({ length }) => length);
  return Buffer.concat([bytesOf(head), ...columns.map(bytesOf), ...runs]);
}

/**
 * Reads what `packColumns` wrote.
 * @param columns how many there are; @param runs how many of these
 */
export function unpackColumns(packed: Uint8Array, columns: number, runs: number): Columns {
  // A typed array begins at a multiple of its size: what does not lie so is copied.
  const { buffer, byteOffset } = packed.byteOffset % 4 === 0 ? packed : new Uint8Array(packed);
  const head = new Uint32Array(buffer, byteOffset, columns + runs);
  let at = byteOffset + head.byteLength;
  const next = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  return {
    columns: Array.from(head.subarray(0, columns), (length) => new Uint32Array(buffer, next(length * 4), length)),
    runs: Array.from(head.subarray(columns), (length) => new Uint8Array(buffer, next(length), length)),
  };
}
