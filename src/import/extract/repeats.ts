/** Lines that a page prints twice, one directly behind the other. */
import { foldLine } from '../comparable.ts';
import type { Block, Dropped } from '../page.ts';
import { isMarkedSummary } from './summary.ts';

/**
 * Keeps one of two adjacent lines with the same text, as in a heading behind the last step of its breadcrumb. A line with
 * the words of the image before it becomes the image's caption.
 */
export function withoutRepeats(blocks: Block[]): { blocks: Block[]; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const kept: Block[] = [];
  let last = '';
  for (const block of blocks) {
    const key = foldLine(block.text);
    const repeat = key !== '' && key === last && block.kind !== 'image';
    if (key !== '') last = key;
    if (!repeat) {
      kept.push(block);
      continue;
    }
    const before = kept.findLastIndex(({ text }) => foldLine(text) === key);
    // The site's summary of a text: its first paragraph again, or its first sentence with three points behind it.
    if ((isCut(kept[before]!) && !isCut(block)) || (isMarkedSummary(kept[before]!) && !isMarkedSummary(block))) {
      dropped.push({ text: kept[before]!.text, reason: 'summary' });
      kept[before] = block;
      continue;
    }
    if (kept[before]?.kind === 'image') kept[before] = withCaption(kept[before], block);
    // The headline behind the last step of a breadcrumb.
    else if (block.kind === 'heading' && kept[before]?.kind !== 'heading') kept[before] = block;
    dropped.push({ text: block.text, reason: 'repeated' });
  }
  return { blocks: kept, dropped };
}

/** A picture whose caption is a link is the card of another article, and as much a link as its caption. */
const withCaption = (picture: Block, { text, hints }: Block): Block => ({
  ...picture,
  caption: text,
  hints: { ...picture.hints, linked: Math.max(picture.hints.linked, hints.linked) },
});

const isCut = ({ text, kind }: Block): boolean => kind === 'paragraph' && /(?:…|\.{3})\s*$/.test(text);
