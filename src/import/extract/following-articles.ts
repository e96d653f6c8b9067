/** Other articles below a page's own, each in an element like its own, as sites load them when a reader goes on. */
import { foldLine, hanCount } from '../comparable.ts';
import type { Block, Dropped } from '../page.ts';
import { ancestorsOf, familyOf, shapeOf } from '../site/place.ts';
import { findDates } from './dates.ts';

/** Each of them has a text, not a teaser. */
const leastProse = 150;
const leastOfTitle = 6;
const longestDay = 80;
/** Between the title and the day are a picture and some counts. */
const nearest = 6;

/**
 * The blocks of the element that holds the title that the head declares, and its day below it, without those of its
 * siblings that have a day in the same place and a text of their own. Entries of one report stand below its title, not
 * beside it, and stay.
 */
export function withoutFollowing(blocks: Block[], titles: readonly string[]): { blocks: Block[]; dropped: Dropped[] } {
  const none = { blocks, dropped: [] };
  const keys = new Set(titles.filter((title) => hanCount(title) >= leastOfTitle).map(foldLine));
  const title = blocks.findIndex(({ kind, text }) => kind === 'heading' && keys.has(foldLine(text)));
  const day = blocks.slice(title + 1, title + 1 + nearest).find(isDay)?.hints.place;
  const own = title < 0 ? undefined : blocks[title]!.hints.place;
  if (!own || !day) return none;
  const days = blocks.filter((block) => isDay(block) && shapeOf(block.hints.place ?? '') === shapeOf(day));
  const around = ancestorsOf(own).filter((place) => isIn(day, place));
  // The innermost element of which others are like it, each with a day there.
  const article = around.findLast((place) => siblingsOf(place, days).size > 0);
  if (article === undefined || proseIn(blocks, article) < leastProse) return none;
  const others = [...siblingsOf(article, days)].filter((place) => proseIn(blocks, place) >= leastProse);
  const isOther = ({ hints }: Block) => others.some((place) => isIn(hints.place, place));
  return {
    blocks: blocks.filter((block) => !isOther(block)),
    dropped: blocks.filter(isOther).flatMap(({ text }) => (text ? [{ text, reason: 'other-article' }] : [])),
  };
}

const isDay = ({ kind, text }: Block): boolean =>
  kind !== 'image' && text.length <= longestDay && findDates(text).length === 1;

const isIn = (place: string | undefined, element: string): boolean =>
  place === element || Boolean(place?.startsWith(`${element}/`));

/** Elements of the same name beside one, which hold one of the days. */
function siblingsOf(element: string, days: readonly Block[]): Set<string> {
  const family = familyOf(element);
  const depth = ancestorsOf(element).length;
  return new Set(
    days.flatMap(({ hints }) => {
      const place = ancestorsOf(hints.place ?? '')[depth - 1];
      return place !== undefined && place !== element && familyOf(place) === family ? [place] : [];
    }),
  );
}

const proseIn = (blocks: readonly Block[], element: string): number =>
  blocks.reduce(
    (sum, { kind, text, hints }) =>
      sum + (kind !== 'image' && isIn(hints.place, element) && /[。！？]/.test(text) ? hanCount(text) : 0),
    0,
  );
