/**
 * What stands where the sibling pages name who wrote, or an outlet, is of the same kind, though it looks like no name: a
 * pen name beside the day. The words of a line, between its labels and days, are told by their number and their order.
 */
import { isColumn, isInterface } from '../classify/interface-words.ts';
import { isName } from '../classify/patterns.ts';
import { foldLine, foldScript, hanCount } from '../comparable.ts';
import { leftOver } from '../extract/bare-words.ts';
import { chairs } from '../extract/chairs.ts';
import { isMedium } from '../extract/outlets.ts';
import { canBeSource, isNobodysName } from '../extract/vouch.ts';
import type { Block, Page } from '../page.ts';
import { slotOf } from './place.ts';

/** What a place of the template holds on most pages. */
export type WordType = 'author' | 'source';

const fewestPages = 3;
/** The share of the pages whose word there is of the kind by its own look. */
const most = 0.6;
const longestLine = 60;
/** Prose has more Han characters than this: what stands below it is the text's. */
const prose = 60;

/** The words of a line by their places; none for headings, links, and lines that may be text. */
function placesOf({ kind, text, hints }: Block): [place: string, word: string][] {
  if (kind !== 'paragraph' || !hints.place || hints.linked > 0.5) return [];
  if (text.length > longestLine || /[。！？]/.test(text)) return [];
  const words = leftOver(text).filter((word) => hanCount(word) > 0);
  return words.map((word, at) => [`${slotOf(hints.place!)}\n${words.length}\n${at}`, word]);
}

const typeOf = (word: string): WordType | undefined => {
  if (isMedium(word) && canBeSource(word)) return 'source';
  return isName(foldScript(word)) ? 'author' : undefined;
};

/** The places above the text that hold names, or outlets, on most of the pages. */
export function typedPlaces(pages: readonly Page[]): Map<string, WordType> {
  const words = new Map<string, string[]>();
  for (const { blocks } of pages) {
    const end = blocks.findIndex(({ text }) => hanCount(text) > prose);
    const seen = new Set<string>();
    for (const [place, word] of blocks.slice(0, end < 0 ? blocks.length : end).flatMap(placesOf)) {
      if (seen.has(place)) continue;
      seen.add(place);
      words.set(place, [...(words.get(place) ?? []), word]);
    }
  }
  const typed = new Map<string, WordType>();
  for (const [place, all] of words) {
    // The same word on all pages is the site's.
    if (all.length < fewestPages || new Set(all.map(foldLine)).size < 2) continue;
    for (const type of ['author', 'source'] as const)
      if (all.filter((word) => typeOf(word) === type).length >= all.length * most) typed.set(place, type);
  }
  return typed;
}

const penName = /^[\p{Script=Han}·]{2,5}$/u;
const office = new RegExp(`(?:${chairs})$`, 'u');
const outlet = /^[\p{Script=Han}·]{3,14}$/u;

/** What such places say on one page, where the word does not tell it by its own look. */
export function typedIn(block: Block, places: ReadonlyMap<string, WordType>): Partial<Record<WordType, string>> {
  if (places.size === 0) return {};
  const found: Partial<Record<WordType, string>> = {};
  for (const [place, word] of placesOf(block)) {
    const type = places.get(place);
    const folded = foldScript(word);
    if (!type || typeOf(word) !== undefined || isInterface(folded) || isColumn(folded)) continue;
    if (
      type === 'author'
        ? penName.test(word) && !isNobodysName(word) && !office.test(folded)
        : outlet.test(word) && canBeSource(word)
    )
      found[type] = word;
  }
  return found;
}
