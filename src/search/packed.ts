/** JSON as it is published. */
import { gzipSync } from 'node:zlib';

/**
 * JSON, gzipped; the header that is written has no time in it.
 * @param memLevel zlib's: with less memory it codes shorter blocks, each by its own statistics
 * @example packed({ a: 1 })
 */
export const packed = (value: unknown, memLevel = 8): Buffer => gzipSync(JSON.stringify(value), { memLevel });
