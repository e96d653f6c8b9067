/** A title with its day behind it in one line: `会所重开 (2009-06-13)`. */
import { foldLine, hanCount } from '../comparable.ts';
import { type Block, type Declared, paragraph } from '../page.ts';
import { findDates } from './dates.ts';
import { readLabels } from './labels.ts';

/** A bracket, or blanks, before the last words of a line. */
const tail = /(?:[\s　]*[（(【[][\s　]*|[\s　]{1,4})(?=[^（()）【】[\]]{6,24}[)）】\]]?\s*$)/gu;

/**
 * The line and its day as two, where the rest is a heading or what the head of the page declares: in a list of other
 * articles such lines stay whole.
 */
export function cutTitleDate(block: Block, { titles }: Declared): Block[] {
  const { text, kind, hints } = block;
  if (kind === 'image' || kind === 'table' || kind === 'item' || hints.linked > 0.5 || !/\d/.test(text)) return [block];
  const opened = dayBefore(block, titles);
  if (opened) return opened;
  const isHeading = kind === 'heading' && (block.level ?? 9) <= 2;
  const glued = metadataBehind(block, isHeading, titles);
  if (glued !== undefined) return parts(block, glued);
  for (const { index, 0: found } of text.matchAll(tail)) {
    const [title, behind] = [text.slice(0, index), text.slice(index + found.length).replace(/[)）】\]]\s*$/u, '')];
    const [date] = findDates(behind);
    if (date?.start !== 0 || date.end !== behind.trimEnd().length || hanCount(title) < 4) continue;
    if (!isHeading && !titles.some((one) => foldLine(one) === foldLine(title))) continue;
    return parts(block, index);
  }
  return [block];
}

/** The day glued before a title that the head declares, and the issue behind it: `2018-08-01老秤校准 584 期`. */
function dayBefore(block: Block, titles: readonly string[]): Block[] | undefined {
  const [date] = findDates(block.text);
  if (block.kind !== 'heading' || date?.start !== 0) return undefined;
  const rest = block.text.slice(date.end).trim();
  const title = rest.replace(/[\s　]*第?[\s　]*\d{1,4}[\s　]*[期號号]$/u, '');
  if (hanCount(title) < 4 || !titles.some((one) => foldLine(one) === foldLine(title))) return undefined;
  const { place, names } = block.hints;
  const beside = [block.text.slice(0, date.end), rest.slice(title.length)].map((text) => text.trim()).filter(Boolean);
  return [{ ...block, text: title, marks: [] }, ...beside.map((text) => paragraph(text, { place, names }))];
}

const parts = (block: Block, at: number): Block[] => {
  const { place, names } = block.hints;
  return [
    { ...block, text: block.text.slice(0, at), marks: block.marks.filter(({ end }) => end <= at) },
    paragraph(block.text.slice(at).trim(), { place, names }),
  ];
};

/** Where day, source and their like begin behind a title, with nothing else to the end: `会所重开 2009-06-13 来源：渡口网`. */
function metadataBehind({ text }: Block, isHeading: boolean, titles: readonly string[]): number | undefined {
  if (text.length > longestLine) return undefined;
  for (const { index } of text.matchAll(/(?<=\S)[\s　]+(?=\S)/gu)) {
    const title = text.slice(0, index);
    const behind = text.slice(index).trim();
    if (hanCount(title) < 4 || behind.length > longestMetadata) continue;
    if (!isHeading && !titles.some((one) => foldLine(one) === foldLine(title))) continue;
    if (isMetadata(behind)) return index;
  }
  return undefined;
}
const longestMetadata = 80;
/** Of a headline with what is glued to it; longer runs of blanks would be tried at each of them. */
const longestLine = 240;

/** A day and a labelled field; one of them alone may be part of a headline. */
function isMetadata(text: string): boolean {
  const labels = readLabels(text).filter(({ value }) => value !== '');
  const days = findDates(text);
  if (labels.length === 0 || days.length === 0) return false;
  const spans = [...labels, ...days].toSorted((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at && /[\p{L}\p{N}]/u.test(text.slice(at, start))) return false;
    at = Math.max(at, end);
  }
  return !/\p{L}/u.test(text.slice(at));
}
