/** Which element of a page holds the article: the innermost one with nearly all of the page's prose. */
import { framePatterns } from '../classify/patterns.ts';
import { foldScript, hanCount } from '../comparable.ts';
import type { Block } from '../page.ts';
import { ancestorsOf } from './place.ts';

/** The share of the prose that the article's element holds at least; comments and footers are seldom more than the rest. */
const most = 0.8;

/** The blocks, each told whether it stands inside the article's element; those without a place are left as they are. */
export function locateArticle(blocks: Block[]): Block[] {
  const container = containerOf(blocks);
  if (container === undefined) return blocks;
  return blocks.map((block) => {
    const place = block.hints.place;
    return place === undefined
      ? block
      : { ...block, hints: { ...block.hints, inArticle: place === container || place.startsWith(`${container}/`) } };
  });
}

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

/** How much running text a block has, in Han characters. */
function proseOf({ kind, text, hints }: Block): number {
  if (kind === 'image' || hints.linked > 0.5 || hints.repeated > 0) return 0;
  const head = foldScript(text.slice(0, 240));
  if (framePatterns.copyright.test(head) || framePatterns.contact.test(head) || framePatterns.disclaimer.test(head))
    return 0;
  const characters = hanCount(text);
  return /[。！？；]/.test(text) ? characters : characters * 0.3;
}
