/**
 * `/search/highlight.js`: marks in an article what the reader searched for, and goes to the first mark. Loaded only
 * where the address says what to mark: `#q=回归工程`.
 */
import './old-browsers.ts';
import { type Canonicalise, makeCanonicalise } from '../canonical.ts';
import { readClasses } from '../classes.ts';
import type { Manifest } from '../index-format.ts';
import { findSpans } from './excerpt.ts';
import { filesAt } from './files.ts';
import { questionReader } from './question.ts';
import { needlesOf } from './show.ts';

/** What a match never reaches across. */
const blocks = 'h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, figcaption, blockquote, div';

/** The text nodes of an element by the block they stand in. */
function textsIn(root: Element): Map<Element, Text[]> {
  const texts = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A reading stands beside the text (ruby).
    if (node.parentElement!.closest('rt, rp')) continue;
    const block = node.parentElement!.closest(blocks) ?? root;
    texts.set(block, [...(texts.get(block) ?? []), node as Text]);
  }
  return texts;
}

/** Puts a part of a text node into a mark. */
function mark(node: Text, start: number, end: number): HTMLElement {
  const matched = node.splitText(start);
  matched.splitText(end - start);
  const made = document.createElement('mark');
  matched.replaceWith(made);
  made.append(matched);
  return made;
}

/** Marks spans of the joined text of some nodes, the last first, so that earlier offsets stay true. */
function markSpans(nodes: readonly Text[], spans: readonly { start: number; end: number }[]): HTMLElement[] {
  const ends: number[] = [];
  for (const { length } of nodes) ends.push((ends.at(-1) ?? 0) + length);
  const marks: HTMLElement[] = [];
  for (const { start, end } of [...spans].reverse()) {
    for (let at = nodes.length - 1; at >= 0; at--) {
      const node = nodes[at]!;
      const offset = ends[at - 1] ?? 0;
      const from = Math.max(start, offset);
      const to = Math.min(end, ends[at]!);
      if (from < to) marks.unshift(mark(node, from - offset, to - offset));
    }
  }
  return marks;
}

/** Marks every match of a query below an element. @returns the marks, in order */
export function highlight(root: Element, needles: readonly string[], canonicalise: Canonicalise): HTMLElement[] {
  return [...textsIn(root).values()].flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    return markSpans(nodes, findSpans(text, needles, canonicalise));
  });
}

/** Marks what was searched in the article, and brings the first match in its text to the reader. */
async function highlightArticle(article: Element, query: string): Promise<void> {
  const manifest = await filesAt(new URL('./', import.meta.url).href).fresh<Manifest>('manifest');
  const canonicalise = makeCanonicalise(readClasses(manifest.classes));
  const text = canonicalise(
    [...textsIn(article).values()].map((nodes) => nodes.map(({ data }) => data).join('')).join('\n'),
  );
  const { needles } = await needlesOf(query, { whole: text, date: '' }, canonicalise, async () =>
    questionReader(canonicalise),
  );
  const marks = highlight(article, needles, canonicalise);
  const inText = marks.find((one) => !one.closest('h1'));
  (inText ?? marks[0])?.scrollIntoView({ block: 'center' });
}

const article = document.querySelector('article[data-article-id]');
const query = new URLSearchParams(location.hash.slice(1)).get('q');
if (article && query) void highlightArticle(article, query);
