/** From a character that somebody clicked in a drawn edition back to the place in the file. */
import type { Element, ElementContent, Root, Text } from 'hast';
import type { Article } from '../../archive/article.ts';
import { convertTree } from '../../content/body/convert-tree.ts';
import type { Conversion, Converter, Decision } from '../../conversion/index.ts';
import { placesOf, type Span } from '../text/printed-text.ts';

/** A word in a text of the article, as written and as an edition prints it. */
export interface ClickedWord {
  word: string;
  printed: string;
  /** Where it stands in the file; nothing where it has no place of its own: the title. */
  span?: Span;
  /** The decision that made it. */
  decision?: Decision;
}

/** The text of the tree that begins at an offset of the file. */
function textAt(tree: Root, at: number): Text | undefined {
  const visit = (node: ElementContent): Text | undefined => {
    if (node.type === 'text') return node.position?.start.offset === at ? node : undefined;
    if (!('children' in node)) return undefined;
    for (const child of (node as Element).children) {
      const found = visit(child as ElementContent);
      if (found) return found;
    }
    return undefined;
  };
  for (const child of tree.children) {
    const found = visit(child as ElementContent);
    if (found) return found;
  }
  return undefined;
}

/**
 * @param at the offset in the file of the text that was clicked
 * @param from, to in the text as the edition prints it; equal for a single click
 * @param converter into the edition; nothing where it is the article's own
 */
export function clickedWord(
  article: Article,
  source: string,
  at: number,
  from: number,
  to: number,
  converter: Converter | undefined,
): ClickedWord | undefined {
  const node = textAt(article.body, at);
  const places = node && placesOf(node, source);
  if (!node || !places) return undefined;
  const conversion = converter && conversionIn(article.body, converter, node, at);
  const found = wordIn(node.value, from, to, conversion);
  if (!found) return undefined;
  const span = { from: places.starts[found.from]!, to: places.ends[found.to - 1]! };
  return { word: found.word, printed: found.printed, span, ...(found.decision && { decision: found.decision }) };
}

/** What the conversion of the whole block has made of one of its texts. */
function conversionIn(body: Root, converter: Converter, node: Text, at: number): Conversion {
  const { tree, decisions } = convertTree(body, converter);
  const length = node.value.length;
  const own = decisions
    .filter(({ start, end }) => start >= at && end <= at + length && end > start)
    .map((one) => ({ ...one, start: one.start - at, end: one.end - at }));
  return { text: textAt(tree, at)?.value ?? node.value, decisions: own };
}

/** A word as it is written, with offsets into the written text. */
interface Word {
  word: string;
  printed: string;
  from: number;
  to: number;
  decision?: Decision;
}

/** The word of a selection in a printed text; of a click the word that was decided as one, or one character. */
export function wordIn(
  written: string,
  from: number,
  to: number,
  conversion: Conversion | undefined,
): Word | undefined {
  const back = writtenOffsets(conversion?.decisions ?? []);
  let [start, end] = [back(from), back(Math.max(to, from + 1))];
  if (start >= written.length) return undefined;
  // A character outside the Basic Multilingual Plane is two code units.
  if (/[\uDC00-\uDFFF]/.test(written[start] ?? '')) start--;
  if (/[\uD800-\uDBFF]/.test(written[end - 1] ?? '')) end++;
  const touched = (conversion?.decisions ?? []).filter((one) => one.start < end && one.end > start);
  start = Math.min(start, ...touched.map((one) => one.start));
  end = Math.max(end, ...touched.map((one) => one.end));
  const word = written.slice(start, end);
  const forth = printedOffsets(conversion?.decisions ?? []);
  const printed = conversion ? conversion.text.slice(forth(start), forth(end)) : word;
  return { word, printed, from: start, to: end, ...(touched[0] && { decision: touched[0] }) };
}

/** Between decisions a converted text keeps its length: offsets shift by what each made longer. */
function printedOffsets(decisions: readonly Decision[]): (offset: number) => number {
  return (offset) => {
    let longer = 0;
    for (const { end, source, output } of decisions) if (end <= offset) longer += output.length - source.length;
    return offset + longer;
  };
}

function writtenOffsets(decisions: readonly Decision[]): (offset: number) => number {
  return (offset) => {
    let longer = 0;
    for (const { start, end, source, output } of decisions) {
      if (start + longer + output.length <= offset) longer += output.length - source.length;
      else if (start + longer < offset) return Math.min(end, offset - longer);
      else break;
    }
    return offset - longer;
  };
}
