/** The only place that runs Pagefind, and that for its reader alone: the WebAssembly module that browsers get. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { pagefindVersion } from './pagefind-format.ts';

/** Neither Chinese nor any language that Pagefind would cut into words: the terms are ready. */
const language = 'unknown';

/** Pagefind's package holds the reader inside its program, which writes it with an index. */
async function makeReader(): Promise<Buffer> {
  const { close, createIndex } = await import('pagefind');
  const fail = (errors: string[]): void => {
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  };
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    fail(errors);
    if (!index) throw new Error('Pagefind could not be started.');
    fail((await index.addCustomRecord({ url: '/', content: '-', language })).errors);
    const made = await index.getFiles();
    fail(made.errors);
    const reader = made.files.find(({ path }) => path.endsWith(`wasm.${language}.pagefind`));
    if (!reader) throw new Error('Pagefind wrote no reader.');
    return Buffer.from(reader.content);
  } finally {
    await close();
  }
}

/** The checksum that stands before the reader in the cache, in bytes. */
const sumLength = 4;

const sumOf = (content: Buffer): Buffer => {
  const sum = Buffer.alloc(sumLength);
  sum.writeUInt32BE(crc32(content));
  return sum;
};

/** The name of the reader's file in the cache. */
export const readerFile = `pagefind-${pagefindVersion}`;

/**
 * Pagefind's reader, compressed as it ships. The first build asks Pagefind for it; the cache keeps it.
 * @throws when Pagefind fails
 */
export async function pagefindReader(cacheDir: string): Promise<Buffer> {
  const path = join(cacheDir, readerFile);
  try {
    const kept = readFileSync(path);
    const content = kept.subarray(sumLength);
    if (kept.subarray(0, sumLength).equals(sumOf(content))) return content;
  } catch {
    // Not there yet.
  }
  const reader = await makeReader();
  writeFileSync(`${path}.unfinished`, Buffer.concat([sumOf(reader), reader]));
  renameSync(`${path}.unfinished`, path);
  return reader;
}
