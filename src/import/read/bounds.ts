/**
 * The bounds of a page: what is larger is named and skipped, what is nested deeper is read flat. They are counted in
 * characters, nodes and levels and not by the clock, so that every run ends the same.
 */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from 'parse5';

/** A page of 8 million characters or 20,000 lines is a data dump; browsers themselves stop nesting at 512 levels. */
export const bounds = { characters: 8_000_000, nodes: 400_000, lines: 20_000, depth: 256, blanks: 32 } as const;

/** A page that exceeds a bound. */
export class TooLarge extends Error {
  /** @param what the measure that is exceeded, with its bound */
  constructor(what: string) {
    super(`超出上限 exceeds the bound: ${what}`);
    this.name = 'TooLarge';
  }
}

/** Long runs of blanks say no more than short ones, and cost patterns quadratic time. */
export const capBlanks = (text: string): string =>
  text.replace(/[ \t\u00A0　]{33,}/g, (run) => run.slice(0, bounds.blanks)).replace(/(?:\r?\n){33,}/g, '\n\n');

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

/** parse5's own tree, counted. */
export function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      if (++nodes > bounds.nodes) throw new TooLarge(`${bounds.nodes} nodes`);
      return defaultTreeAdapter.createElement(...element);
    },
  };
}
