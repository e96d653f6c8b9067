/** The only place that runs Pagefind's indexer. */
import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { numberTable } from './table.ts';

/** The version of Pagefind that made an index must be the one that reads it. */
export const pagefindVersion = '1.5.2';

/**
 * How many places Pagefind puts into one file of the index. Smaller files mean fewer bytes a query and a longer table
 * of files to load at the start. Pagefind's own default of 20,000 is meant for words, which are rarer than pairs.
 */
export const placesInFile = 1700;

/** Neither Chinese nor any language that Pagefind would cut into words: the terms are ready. */
const language = 'unknown';

/** What the browser fetches of one index. Each file is compressed as Pagefind wrote it. */
interface PagefindFiles {
  /** The table of articles and of files of terms. */
  meta: Uint8Array;
  /** The files of terms by name. */
  terms: Map<string, Uint8Array>;
  /** Pagefind's reader, the same for every index. */
  reader: Uint8Array;
}

/** An index being made. */
export interface PagefindIndex {
  /** Adds an article; its number is that of the calls before it. */
  add(content: string): Promise<void>;
  /** What was added, as files: `meta` and `terms/<name>`; and Pagefind's reader. */
  finish(): Promise<{ files: Map<string, Uint8Array>; reader: Uint8Array }>;
}

const fail = (errors: string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

async function loadPagefind(): Promise<typeof import('pagefind')> {
  // Read once, by Pagefind's process, when it is started by the first call.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(placesInFile);
  return import('pagefind');
}

function sortFiles(files: { path: string; content: Uint8Array }[]): PagefindFiles {
  const terms = new Map<string, Uint8Array>();
  let meta: Uint8Array | undefined;
  let reader: Uint8Array | undefined;
  for (const { path, content } of files) {
    if (path.endsWith('.pf_index')) terms.set(basename(path, '.pf_index'), content);
    else if (path.endsWith('.pf_meta')) meta = content;
    else if (path.endsWith('wasm.unknown.pagefind')) reader = content;
  }
  if (!meta || !reader) throw new Error('Pagefind wrote no index.');
  return { meta, terms, reader };
}

/** Begins an index. Several may be made one after another; `closePagefind` frees what they took. */
export async function createPagefindIndex(): Promise<PagefindIndex> {
  const { createIndex } = await loadPagefind();
  const { index, errors } = await createIndex({ forceLanguage: language });
  fail(errors);
  if (!index) throw new Error('Pagefind could not be started.');
  let count = 0;
  return {
    async add(content) {
      const { errors } = await index.addCustomRecord({ url: String(count++), content, language });
      fail(errors);
    },
    async finish() {
      const { errors, files } = await index.getFiles();
      fail(errors);
      const { meta, terms, reader } = sortFiles(files);
      const { table, names } = numberTable(gunzipSync(meta));
      const numbered = [...terms].map(([name, content]) => [`terms/${names.get(name)}`, content] as const);
      await index.deleteIndex();
      return { files: new Map([['meta', gzipSync(table)], ...numbered]), reader };
    },
  };
}

/** Ends Pagefind's process, and with it the memory that the last index took. */
export async function closePagefind(): Promise<void> {
  const { close } = await loadPagefind();
  await close();
}
