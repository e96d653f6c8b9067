/** The files of an import: what was named, folders opened, in an order that never changes. */
import { type FileHandle, open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { type FileKind, kindOf } from '../formats/kind.ts';
import { decode } from '../read/decode.ts';
import { strictUtf8 } from '../read/mojibake.ts';
import { ShownPictures } from './shown-pictures.ts';

/** A path; names that are not UTF-8 are bytes. */
export type FilePath = string | Buffer;

/** One file to read. */
export interface InputFile {
  path: FilePath;
  /** What the report and the state call it: its path inside the folder that was named. */
  name: string;
  kind: FileKind;
  /** The folder that was named: nothing is read outside of it. */
  root: string;
  /** Where it stood on its site, if it came from a saved tree: `/news/24_595.html`. */
  address?: string;
  /** Why it is not read; a key of the report's words. */
  unread?: string;
}

/** What an import finds at the names it was given. */
export interface Listing {
  files: InputFile[];
  /** Names that do not exist. */
  missing: string[];
}

/** All files below the named ones, but for the assets of pages; pictures that pages show are among them. */
export async function listFiles(named: readonly string[]): Promise<Listing> {
  const files: InputFile[] = [];
  const missing: string[] = [];
  for (const name of named) {
    const found = await stat(name).catch(() => undefined);
    if (!found) missing.push(name);
    else if (found.isFile()) files.push({ ...(await fileAt(name, basename(name), dirname(name))), address: undefined });
    else files.push(...(await folder(name)));
  }
  return { files: distinctNames(files), missing };
}

/** Pictures of a site that are smaller are its signs and buttons; a page of print is larger. */
const smallestScan = 16 << 10;

async function folder(root: string): Promise<InputFile[]> {
  const files: InputFile[] = [];
  const styles = new ShownPictures();
  for await (const file of walk(root, '', root)) {
    if (file.kind !== 'asset') files.push(file);
    else if (/\.css$/i.test(file.name)) styles.note(await readFile(file.path).catch(() => ''));
  }
  const isSite = files.some(({ address }) => address !== undefined);
  const kept: InputFile[] = [];
  for (const file of files) {
    const isPart =
      file.kind === 'picture' && isSite && (styles.shows(file.path) || (await sizeOf(file)) < smallestScan);
    if (!isPart && !(file.kind === 'picture' && /\.svg$/i.test(file.name))) kept.push(file);
  }
  return kept;
}

const sizeOf = async ({ path }: InputFile): Promise<number> => (await stat(path).catch(() => undefined))?.size ?? 0;

/** Two folders may hold files of one name: the later ones are told apart by their folder. */
function distinctNames(files: InputFile[]): InputFile[] {
  const counts = new Map<string, number>();
  return files.map((file) => {
    const count = (counts.get(file.name) ?? 0) + 1;
    counts.set(file.name, count);
    return count === 1 ? file : { ...file, name: `${basename(file.root)}-${count}/${file.name}` };
  });
}

async function* walk(folder: FilePath, inside: string, root: string): AsyncGenerator<InputFile> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  const sorted = entries.map((entry) => ({ entry, bytes: entry.name as unknown as Buffer }));
  sorted.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  for (const { entry, bytes } of sorted) {
    const name = strictUtf8(bytes) ?? decode(bytes).text;
    if (name.startsWith('.') || name === '__MACOSX') continue;
    const path = childOf(folder, bytes);
    const shown = inside ? `${inside}/${name}` : name;
    if (entry.isDirectory()) yield* walk(path, shown, root);
    else if (entry.isSymbolicLink()) yield await linkAt(path, shown, root);
    else if (entry.isFile()) yield await fileAt(path, shown, root);
  }
}

function childOf(folder: FilePath, name: Buffer): FilePath {
  const text = strictUtf8(name);
  if (typeof folder === 'string' && text !== undefined) return join(folder, text);
  return Buffer.concat([Buffer.from(folder as string), Buffer.from(sep), name]);
}

/** A link is followed to a file inside the folder that was named, and nowhere else. */
async function linkAt(path: FilePath, name: string, root: string): Promise<InputFile> {
  const target = await realpath(path).catch(() => undefined);
  const known = target && (await stat(target).catch(() => undefined));
  if (!target || !known) return { path, name, kind: 'unknown', root, unread: 'dangling-link' };
  if (!known.isFile()) return { path, name, kind: 'unknown', root, unread: 'linked-folder' };
  return (await isInside(target, root))
    ? fileAt(path, name, root)
    : { path, name, kind: 'unknown', root, unread: 'outside' };
}

/** True where a path, its links followed, stays inside a folder. */
export async function isInside(path: string, root: string): Promise<boolean> {
  try {
    const [target, folder] = await Promise.all([realpath(path), realpath(root)]);
    return target === folder || target.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
  } catch {
    return false;
  }
}

async function fileAt(path: FilePath, name: string, root: string): Promise<InputFile> {
  const head = await headOf(path).catch(() => undefined);
  if (!head) return { path, name, kind: 'unknown', root, unread: 'unreadable' };
  const kind = kindOf(name, head);
  const saved = kind === 'page' && !/\.txt$/i.test(name);
  return { path, name, kind, root, ...(saved && { address: `/${name}`.replace(/\/index\.s?html?$/i, '/') }) };
}

async function headOf(path: FilePath): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file?.close();
  }
}
