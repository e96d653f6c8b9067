/** One file or record becomes a page, by what it holds and not by its name. */
import type { Page } from '../page.ts';
import { withCarriedText } from './carried-text.ts';
import { decode } from './decode.ts';
import { withEmbeddedArticle } from './embedded-article.ts';
import { looksLikeHtml, readHtml } from './html.ts';
import { readText } from './text.ts';

/** @param bytes the file as it lies on the disk */
export function readPage(file: string, bytes: Uint8Array): Page {
  const { text, flags } = decode(bytes);
  const page = readMarkup(file, text);
  return { ...page, flags: [...flags, ...page.flags] };
}

/** Text that is already decoded. */
export const readMarkup = (file: string, text: string): Page =>
  looksLikeHtml(text) ? readHtml(file, shown(text)) : readText(file, text);

/** The page with what a script would show. */
function shown(text: string): string {
  const drawn = withEmbeddedArticle(text);
  return drawn === text ? withCarriedText(text) : drawn;
}
