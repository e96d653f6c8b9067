/**
 * A site's own template, learnt from sibling pages: what stands at the same place with the same words is chrome, what
 * varies at the same place is a field or the text. A sentence that several articles share stands where their texts
 * vary, and stays.
 */
import { foldLine, hanCount } from '../comparable.ts';
import { findDates } from '../extract/dates.ts';
import type { Block, DayOrder, Page } from '../page.ts';
import { dayOrderOf } from './day-order.ts';
import { daySlots } from './day-slots.ts';
import { declaredAlike, withoutAlike } from './declared-alike.ts';
import { familyOf, slotOf } from './place.ts';
import { runningFoot } from './running-foot.ts';
import { runningHead } from './running-head.ts';
import { sharedIn, sharedWords } from './shared-words.ts';
import { typedIn, typedPlaces, type WordType } from './typed-words.ts';

/** What sibling pages have in common; plain data, so that it can go to a worker. */
export interface SiteTemplate {
  /** Chrome by slot and folded words, with the number of sibling pages that have it. */
  chrome: Map<string, number>;
  /** Titles that several pages declare: the site's name, its sections. Folded. */
  titles: Set<string>;
  /** What the heads of all pages declare alike, by field and value: who made the site, and not who wrote. */
  alike: Set<string>;
  /** Slots above the text that hold another day on each page. */
  days: Set<string>;
  /** Words that one place holds on all pages. */
  words: Set<string>;
  /** Places of words that name people, or outlets, on most pages. */
  typed: Map<string, WordType>;
  dayOrder?: DayOrder;
}

/** Pages of a folder that are looked at: enough to know its template, few enough for any number of pages. */
export const sampleSize = 48;
/** A line is repeated from this many pages on. */
const fewest = 3;
const longest = 200;
/** A place of the frame that has as many lines on all pages has at most so many. */
const mostLines = 3;

/** Every n-th of the items, so that the sample spans the folder. */
export function sampleOf<T>(items: readonly T[]): T[] {
  if (items.length <= sampleSize) return [...items];
  return Array.from({ length: sampleSize }, (_, index) => items[Math.floor((index * items.length) / sampleSize)]!);
}

/** Words that stand in one slot. */
interface Shared {
  pages: number;
  sentence: boolean;
}

interface Slot {
  pages: number;
  blocks: number;
  /** Blocks on the page that has most of them. */
  most: number;
  texts: Map<string, Shared>;
}

/** Learns the template of pages that stand in one folder. */
export function learnTemplate(pages: readonly Page[]): SiteTemplate {
  const slots = slotsOf(pages);
  const families = new Map<string, { repeated: number; blocks: number }>();
  for (const [slot, { blocks, texts }] of slots) {
    const family = families.get(familyOf(slot)) ?? { repeated: 0, blocks: 0 };
    for (const { pages: count } of texts.values()) if (count >= fewest) family.repeated += count;
    family.blocks += blocks;
    families.set(familyOf(slot), family);
  }
  const chrome = new Map<string, number>();
  for (const [slot, { pages: having, blocks, most, texts }] of slots) {
    const family = families.get(familyOf(slot))!;
    const fixed = family.repeated / family.blocks;
    for (const [key, { pages: count, sentence }] of texts) {
      const share = count / having;
      // Text has another number of lines on each page.
      const alone = blocks / having <= 1.5 || (!sentence && most <= mostLines && blocks === having * most);
      if (count < fewest || share < (slot.startsWith('text') ? 0.1 : 0.5)) continue;
      if (sentence && share < 0.8) continue;
      if (fixed >= 0.6 || (share >= 0.9 && alone) || (slot.startsWith('text') && !sentence))
        chrome.set(`${slot}\n${key}`, count - 1);
    }
  }
  for (const running of [runningHead, runningFoot])
    for (const [key, count] of running(pages, keyOf)) chrome.set(key, count - 1);
  return {
    chrome,
    titles: sharedTitles(pages),
    alike: declaredAlike(pages),
    days: daySlots(pages, (block) => chrome.has(keyOf(block))),
    words: sharedWords(pages),
    typed: typedPlaces(pages),
    dayOrder: dayOrderOf(pages.flatMap(({ blocks }) => blocks)),
  };
}

function slotsOf(pages: readonly Page[]): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const { blocks } of pages) {
    const seen = new Map<string, Set<string>>();
    const numbers = new Map<string, number>();
    for (const block of blocks) {
      const key = wordsOf(block);
      if (!key) continue;
      const slot = slotOfBlock(block);
      const held = slots.get(slot) ?? { pages: 0, blocks: 0, most: 0, texts: new Map() };
      slots.set(slot, held);
      held.blocks++;
      numbers.set(slot, (numbers.get(slot) ?? 0) + 1);
      held.most = Math.max(held.most, numbers.get(slot)!);
      const keys = seen.get(slot) ?? new Set();
      if (!seen.has(slot)) held.pages++;
      seen.set(slot, keys);
      if (keys.has(key)) continue;
      keys.add(key);
      const text = held.texts.get(key) ?? { pages: 0, sentence: /[。！？]["”」』）)]*\s*$/.test(block.text) };
      text.pages++;
      held.texts.set(key, text);
    }
  }
  return slots;
}

/** Pages of plain text have no places: a line is where its words are. */
const slotOfBlock = ({ hints }: Block): string => (hints.place ? slotOf(hints.place) : 'text');

/** Long lines are left out: a paragraph that stands on three pages is a copy and no chrome. */
const wordsOf = ({ kind, text, src }: Block): string =>
  kind === 'image' ? (src ?? '') : text.length <= longest ? foldLine(text) : '';

/** A line's slot and words; empty for a line without any. */
function keyOf(block: Block): string {
  const words = wordsOf(block);
  return words && `${slotOfBlock(block)}\n${words}`;
}

function sharedTitles(pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { declared } of pages)
    for (const key of new Set(declared.titles.map(foldLine))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= fewest && count >= pages.length / 3).map(([key]) => key));
}

/** The page with what its template says of each block, and without titles that are the site's. */
export function withTemplate(page: Page, template: SiteTemplate | undefined): Page {
  if (!template) return page;
  const blocks = page.blocks.map((block) => withHints(block, template));
  const mastheads = new Set(blocks.filter(isMasthead).map(({ text }) => foldLine(text)));
  const isOfSite = (title: string) => template.titles.has(title) || mastheads.has(title);
  return {
    ...withoutAlike(page, template.alike),
    declared: {
      ...page.declared,
      ...(template.dayOrder && { dayOrder: template.dayOrder }),
      titles: page.declared.titles.filter((title) => !isOfSite(foldLine(title))),
    },
    blocks,
  };
}

/** What sibling pages print alike and link nowhere: the site's name over them. A link may be to this article, in a list. */
const isMasthead = ({ text, hints }: Block): boolean =>
  hints.repeated > 0 && hints.linked === 0 && hanCount(text) > 1 && text.length <= longestMasthead;
const longestMasthead = 40;

/** On a page without a day the section alone stands in its place. */
const isColumn = ({ text, kind, hints }: Block): boolean =>
  kind === 'paragraph' &&
  /date|time|info|meta/.test(hints.names ?? '') &&
  text.trim().length <= longestColumn &&
  !/[。！？：:]/.test(text);
const longestColumn = 12;

function withHints(block: Block, { chrome, days, words, typed }: SiteTemplate): Block {
  const repeated = chrome.get(keyOf(block)) ?? 0;
  const isDay = days.has(slotOfBlock(block)) && (findDates(block.text).length > 0 || isColumn(block));
  // Where the pages have a place for their day, one that they share elsewhere is none of theirs.
  const ofSite = repeated > 0 && days.size > 0 && !isDay && findDates(block.text).length > 0;
  const shared = sharedIn(block, words);
  const alike = repeated === 0 ? typedIn(block, typed) : {};
  const isTyped = Object.keys(alike).length > 0;
  if (repeated === 0 && !isDay && shared.length === 0 && !isTyped) return block;
  return {
    ...block,
    hints: {
      ...block.hints,
      repeated,
      ...(isDay && { day: true }),
      ...(ofSite && { ofSite }),
      ...(shared.length > 0 && { shared }),
      ...(isTyped && { alike, field: true }),
    },
  };
}
