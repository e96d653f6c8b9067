/**
 * Which characters of an article a reader of both scripts should look at: those whose conversion was doubtful, and
 * those that a person has ruled. Found where the conversion is made, since only it knows.
 */
import { oneLine, type TextPlace } from '../content/body/plain.ts';
import { type Decision, doubtful } from '../conversion/index.ts';

/** Why a stretch is marked. */
export type DecisionKind = 'doubt' | 'ruled';

/** A stretch in the text as written and in its conversion: block 0 is the title, then the plain text's lines. */
export type DecisionSpan = [
  block: number,
  start: number,
  end: number,
  convertedStart: number,
  convertedEnd: number,
  kind: DecisionKind,
];

const personal: ReadonlySet<string> = new Set(['keep', 'article', 'place', 'glossary']);

/** The spans of a title, which is one text. */
export const titleSpans = (decisions: readonly Decision[]): DecisionSpan[] =>
  spansIn(
    decisions,
    0,
    (at) => at,
    (at) => at,
  );

/**
 * The spans of a body.
 * @param before the texts of the tree in its own script
 * @param after the texts of the same tree in the other
 * @param decisions with offsets of the file, as the texts of the trees have them
 */
export function bodySpans(
  before: readonly TextPlace[],
  after: readonly TextPlace[],
  decisions: readonly Decision[],
): DecisionSpan[] {
  const sorted = decisions.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const told = sorted.filter(kindOf);
  const spans: DecisionSpan[] = [];
  for (const [place, other] of pairUp(before, after)) {
    if (place.line < 0) continue;
    const block = place.line + 1;
    if (place.ruled || other.ruled) {
      const length = oneLine(place.node.value).length;
      const otherLength = oneLine(other.node.value).length;
      spans.push([block, place.column, place.column + length, other.column, other.column + otherLength, 'ruled']);
      continue;
    }
    const from = place.node.position?.start.offset;
    if (from === undefined) continue;
    const to = from + place.node.value.length;
    const isInside = ({ start }: Decision) => start >= from && start < to;
    // Most texts have nothing to tell of.
    if (!told.some(isInside)) continue;
    const inside = sorted.filter(isInside).map((decision) => ({
      ...decision,
      start: decision.start - from,
      end: Math.min(decision.end, to) - from,
    }));
    const columnIn = (text: TextPlace) => (at: number) => text.column + oneLine(text.node.value.slice(0, at)).length;
    spans.push(...spansIn(inside, block, columnIn(place), columnIn(other)));
  }
  return spans;
}

/** Texts of both trees that are one: by their place in the file; those without one, in their order. */
function pairUp(before: readonly TextPlace[], after: readonly TextPlace[]): [TextPlace, TextPlace][] {
  const offsetOf = ({ node }: TextPlace) => node.position?.start.offset;
  const placed = new Map(after.map((place) => [offsetOf(place), place]));
  const loose = after.filter((place) => offsetOf(place) === undefined);
  const same = loose.length === before.filter((place) => offsetOf(place) === undefined).length;
  let next = 0;
  const pairs: [TextPlace, TextPlace][] = [];
  for (const place of before) {
    const offset = offsetOf(place);
    const other = offset !== undefined ? placed.get(offset) : same ? loose[next++] : undefined;
    if (other) pairs.push([place, other]);
  }
  return pairs;
}

const kindOf = ({ rule, confidence }: Decision): DecisionKind | undefined =>
  personal.has(rule) ? 'ruled' : confidence < doubtful ? 'doubt' : undefined;

/** @param decisions of one text, in order, with offsets into it */
function spansIn(
  decisions: readonly Decision[],
  block: number,
  column: (at: number) => number,
  convertedColumn: (at: number) => number,
): DecisionSpan[] {
  const spans: DecisionSpan[] = [];
  // How much longer the converted text has become so far.
  let longer = 0;
  for (const decision of decisions) {
    const { start, end, source, output } = decision;
    const kind = kindOf(decision);
    if (kind)
      spans.push([
        block,
        column(start),
        column(end),
        convertedColumn(start + longer),
        convertedColumn(start + longer + output.length),
        kind,
      ]);
    longer += output.length - source.length;
  }
  return spans;
}
