/** The lines (pictures aside) that all sibling pages begin with, one behind the other: a masthead, a menu, a welcome. */
import { hanCount } from '../comparable.ts';
import type { Block, Page } from '../page.ts';

/** Of all pages at least so many begin so. */
const share = 0.9;
const fewestPages = 3;
const longestHead = 24;
/** Longer lines are prose: pages that begin with it are copies of one article. */
const prose = 40;

/**
 * Where the running head of each page ends, as the keys of its lines with the number of pages that have them.
 * @param keyOf a line's place and words; empty for what does not count
 */
export function runningHead(pages: readonly Page[], keyOf: (block: Block) => string): Map<string, number> {
  const head = new Map<string, number>();
  if (pages.length < fewestPages) return head;
  const lines = pages.map(({ blocks }) => blocks.filter((block) => block.kind !== 'image' && keyOf(block) !== ''));
  for (let at = 0; at < longestHead; at++) {
    const counts = new Map<string, number>();
    for (const page of lines) {
      const block = page[at];
      if (block && hanCount(block.text) <= prose) counts.set(keyOf(block), (counts.get(keyOf(block)) ?? 0) + 1);
    }
    const [key, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
    if (count < fewestPages || count < pages.length * share) return head;
    // The end of a page is no head of it: these pages are copies.
    if (lines.some((page) => page.length <= at + 1)) return new Map();
    head.set(key, count);
  }
  return new Map();
}
