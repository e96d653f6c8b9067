/**
 * The words that the lines of one place hold on all sibling pages, between the labels and days that vary: the name of the
 * site or of its account, a button. No such word is an outlet from which one of the texts was taken.
 */
import { foldLine } from '../comparable.ts';
import { leftOver } from '../extract/bare-words.ts';
import type { Block, Page } from '../page.ts';
import { slotOf } from './place.ts';

const share = 0.9;
const fewestPages = 3;
const longestLine = 120;

const keysOf = ({ kind, text, hints }: Block): string[] => {
  if (kind === 'image' || !hints.place || text.length > longestLine) return [];
  const slot = slotOf(hints.place);
  return leftOver(text).map((word) => `${slot}\n${foldLine(word)}`);
};

/** Such words by slot, folded. */
export function sharedWords(pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { blocks } of pages)
    for (const key of new Set(blocks.flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count >= fewestPages && count >= pages.length * share).map(([key]) => key),
  );
}

/** Those that a block holds, folded. */
export const sharedIn = (block: Block, words: ReadonlySet<string>): string[] =>
  words.size === 0
    ? []
    : keysOf(block)
        .filter((key) => words.has(key))
        .map((key) => key.slice(key.indexOf('\n') + 1));
