/**
 * The words that the lines of one place hold on all sibling pages, between the labels and days that vary: the name of the
 * site or of its account, a button. No such word is an outlet from which one of the texts was taken; nor is the society
 * itself, where its template prints it behind 来源 on each page.
 */
import { framePatterns } from '../classify/patterns.ts';
import { foldLine, foldScript } from '../comparable.ts';
import { leftOver } from '../extract/bare-words.ts';
import { withoutDate } from '../extract/labelled-value.ts';
import { readLabels } from '../extract/labels.ts';
import { isMedium } from '../extract/outlets.ts';
import type { Block, Page } from '../page.ts';
import { slotOf } from './place.ts';

const share = 0.9;
const fewestPages = 3;
const longestLine = 120;

/** What tells a labelled source from a word by itself. */
export const sourceKey = (value: string): string => `=${foldLine(value)}`;

const keysOf = ({ kind, text, hints }: Block): string[] => {
  if (kind === 'image' || !hints.place || text.length > longestLine) return [];
  const slot = slotOf(hints.place);
  const sources = readLabels(text).flatMap(({ kind: label, value }) =>
    label === 'source' ? [withoutDate(value)] : [],
  );
  return [...leftOver(text).map(foldLine), ...sources.filter((value) => !isMedium(value)).map(sourceKey)].map(
    (word) => `${slot}\n${word}`,
  );
};

/** What a page says of whose it is. */
const ownWordsOf = ({ declared: { titles, siteName }, blocks }: Page): string =>
  foldLine(
    [
      ...titles,
      siteName ?? '',
      ...blocks.map(({ text }) => text).filter((text) => framePatterns.copyright.test(foldScript(text.slice(0, 240)))),
    ].join('\n'),
  );

/** Such words by slot, folded. */
export function sharedWords(pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const own = ownWordsOf(page);
    const isOwn = (key: string) => !key.includes('\n=') || own.includes(key.slice(key.indexOf('\n=') + 2));
    for (const key of new Set(page.blocks.flatMap(keysOf))) if (isOwn(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
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
