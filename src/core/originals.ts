/** Originals: what an article was made of, a scanned page or an old web page. */

/**
 * The folder of what articles were imported from, by digest. Nothing of it is published but what an article names
 * among its `originals`.
 */
export const originalsFolder = 'originals';

/** How an original is shown: as a picture, behind a link, or as the plain text of a page. */
export type OriginalKind = 'picture' | 'document' | 'page';

/**
 * By the ending of its name; nothing for what cannot be shown to a reader.
 * @example originalKind('/originals/3f/3f2a.html') // 'page'
 */
export function originalKind(path: string): OriginalKind | undefined {
  if (/\.(?:jpe?g|jpe|jfif|png|webp|avif|gif)$/i.test(path)) return 'picture';
  if (/\.pdf$/i.test(path)) return 'document';
  return /\.(?:x?html?|txt)$/i.test(path) ? 'page' : undefined;
}

/** True for a path inside that folder, as front matter writes it. */
export const isKeptOriginal = (path: string): boolean => path.startsWith(`/${originalsFolder}/`);
