/** The pictures of a page: found where the old site had them, copied into the archive. */
import { dirname, join } from 'node:path';
import type { ImportedArticle } from '../extract/record.ts';
import { resolveAddress } from '../links.ts';
import type { Input } from './jobs.ts';
import { placePicture } from './target.ts';

/** Copies the article's pictures from beside the page; says which are not there. Returns true if there are any. */
export async function placePictures(
  out: string,
  { path, name }: Input,
  article: ImportedArticle,
  id: string,
): Promise<boolean> {
  const pictures = article.blocks.filter(({ kind }) => kind === 'image');
  const lost: typeof pictures = [];
  for (const [index, block] of pictures.entries()) {
    const src = block.src ?? '';
    const local = pathOf(path, name, article.url, src);
    const placed = local && (await placePicture(out, local, id, index + 1));
    if (placed) block.src = placed;
    else if (!/^https?:\/\//i.test(src)) lost.push(block);
    if (!placed) article.flags.push({ kind: 'image-missing', quote: src });
    if (!block.text) article.flags.push({ kind: 'image-without-words', quote: block.src });
  }
  if (lost.length > 0) {
    article.blocks = article.blocks.flatMap((block) =>
      !lost.includes(block)
        ? [block]
        : block.caption
          ? [{ ...block, kind: 'paragraph' as const, text: block.caption, caption: undefined }]
          : [],
    );
  }
  return pictures.length > 0;
}

/** Where a picture lies: beside the page, or at its place in the saved tree. */
function pathOf(page: string, name: string, address: string | null, src: string): string | undefined {
  if (src === '' || /^(?:data:|https?:|\/\/)/i.test(src)) return undefined;
  const relative = src.split(/[?#]/)[0] ?? '';
  if (!relative.startsWith('/')) return join(dirname(page), decodeURIComponentSafe(relative));
  const root = address?.startsWith('/') && name.endsWith(address) ? page.slice(0, -address.length) : dirname(page);
  return join(root, decodeURIComponentSafe(resolveAddress(relative, '/') ?? relative));
}

const decodeURIComponentSafe = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
