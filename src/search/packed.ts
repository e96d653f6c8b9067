/** JSON as it is published. */
import { gzipSync } from 'node:zlib';

/** JSON, gzipped; the header that is written has no time in it. @example packed({ a: 1 }) */
export const packed = (value: unknown): Buffer => gzipSync(JSON.stringify(value));
