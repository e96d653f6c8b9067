/** Which element of a page holds the article: the innermost one with nearly all of the page's prose. */
import { framePatterns } from '../classify/patterns.ts';
import { foldLine, foldScript, hanCount } from '../comparable.ts';
import type { Block } from '../page.ts';
import { ancestorsOf } from './place.ts';

/** The share of the prose that the article's element holds at least; comments and footers are seldom more than the rest. */
const most = 0.8;

/** Title and metadata stand above the article's element as often as in it: so many lines are neither in nor out. */
const headLines = 8;

const isWithin = (place: string | undefined, container: string): boolean =>
  place === container || Boolean(place?.startsWith(`${container}/`));

/**
 * The blocks, each told whether it stands inside the article's element; those without a place are left as they are.
 * @param titles what the head declares
 */
export function locateArticle(blocks: Block[], titles: readonly string[] = []): Block[] {
  const container = markedArticle(blocks, titles) ?? containerOf(blocks);
  if (container === undefined) return blocks;
  const inside = (block: Block): boolean => isWithin(block.hints.place, container);
  const first = blocks.findIndex(inside);
  return blocks.map((block, index) => {
    const above = index < first && index >= first - headLines && block.hints.linked < 0.7;
    return block.hints.place === undefined || above
      ? block
      : { ...block, hints: { ...block.hints, inArticle: inside(block) } };
  });
}

/**
 * The `<article>` (HTML Standard, 4.3.2) whose heading is, word for word, what the head declares, and which holds text: a
 * page may have more of it around, in what it recommends and asks.
 */
function markedArticle(blocks: readonly Block[], titles: readonly string[]): string | undefined {
  const keys = new Set(titles.map(foldLine));
  const found = new Set(
    blocks
      .filter(({ kind, text }) => kind === 'heading' && keys.has(foldLine(text)))
      .flatMap(({ hints }) => ancestorsOf(hints.place ?? '').filter((place) => marked.test(place))),
  );
  const [article, other] = found;
  if (!article || other) return undefined;
  const prose = blocks.reduce((sum, block) => sum + (isWithin(block.hints.place, article) ? proseOf(block) : 0), 0);
  return prose >= fewestCharacters ? article : undefined;
}

const marked = /\/article(?:[#.][^/[]*)?\[\d+\]$/;
/** Less is the teaser of an article in a list. */
const fewestCharacters = 60;

function containerOf(blocks: Block[]): string | undefined {
  const prose = new Map<string, number>();
  const lines = new Map<string, number>();
  let all = 0;
  for (const block of blocks) {
    const weight = proseOf(block);
    const { place } = block.hints;
    if (!place) continue;
    all += weight;
    for (const element of ancestorsOf(place)) {
      prose.set(element, (prose.get(element) ?? 0) + weight);
      lines.set(element, (lines.get(element) ?? 0) + (block.kind === 'image' ? 0 : 1));
    }
  }
  if (all === 0) return undefined;
  let best = '';
  for (const [element, weight] of prose)
    if (
      weight >= all * most &&
      element.length > best.length &&
      lines.get(element)! > 1 &&
      !/\/(?:p|span|font|b|strong|h[1-6]|li|a)(?:[#.][^/[]*)?\[\d+\]$/.test(element)
    )
      best = element;
  return best || undefined;
}

/** Names of elements that hold prose of others: comments, lists of other articles, footers. */
const beside =
  /comment|reply|pinglun|footer|copyright|sidebar|related|recommend|\btie\b|disclaimer|site-?map|privacy|terms-of/;

/** How much running text a block has, in Han characters. */
function proseOf({ kind, text, hints }: Block): number {
  if (kind === 'image' || hints.linked > 0.5 || hints.repeated > 0 || beside.test(hints.names ?? '')) return 0;
  const head = foldScript(text.slice(0, 240));
  if (framePatterns.copyright.test(head) || framePatterns.contact.test(head) || framePatterns.disclaimer.test(head))
    return 0;
  const characters = hanCount(text);
  return /[。！？；]/.test(text) ? characters : characters * 0.3;
}
