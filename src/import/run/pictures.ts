/** The pictures of a page: found where the old site had them, copied into the archive. */
import { stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { Edition } from '../../core/edition.ts';
import type { ImportedArticle } from '../extract/record.ts';
import { resolveAddress } from '../links.ts';
import type { Block, Dropped, Flag } from '../page.ts';
import { isInside } from './files.ts';
import type { Input } from './jobs.ts';
import { pictureTypes } from './target.ts';

/** A file, or what lies in the document. */
export type FoundPicture = string | { name: string; bytes: Uint8Array };

/** The pictures of an article that lie in it or beside it, by their block's index. */
export type FoundPictures = ReadonlyMap<number, FoundPicture>;

/** Looks for the pictures of a page in it and inside the folder that was named, and nowhere else. */
export async function findPictures(
  { file, name, pictures = {} }: Input,
  { blocks, url }: ImportedArticle,
): Promise<FoundPictures> {
  const found = new Map<number, FoundPicture>();
  for (const [index, { kind, src = '' }] of blocks.entries()) {
    if (kind !== 'image') continue;
    if (Object.hasOwn(pictures, src)) {
      found.set(index, { name: src, bytes: pictures[src]! });
      continue;
    }
    for (const path of placesOf(file.path.toString(), file.root, name, url, src)) {
      const known = await stat(path).catch(() => undefined);
      if (!known?.isFile() || !pictureTypes.has(extname(path).toLowerCase()) || !(await isInside(path, file.root)))
        continue;
      found.set(index, path);
      break;
    }
  }
  return found;
}

/**
 * Where a picture may lie: beside the page, in the folder of the page's name (Hexo), or at its place in the saved tree; in
 * that of a generator of sites, below its folder of files.
 */
function placesOf(page: string, root: string, name: string, address: string | null, src: string): string[] {
  if (src === '' || /^(?:data:|https?:|\/\/)/i.test(src)) return [];
  const relative = decodeURIComponentSafe(src.split(/[?#]/)[0] ?? '');
  if (relative.includes('\0')) return [];
  if (!relative.startsWith('/'))
    return [join(dirname(page), relative), join(page.slice(0, page.length - extname(page).length), relative)];
  const base =
    address?.startsWith('/') && name.endsWith(address.slice(1))
      ? page.slice(0, page.length - address.length)
      : dirname(page);
  const local = resolveAddress(relative, '/') ?? relative;
  return [
    join(base, local),
    join(root, local),
    ...foldersAbove(dirname(page), root).flatMap((folder) =>
      ['', ...siteFolders].map((one) => join(folder, one, local)),
    ),
  ];
}

/** What Hugo, Hexo and VuePress publish as it is. */
const siteFolders = ['static', 'source', 'public'];

/** The folder and those around it, as far as the one that was named. */
function foldersAbove(folder: string, root: string): string[] {
  const above = dirname(folder);
  return folder.length <= root.length || above === folder ? [folder] : [folder, ...foldersAbove(above, root)];
}

const decodeURIComponentSafe = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The name that a picture has in the archive. @example pictureName('ru-zhou', 1, '/a/B.JPEG') // 'ru-zhou-1.jpg' */
export const pictureName = (id: string, number: number, picture: FoundPicture): string => {
  const type = extname(typeof picture === 'string' ? picture : picture.name).toLowerCase();
  return `${id}-${number}${type === '.jpeg' ? '.jpg' : type}`;
};

/** The article with its pictures at their place in the archive; those that are not there leave their captions. */
export function withPictures(article: ImportedArticle, found: FoundPictures, id: string): ImportedArticle {
  const flags: Flag[] = [];
  const dropped: Dropped[] = [];
  let number = 0;
  const blocks = article.blocks.flatMap((block, index): Block[] => {
    if (block.kind !== 'image') return [block];
    number++;
    const path = found.get(index);
    const src = path ? `/images/${pictureName(id, number, path)}` : (block.src ?? '');
    if (!path) flags.push({ kind: 'image-missing', quote: src.slice(0, 200) });
    if (path || /^https?:\/\//i.test(src)) {
      if (!block.text) flags.push({ kind: 'image-without-words', quote: src });
      return [{ ...block, src }];
    }
    dropped.push({ text: block.text === block.caption ? '' : block.text, reason: 'picture' });
    return block.caption
      ? [{ ...block, kind: 'paragraph', text: block.caption, caption: undefined, src: undefined }]
      : [];
  });
  return {
    ...article,
    blocks,
    flags: [...article.flags, ...flags],
    dropped: [...article.dropped, ...dropped.filter(({ text }) => text)],
  };
}

/**
 * Blocks whose pictures all have words for those who do not see them, without which no archive is published: a caption, or
 * a stand-in, which the flag `image-without-words` asks a person to replace.
 */
export const withWords = (blocks: readonly Block[], script: Edition): Block[] =>
  blocks.map((block) =>
    block.kind === 'image' && !block.text.trim() ? { ...block, text: wordsFor(block, script) } : block,
  );

const wordsFor = ({ caption }: Block, script: Edition): string => caption || (script === 'zh-Hant' ? '插圖' : '插图');
