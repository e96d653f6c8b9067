/**
 * Where the pages of a site print their day: the places above the text whose line holds another day on each page. A
 * day that all of them share elsewhere is the clock's, and of no article.
 */
import { hanCount } from '../comparable.ts';
import { findDates } from '../extract/dates.ts';
import type { Block, Page } from '../page.ts';
import { slotOf } from './place.ts';

const longestLine = 120;
/** Prose has more Han characters than this. */
const prose = 60;
const fewestDays = 2;

/** @param isChrome true for lines that sibling pages share */
export function daySlots(pages: readonly Page[], isChrome: (block: Block) => boolean): Set<string> {
  const days = new Map<string, Set<string>>();
  const crowded = new Set<string>();
  for (const { blocks } of pages) {
    const seen = new Set<string>();
    for (const block of blocks) {
      const { text, hints, kind } = block;
      if (kind === 'image' || !hints.place) continue;
      if (hanCount(text) > prose && !isChrome(block)) break;
      const [found] = text.length <= longestLine ? findDates(text) : [];
      if (!found || isChrome(block)) continue;
      const slot = slotOf(hints.place);
      if (seen.has(slot)) crowded.add(slot);
      seen.add(slot);
      days.set(slot, (days.get(slot) ?? new Set()).add(found.date));
    }
  }
  return new Set([...days].flatMap(([slot, { size }]) => (size >= fewestDays && !crowded.has(slot) ? [slot] : [])));
}
