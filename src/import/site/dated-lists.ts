/** Lists of other articles with their days, which some sites set without links: each line ends with a day. */
import { hanCount } from '../comparable.ts';
import { findDates } from '../extract/dates.ts';
import { labelOf, readLabels } from '../extract/labels.ts';
import type { Block } from '../page.ts';
import { slotOf } from './place.ts';

/** Lines from this many on are a list. */
const fewest = 3;
/** Their share of the lines in one place: a heading may stand above them. */
const most = 0.5;
const longest = 60;

/** A title and its day: `会所重开 [03-16]`. A chronicle has the day first. */
const dated =
  /\p{Script=Han}{2}[^。]*?(?:[\s　]+|[（(【[][\s　]*)(?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\s　]*[)）】\]]?[\s　]*$/u;

/** When this article was published: `发布于 2009-03-04`. */
const isMetadata = (text: string): boolean =>
  labelOf(text.slice(0, findDates(text)[0]?.start).trim()) !== undefined ||
  readLabels(text).some(({ kind, start }) => kind === 'date' && start === 0);

/** The list that a line stands in: rows and boxes are told by nothing but their number, columns of a table are not. */
const listOf = (place: string): string =>
  slotOf(place)
    .replace(/(\/(?:tr|dd|dt)[^/]*)\[\d+\]/g, '$1')
    .replace(/(\/(?:div|dl)[^/]*)\[\d+\]$/, '$1');

/** The blocks, in which the lines of such lists count as links. */
export function markDatedLists(blocks: Block[]): Block[] {
  const groups = Map.groupBy(
    blocks.filter(
      ({ kind, text, hints }) => kind !== 'image' && hints.place && text.length <= longest && hanCount(text) > 1,
    ),
    ({ hints }) => listOf(hints.place!),
  );
  const listed = new Set(
    [...groups.values()].flatMap((group) => {
      const lines = group.filter(({ text, kind }) => kind !== 'table' && dated.test(text) && !isMetadata(text));
      return lines.length >= fewest && lines.length >= group.length * most ? lines : [];
    }),
  );
  if (listed.size === 0) return blocks;
  return blocks.map((block) => (listed.has(block) ? { ...block, hints: { ...block.hints, linked: 1 } } : block));
}
