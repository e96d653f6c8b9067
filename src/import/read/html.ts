/**
 * An HTML page as blocks, by the tree that browsers build (HTML Standard, section 13.2): nothing depends on tags being
 * closed, and what stands after an early `</html>` or without `<body>` is read like the rest.
 */
import { parse } from 'parse5';
import { foldLine } from '../comparable.ts';
import { textsOf, unaccounted } from '../extract/account.ts';
import type { Page } from '../page.ts';
import { countingAdapter, withinBounds } from './bounds.ts';
import { declaredBy } from './declared.ts';
import { type DomElement, elementsOf, isHidden, textOf } from './dom.ts';
import { readElements } from './elements.ts';
import { hanBelow, stopsBelow } from './measures.ts';

/** True for text that is a page and not only text with stray tags. */
export const looksLikeHtml = (text: string): boolean => {
  const head = text.slice(0, 4000);
  if (/<(?:!doctype html|html|head|body|meta|title)\b/i.test(head)) return true;
  const opened =
    text.match(/<(?:p|div|br|td|span|h[1-6]|font|table|ul|ol|section|article|center|pre)\b[^<>]*>/gi)?.length ?? 0;
  return opened >= 4 || (opened > 0 && /^\s*<(?:p|div|table|h[1-6]|ul|ol|section|article|center|font)\b/i.test(head));
};

/**
 * Reads a page; `address` is where it stood, for its links and pictures.
 * @throws {TooLarge} where it exceeds the bounds
 */
export function readHtml(file: string, html: string): Page {
  const document = parse(withinBounds(html), { treeAdapter: countingAdapter(), scriptingEnabled: false });
  const { declared, claims, fieldElements } = declaredBy(document);
  const written = readElements(document, {
    fieldElements,
    framing: framingQuotes(document),
    showHidden: hidesProse(document),
  });
  const unread = unaccounted(
    [textOf(document)],
    [...textsOf(written.blocks), ...written.dropped.map(({ text }) => text)],
  );
  return {
    file,
    blocks: written.blocks,
    declared: { ...declared, titles: distinct([...written.titles, ...declared.titles]) },
    claims: [...written.claims, ...claims],
    flags: unread === '' ? [] : [{ kind: 'characters-unaccounted', quote: unread.slice(0, 80) }],
    dropped: written.dropped,
  };
}

const distinct = (titles: string[]): string[] => [
  ...new Map(titles.filter((title) => foldLine(title)).map((title) => [foldLine(title), title])).values(),
];

/**
 * A quotation that holds most of a page, or all of its sentences, sets its margins, as FrontPage and its kind did; it quotes
 * nobody.
 */
function framingQuotes(document: Parameters<typeof elementsOf>[0]): Set<DomElement> {
  const quotes = elementsOf(document, 'blockquote');
  if (quotes.length === 0) return new Set();
  const [all, sentences] = [hanBelow(document), stopsBelow(document)];
  return new Set(
    quotes.filter((element) => hanBelow(element) > all / 2 || (sentences > 0 && stopsBelow(element) === sentences)),
  );
}

/** Pages that show their text by a script hold most of it in hidden elements. */
function hidesProse(document: Parameters<typeof elementsOf>[0]): boolean {
  const hidden = elementsOf(document).filter(isHidden);
  if (hidden.length === 0) return false;
  const all = hanBelow(document);
  return hidden.some((element) => hanBelow(element) > all / 2);
}
