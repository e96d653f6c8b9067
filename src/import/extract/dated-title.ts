/** A title with its day behind it in one line: `会所重开 (2009-06-13)`. */
import { foldLine, hanCount } from '../comparable.ts';
import { type Block, type Declared, paragraph } from '../page.ts';
import { findDates } from './dates.ts';

/** A bracket, or blanks, before the last words of a line. */
const tail = /(?:[\s　]*[（(【[][\s　]*|[\s　]{1,4})(?=[^（()）【】[\]]{6,24}[)）】\]]?\s*$)/gu;

/**
 * The line and its day as two, where the rest is a heading or what the head of the page declares: in a list of other
 * articles such lines stay whole.
 */
export function cutTitleDate(block: Block, { titles }: Declared): Block[] {
  const { text, kind, hints } = block;
  if (kind === 'image' || kind === 'table' || kind === 'item' || hints.linked > 0.5 || !/\d/.test(text)) return [block];
  const isHeading = kind === 'heading' && (block.level ?? 9) <= 2;
  for (const { index, 0: found } of text.matchAll(tail)) {
    const [title, behind] = [text.slice(0, index), text.slice(index + found.length).replace(/[)）】\]]\s*$/u, '')];
    const [date] = findDates(behind);
    if (date?.start !== 0 || date.end !== behind.trimEnd().length || hanCount(title) < 4) continue;
    if (!isHeading && !titles.some((one) => foldLine(one) === foldLine(title))) continue;
    return [
      { ...block, text: title, marks: block.marks.filter(({ end }) => end <= title.length) },
      paragraph(text.slice(index).trim(), { place: hints.place, names: hints.names }),
    ];
  }
  return [block];
}
