/** A document as harmless HTML: its own text and the plainest markup, nothing that runs or is fetched. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escapeText } from '../../core/escape.ts';
import { looksLikeHtml } from './html.ts';

/** Tags that are kept, without their attributes. */
const tags = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody thead tr td th blockquote pre strong b em i u sub sup br hr section article'.split(
    ' ',
  ),
);
/** Elements that show nothing, or run. */
const hidden = new Set(
  'script style noscript template head iframe object embed svg math select option textarea'.split(' '),
);

/** A tag as it is written, or a text between tags. */
export interface Piece {
  html: string;
  text?: string;
}

/** A document in its order; one that is no HTML is one text. */
export function plainPieces(document: string): Piece[] {
  if (!looksLikeHtml(document)) return [{ html: '', text: document }];
  const pieces: Piece[] = [];
  const visit = (node: Tree.ChildNode): void => {
    if (node.nodeName === '#text') {
      pieces.push({ html: '', text: (node as Tree.TextNode).value });
      return;
    }
    if (!('childNodes' in node) || hidden.has(node.nodeName)) return;
    const kept = tags.has(node.nodeName);
    if (kept) pieces.push({ html: `<${node.nodeName}>` });
    if (node.nodeName === 'br' || node.nodeName === 'hr') return;
    for (const child of node.childNodes) visit(child);
    if (kept) pieces.push({ html: `</${node.nodeName}>` });
  };
  for (const child of parse(document, { scriptingEnabled: false }).childNodes) visit(child);
  return pieces;
}

/**
 * A document for a reader of the site. Headings and landmarks are those of the page around it: here they are blocks. Plain
 * text keeps its lines.
 * @example plainHtml('<h1 onclick="a()">商会</h1><script>a()</script>') // '<div>商会</div>'
 */
export function plainHtml(document: string): string {
  if (!looksLikeHtml(document)) return `<pre>${escapeText(document)}</pre>`;
  return plainPieces(document)
    .map(({ html, text }) => html.replace(/^<(\/?)(?:h[1-6]|section|article)>$/, '<$1div>') + escapeText(text ?? ''))
    .join('')
    .replace(/(?:\s*\n){2,}/g, '\n');
}
