/**
 * An HTML page as blocks. Readability says which part is the article; the whole page is read all the same,
 * because titles, dates and sources often stand outside of it, and because nothing may be lost silently.
 */
import { Readability } from '@mozilla/readability';
import type { Element, Root as HastRoot } from 'hast';
import { parseHTML } from 'linkedom';
import type { Root as MdastRoot } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import type { Declared, Page } from '../page.ts';
import { unwrapLayout } from './layout.ts';
import { blocksOf } from './markdown.ts';

/** Marks elements while Readability works on a copy. */
const mark = 'data-huikan';
const blockTags =
  'p,div,td,th,li,h1,h2,h3,h4,h5,h6,blockquote,pre,section,article,center,dd,dt,figure,figcaption,img,span,font';

const toTree = unified().use(rehypeParse).freeze();
const toMarkdown = unified().use(rehypeRemark, { newlines: true }).freeze();

/** True for text that is a page and not only text with stray tags. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 4000)) ||
  (text.match(/<(?:p|div|br|td|span|h[1-6])\b[^>]*>/gi)?.length ?? 0) >= 4;

/** Reads a page; `address` is where it stood, for its links and pictures. */
export function readHtml(file: string, html: string): Page {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`);
  const declared = declaredIn(document);
  for (const junk of document.querySelectorAll(
    'script,style,noscript,template,iframe,object,embed,select,button,textarea,svg,link,meta,[hidden]',
  ))
    junk.remove();
  let count = 0;
  for (const element of document.querySelectorAll(blockTags)) element.setAttribute(mark, String(count++));
  const inside = articleMarks(document);
  const tree = unwrapLayout(toTree.parse(document.body?.innerHTML ?? html) as HastRoot);
  const hints = new Map<number, { inArticle: boolean; names: string }>();
  collectHints(tree, inside, '', hints);
  const markdown = toMarkdown.runSync(tree) as unknown as MdastRoot;
  return { file, blocks: blocksOf(markdown, hints), declared, flags: [] };
}

/** The marks of what Readability keeps. It works on a copy, since it takes the document apart. */
function articleMarks(document: Document): Set<string> {
  const copy = document.cloneNode(true) as Document;
  // Chinese says in 60 characters what English says in 200: the threshold is for letters.
  const article = new Readability(copy, { charThreshold: 120, keepClasses: true }).parse();
  return new Set(
    [...(article?.content ?? '').matchAll(new RegExp(`${mark}="(\\d+)"`, 'g'))].map(([, number]) => number!),
  );
}

/** For the beginning of each marked element in the source: is it in the article, and which names are around it. */
function collectHints(
  node: HastRoot | Element,
  inside: Set<string>,
  names: string,
  hints: Map<number, { inArticle: boolean; names: string }>,
): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const { className, id, [markProperty]: number } = child.properties;
    const own = [names, ...(Array.isArray(className) ? className : []), id ?? '']
      .join(' ')
      .toLowerCase()
      .trim()
      .slice(-120);
    const at = child.position?.start.offset;
    if (typeof number === 'string' && at !== undefined) hints.set(at, { inArticle: inside.has(number), names: own });
    collectHints(child, inside, own, hints);
  }
}

const markProperty = 'dataHuikan';

/** What the head of the page claims. A title's site name is cut off where the site repeats it after a dash. */
function declaredIn(document: Document): Declared {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = document
        .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
        ?.getAttribute('content')
        ?.trim();
      if (value) return value;
    }
    return undefined;
  };
  const whole = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const parts = whole.split(/\s*[_|｜–—]+\s*|\s+-+\s+|-(?=[^-]{2,20}$)/).filter(Boolean);
  return {
    titles: [
      ...new Set(
        [meta('og:title', 'ArticleTitle', 'twitter:title'), whole, ...parts].filter(
          (title) => title !== undefined && title !== '',
        ),
      ),
    ] as string[],
    date: meta('article:published_time', 'PubDate', 'pubdate', 'publishdate', 'datePublished', 'date'),
    source: meta('ContentSource', 'source', 'mediaid'),
    address: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    siteName: meta('og:site_name', 'SiteName'),
  };
}
