/**
 * An article's pages as bytes, in UTF-16: Han characters take two bytes in it and are read by copying. The long texts
 * stand behind the rest as they are, since writing and reading them as JSON would cost more than compiling a short one.
 */
import { editions, forEditions } from '../core/edition.ts';
import type { ArticlePages, ArticleText } from './summary.ts';

const longTexts = ['html', 'plain'] as const;

/** Pages without their long texts, of which only the lengths are left. */
type Head = Omit<ArticlePages, 'text'> & {
  text: Record<string, Omit<ArticleText, (typeof longTexts)[number]> & Record<(typeof longTexts)[number], number>>;
};

/** @example unpackPages(packPages(pages)) // equal to pages */
export function packPages(pages: ArticlePages): Buffer {
  let tail = '';
  const text = forEditions((edition) => {
    const own = pages.text[edition];
    const { html, plain } = own;
    tail += html + plain;
    return { ...own, html: html.length, plain: plain.length };
  });
  const head = JSON.stringify({ ...pages, text } satisfies Head);
  return Buffer.from(`${head.length}\n${head}${tail}`, 'utf16le');
}

/** What `packPages` wrote. */
export function unpackPages(bytes: Uint8Array): ArticlePages {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
  const start = all.indexOf('\n') + 1;
  let at = start + Number.parseInt(all, 10);
  const { text, ...rest } = JSON.parse(all.slice(start, at)) as Head;
  const next = (length: number): string => {
    at += length;
    return all.slice(at - length, at);
  };
  const texts: Partial<ArticlePages['text']> = {};
  for (const edition of editions) {
    const own = text[edition]!;
    texts[edition] = { ...own, html: next(own.html), plain: next(own.plain) };
  }
  return { text: texts as ArticlePages['text'], ...rest };
}
