/** A title that its page breaks into two lines is one title. */
import { foldLine, hanCount } from '../comparable.ts';
import type { Block, Declared } from '../page.ts';
import { findDates } from './dates.ts';
import { readLabels } from './labels.ts';

const longestHalf = 30;
/** Prose is longer than this; titles stand above it. */
const prose = 40;

/**
 * Joins the two lines of a title: where the head declares them as one, or where they alone are set as a heading.
 * A blank stands for the line break, unless a sign does.
 */
export function joinTitleLines(blocks: Block[], { titles }: Declared): Block[] {
  const declared = new Set(titles.map(foldLine));
  const end = blocks.findIndex(({ text }) => hanCount(text) > prose);
  for (let at = 0; at + 1 < (end === -1 ? blocks.length : end); at++) {
    const [upper, lower] = [blocks[at]!, blocks[at + 1]!];
    if (!lower.hints.continues || upper.hints.continues || blocks[at + 2]?.hints.continues) continue;
    if (!isHalf(upper) || !isHalf(lower)) continue;
    const isWhole = declared.has(foldLine(upper.text + lower.text));
    if (isWhole || (isSetAsHeading(upper) && isSetAsHeading(lower)))
      return [...blocks.slice(0, at), joined(upper, lower), ...blocks.slice(at + 2)];
  }
  return blocks;
}

const isHalf = ({ kind, text, hints }: Block): boolean =>
  kind !== 'image' &&
  kind !== 'table' &&
  hints.linked < 0.5 &&
  hints.repeated === 0 &&
  hanCount(text) >= 2 &&
  text.length <= longestHalf &&
  !/[。；;]\s*$|^\s*[—-]/.test(text) &&
  findDates(text).length === 0 &&
  readLabels(text).length === 0;

const isSetAsHeading = ({ kind, hints }: Block): boolean =>
  kind === 'heading' ||
  Boolean(hints.large) ||
  Boolean(hints.bold) ||
  /title|headline|biaoti|subject/.test(hints.names ?? '');

function joined(upper: Block, lower: Block): Block {
  const first = upper.text.trimEnd();
  const text = `${first}${/[\p{P}]$/u.test(first) ? '' : ' '}`;
  const shift = text.length - (lower.text.length - lower.text.trimStart().length);
  const moved = lower.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
  return { ...upper, text: text + lower.text.trimStart(), marks: [...upper.marks, ...moved] };
}
