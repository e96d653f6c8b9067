/** The files of an import: what was named, folders opened, in an order that never changes. */
import { readdir, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** One file to read. `name` is what messages, the report and the state call it. */
export interface InputFile {
  path: string;
  name: string;
  /** Where it stood on its site, if it came from a saved tree: `/news/24_595.html`. */
  address?: string;
}

const pageTypes = new Set([
  '.txt',
  '.html',
  '.htm',
  '.shtml',
  '.shtm',
  '.xhtml',
  '.asp',
  '.aspx',
  '.php',
  '.jsp',
  '.md',
]);
const tableTypes = new Set(['.csv', '.tsv', '.jsonl', '.ndjson', '.xml']);

/** All files below the named ones. Names that do not exist are returned apart. */
export async function listFiles(named: string[]): Promise<{ files: InputFile[]; missing: string[] }> {
  const files: InputFile[] = [];
  const missing: string[] = [];
  for (const name of named) {
    const found = await stat(name).catch(() => undefined);
    if (!found) missing.push(name);
    else if (found.isFile()) files.push({ path: name, name });
    else for await (const path of walk(name)) files.push({ path, name: path, address: addressOf(name, path) });
  }
  return { files, missing };
}

async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* walk(path);
    else if (isPage(path) || isTable(path)) yield path;
  }
}

const isPage = (path: string): boolean => pageTypes.has(extname(path).toLowerCase());

/** Files that hold many articles: tables, JSON lines, WordPress exports. */
export const isTable = (path: string): boolean => tableTypes.has(extname(path).toLowerCase());

/** A page of a saved site keeps its path; text files never had one. */
function addressOf(root: string, path: string): string | undefined {
  const address = `/${relative(root, path).split(sep).join('/')}`;
  return /\.txt$|\.md$/i.test(path) || isTable(path) ? undefined : address.replace(/\/index\.s?html?$/i, '/');
}
