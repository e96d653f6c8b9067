/**
 * Where the pages of a site print their day: the places above the text, or else in the metadata below it, whose line
 * holds another day on each page. A day that all of them share elsewhere is the clock's, and of no article.
 */
import { framePatterns } from '../classify/patterns.ts';
import { foldScript, hanCount } from '../comparable.ts';
import { findDates } from '../extract/dates.ts';
import type { Block, Page } from '../page.ts';
import { slotOf } from './place.ts';

const longestLine = 120;
/** Prose has more Han characters than this. */
const prose = 60;
const fewestDays = 2;
/** A place that has more lines a page is where the text runs. */
const mostLines = 1.5;

/** Names of elements below the text that hold the metadata of a post; those of lists hold the days of other articles. */
const metadata = /(?:^|[\s_-])(?:meta|info|posted|published|byline|entry|article|post)(?=$|[\s_-])/;
const lists =
  /relate|recent|prev|next|nav|comment|repl(?:y|ies)|sidebar|widget|archive|hot|list|copyright|modified|updated/;

/** @param isChrome true for lines that sibling pages share */
export function daySlots(pages: readonly Page[], isChrome: (block: Block) => boolean): Set<string> {
  const above = new Slots();
  const below = new Slots();
  const lines = new Map<string, number>();
  for (const { blocks } of pages) {
    let slots = above;
    const seen = new Set<string>();
    for (const block of blocks) {
      const { text, hints, kind } = block;
      if (kind === 'image' || !hints.place || isChrome(block)) continue;
      const slot = slotOf(hints.place);
      lines.set(slot, (lines.get(slot) ?? 0) + 1);
      if (hanCount(text) > prose) slots = below;
      const [found] = text.length <= longestLine ? findDates(text) : [];
      if (!found || (slots === below && !isOfPost(block))) continue;
      slots.add(slot, found.date, seen);
    }
  }
  const isText = (slot: string) => lines.get(slot)! > pages.length * mostLines;
  const found = above.varying(isText);
  return found.size > 0 ? found : below.varying(isText);
}

const isOfPost = ({ text, hints: { names = '' } }: Block): boolean =>
  metadata.test(names) && !lists.test(names) && !framePatterns.neighbours.test(foldScript(text));

/** The days that stand in each slot, one a page. */
class Slots {
  readonly #days = new Map<string, Set<string>>();
  readonly #crowded = new Set<string>();

  /** @param seen the slots of the page so far */
  add(slot: string, day: string, seen: Set<string>): void {
    if (seen.has(slot)) this.#crowded.add(slot);
    seen.add(slot);
    this.#days.set(slot, (this.#days.get(slot) ?? new Set()).add(day));
  }

  /** @param isText true for slots of running text */
  varying(isText: (slot: string) => boolean): Set<string> {
    const slots = [...this.#days].filter(
      ([slot, { size }]) => size >= fewestDays && !this.#crowded.has(slot) && !isText(slot),
    );
    return new Set(slots.map(([slot]) => slot));
  }
}
