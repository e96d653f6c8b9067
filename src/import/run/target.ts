/** The archive that an import writes into. */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { stringify } from 'yaml';
import { sha256 } from '../../core/digest.ts';

/** Ids that articles of the archive have already. */
export async function takenIds(out: string): Promise<Set<string>> {
  const entries = await readdir(join(out, 'news'), { recursive: true }).catch(() => []);
  return new Set(entries.filter((name) => name.endsWith('.mdx')).map((name) => basename(name, '.mdx')));
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
  try {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'site.yaml'), head + stringify(settings), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The digest of an article as it lies in the archive; undefined where there is none. */
export async function digestOfFile(out: string, path: string): Promise<string | undefined> {
  const content = await readFile(join(out, path)).catch(() => undefined);
  return content && sha256(content);
}

/** Writes an article, and takes away the file it stood in before. */
export async function placeArticle(out: string, path: string, text: string, before?: string): Promise<void> {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  if (before && before !== path) await rm(join(out, before), { force: true });
}

const pictureTypes = new Set(['.jpg', '.jpeg', '.png', '.gif', '.webp', '.avif', '.svg', '.bmp']);

/**
 * Copies a picture into the archive under the article's name.
 * @returns the address in the archive, `/images/<id>-1.jpg`; undefined where there is no such picture
 */
export async function placePicture(out: string, from: string, id: string, number: number): Promise<string | undefined> {
  const type = extname(from).toLowerCase();
  if (!pictureTypes.has(type)) return undefined;
  const name = `${id}-${number}${type === '.jpeg' ? '.jpg' : type}`;
  try {
    await mkdir(join(out, 'images'), { recursive: true });
    await copyFile(from, join(out, 'images', name));
    return `/images/${name}`;
  } catch {
    return undefined;
  }
}
