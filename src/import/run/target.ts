/** The archive that an import writes into. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { sha256 } from '../../core/digest.ts';
import { originalsFolder } from '../../core/originals.ts';

/** Ids that articles of the archive have already. */
export async function takenIds(out: string): Promise<Set<string>> {
  const entries = await readdir(join(out, 'news'), { recursive: true }).catch(() => []);
  return new Set(
    entries
      .filter((name) => name.endsWith('.mdx') && !basename(name).startsWith('.'))
      .map((name) => basename(name, '.mdx')),
  );
}

/** The marks by which an editor sees that the settings were made up, and what to put there. */
const settings = {
  title: '【请改】商会名称 (chamber name to be filled in)',
  url: 'https://example.org',
};

/** Writes a first site.yaml where the folder has none. Returns true if it did. */
export async function ensureSettings(out: string): Promise<boolean> {
  const head =
    "# 导入时自动建立的设置：请把 title 和 url 改成贵会的名称和网址。\n# Made by the import: put your chamber's name and address here.\n";
  if (await stat(join(out, 'site.yaml')).catch(() => undefined)) return false;
  await writeAtomically(join(out, 'site.yaml'), head + stringify(settings));
  return true;
}

/** The digest of a file of any size. */
export async function digestOfPath(path: string | Buffer): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The digest of an article as it lies in the archive; undefined where there is none. */
export async function digestOfFile(out: string, path: string): Promise<string | undefined> {
  const content = await readFile(join(out, path)).catch(() => undefined);
  return content && sha256(content);
}

/** Writes a file whole or not at all: beside its place first, then under its name. */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const partial = join(dirname(file), `.${basename(file)}.partial`);
  try {
    await writeFile(partial, content, { flush: true });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Writes an article, and takes away the file it stood in before. */
export async function placeArticle(out: string, path: string, text: string, before?: string): Promise<void> {
  await writeAtomically(join(out, path), text);
  if (before && before !== path) await rm(join(out, before), { force: true });
}

/** Moves a file. Returns false where there is none. */
export async function moveFile(out: string, from: string, to: string): Promise<boolean> {
  if (!(await stat(join(out, from)).catch(() => undefined))) return false;
  await mkdir(dirname(join(out, to)), { recursive: true });
  await rename(join(out, from), join(out, to));
  return true;
}

/** Pictures that an archive shows. */
export const pictureTypes: ReadonlySet<string> = new Set([
  '.jpg',
  '.jpeg',
  '.png',
  '.gif',
  '.webp',
  '.avif',
  '.svg',
  '.bmp',
]);

/** Puts a picture into the archive. @param from its file, or itself @param name in `images/` */
export const placePicture = async (out: string, from: string | Uint8Array, name: string): Promise<void> =>
  writeAtomically(join(out, 'images', name), typeof from === 'string' ? await readFile(from) : from);

/** Keeps the original of an article by its digest; the site does not publish it. */
export async function keepOriginal(out: string, from: string | Buffer, source: string, type: string): Promise<string> {
  const path = `${originalsFolder}/${source.slice(0, 2)}/${source}${type}`;
  const file = join(out, path);
  const there = await stat(file).catch(() => undefined);
  if (!there) await writeAtomically(file, await readFile(from));
  return path;
}
