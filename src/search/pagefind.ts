/** The only place that runs Pagefind, and that for its reader alone: the WebAssembly module that browsers get. */
import { join } from 'node:path';
import { readCacheFile, writeCacheFile } from '../core/cache-file.ts';
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

const readerKind = 'reader-1';

/** The name of the reader's file in the cache. */
export const readerFile = `pagefind-${pagefindVersion}`;

/**
 * Pagefind's reader, compressed as it ships. The first build asks Pagefind for it; the cache keeps it.
 * @throws when Pagefind fails
 */
export async function pagefindReader(cacheDir: string): Promise<Buffer> {
  const path = join(cacheDir, readerFile);
  const kept = readCacheFile(path, readerKind);
  if (kept) return kept;
  const reader = await makeReader();
  writeCacheFile(path, readerKind, reader);
  return reader;
}
