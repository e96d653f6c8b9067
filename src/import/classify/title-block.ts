/** The head of an article in one element: title, subtitle, metadata. */
import type { Seen } from './line-features.ts';

const longestSubtitle = 40;

/** True for a short line between the heading and the day, in the element that holds the three and nothing of the text. */
export function isInTitleBlock(seen: readonly Seen[], index: number): boolean {
  const [title, line, next] = [seen[index - 1], seen[index]!, seen[index + 1]];
  if (title?.block.kind !== 'heading' || !title.own.declared || !next?.meta || !next.own.date) return false;
  const { size, meta, block, own } = line;
  if (block.kind === 'image' || size > longestSubtitle || meta || own.interface || own.byline || own.name) return false;
  if (block.hints.linked > 0 || block.hints.repeated > 0 || next.block.kind === 'heading') return false;
  const place = title.block.hints.place ?? '';
  const around = `${place.slice(0, place.lastIndexOf('/'))}/`;
  const isIn = (other: Seen | undefined) => Boolean(other?.block.hints.place?.startsWith(around));
  return (
    around.length > 1 && isIn(line) && isIn(next) && !seen.some((other) => other.long && other !== line && isIn(other))
  );
}
