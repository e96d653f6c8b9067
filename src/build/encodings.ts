/** Files as hosts send them: compressed beforehand and better than a host would while a reader waits. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A compressed form of a file. */
export interface Encoding {
  /** Of the file beside the file: nginx' `gzip_static` and `brotli_static`, Caddy and others look for it. */
  suffix: string;
  encode(content: Buffer): Buffer;
}

/** Better qualities of Brotli take ten times as long for a fortieth less. */
const brotliQuality = 9;

/** The forms that browsers take, made without the time in them. */
export const encodings: readonly Encoding[] = [
  { suffix: '.gz', encode: (content) => gzipSync(content, { level: 9 }) },
  {
    suffix: '.br',
    encode: (content) =>
      brotliCompressSync(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
];

/** True for files of text; pictures are compressed already. @example isText('index.html') // true */
export const isText = (path: string): boolean => /\.(?:html|css|m?js|json|jsonl|xml|svg|txt|webmanifest)$/.test(path);
