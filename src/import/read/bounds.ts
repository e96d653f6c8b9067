/**
 * The bounds of a page: what is larger is named and skipped, what is nested deeper is read flat. They are counted in
 * characters, nodes and levels and not by the clock, so that every run ends the same.
 */
import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, type TreeAdapter } from 'parse5';
import { BlankRuns, cutBlanks } from './blanks.ts';

/**
 * A page of 8 million characters or 20,000 lines is a data dump; browsers themselves stop nesting at 512 levels. The
 * levels that stay make up to four elements each, a table's cell with its row, and are open at once. Blanks are those of a
 * line, `margins` those of a source, which indents and leaves lines empty.
 */
export const bounds = {
  characters: 8_000_000,
  nodes: 400_000,
  lines: 20_000,
  depth: 256,
  open: 1536,
  blanks: 32,
  margins: 512,
} as const;

/** Why a page that exceeds a bound is left out; the report has the words. */
export const beyondBounds = 'beyond-bounds';

/** A page that exceeds a bound. */
export class TooLarge extends Error {
  /** @param what the measure that is exceeded, with its bound */
  constructor(what: string) {
    super(`${beyondBounds}: ${what}`);
    this.name = 'TooLarge';
  }
}

/** A line whose runs of blanks are cut to what they say. */
export const capBlanks = (line: string): string => cutBlanks(line, bounds.blanks);

/** Elements that HTML closes by itself, or that hold nothing: they do not nest. */
const unnested =
  /^(?:a|p|li|td|th|tr|dd|dt|option|tbody|thead|tfoot|br|hr|img|input|meta|link|area|base|col|embed|param|source|wbr|track|frame|html|head|body)$/;
const tag = /<(\/?)([a-z][a-z0-9:]*)(?:\s[^<>]*|\/)?>/gi;

const style = /^(?:font|big|small|tt|strike|nobr|b|i|u|s|em|strong|code)$/i;
/** Elements that only set type: without them no line is another. */
const styling = /<\/?(?:font|big|small|tt|strike|nobr|span|b|i|u|s|em|strong|code)(?:\s[^<>]*)?>/gi;

/**
 * Leaves out the tags that nest deeper than the bound, and their ends: first those that only set type, then all, with a
 * line break in their place. Every character of text stays.
 * @throws {TooLarge}
 */
export function withinBounds(html: string): string {
  if (html.length > bounds.characters) throw new TooLarge(`${bounds.characters} characters`);
  const { deepest, unclosed } = depthOf(html);
  if (deepest <= bounds.depth && unclosed <= mostUnclosed) return html;
  const plain = html.replace(styling, '');
  return depthOf(plain).deepest > bounds.depth ? flattened(plain) : plain;
}

/** Browsers open unclosed elements of style again in every paragraph: more of these cost quadratic time. */
const mostUnclosed = 32;

function depthOf(html: string): { deepest: number; unclosed: number } {
  let depth = 0;
  let deepest = 0;
  let unclosed = 0;
  for (const [, end, name] of html.matchAll(tag)) {
    if (unnested.test(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (end ? -1 : 1));
    deepest = Math.max(deepest, depth);
    if (style.test(name!)) unclosed += end ? -1 : 1;
  }
  return { deepest, unclosed };
}

function flattened(html: string): string {
  let depth = 0;
  return html.replace(tag, (whole, end: string, name: string) => {
    if (unnested.test(name.toLowerCase())) return whole;
    if (!end) return ++depth > bounds.depth ? '<br>' : whole;
    return depth-- > bounds.depth ? '<br>' : whole;
  });
}

/** parse5's own tree, counted, with its runs of blanks cut. */
export function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0;
  let open = 0;
  const margins = new BlankRuns(bounds.margins);
  let last: DefaultTreeAdapterTypes.ChildNode | undefined;
  /** Text that continues the node before it continues its blanks. */
  const cut = (text: string, before: DefaultTreeAdapterTypes.ChildNode | undefined): string => {
    if (!before || before !== last || !defaultTreeAdapter.isTextNode(before)) margins.restart();
    return margins.cut(text);
  };
  return {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      if (++nodes > bounds.nodes) throw new TooLarge(`${bounds.nodes} nodes`);
      for (const one of attributes) one.value = cutBlanks(one.value, bounds.margins);
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    insertText: (parent, text) => {
      const own = cut(text, parent.childNodes.at(-1));
      if (own) defaultTreeAdapter.insertText(parent, own);
      last = parent.childNodes.at(-1);
    },
    insertTextBefore: (parent, text, reference) => {
      const before = parent.childNodes.lastIndexOf(reference) - 1;
      const own = cut(text, parent.childNodes[before]);
      if (own) defaultTreeAdapter.insertTextBefore(parent, own, reference);
      last = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
    },
    onItemPush: () => {
      if (++open > bounds.open) throw new TooLarge(`${bounds.open} levels`);
    },
    onItemPop: () => {
      open--;
    },
  };
}
