/** One article as it is indexed: which code units of canonical text stand in which of its places. */
import { type Edition, editions } from '../core/edition.ts';
import type { Canonicalise } from './canonical.ts';
import type { SearchDocument } from './document.ts';
import { readingWindows } from './readings.ts';
import { gap, linesOf, titleEnd, titlePlaces } from './terms.ts';

/** What an edition's text consists of, for search. */
export interface TextParts {
  title: string;
  /** Everything else: summary, body, names. */
  rest: string;
}

/** The canonical lines of a text with their second readings: what a query must be a part of. */
export const indexedLines = (text: string, canonicalise: Canonicalise): string[] =>
  linesOf(canonicalise(text)).flatMap((line) => [line, ...readingWindows(line)]);

/**
 * What the second edition adds to the first: where conversion made other characters (软件, 軟體), or a person wrote
 * other words, the clauses with these and those beside them; not the whole line, which may be a long paragraph.
 */
function additions(first: readonly string[], second: readonly string[]): string[] {
  const parted = first.map((line) => line.split(','));
  const known = new Set([...first, ...parted.flat()]);
  const neighbours = new Set(
    parted.flatMap((clauses) => clauses.slice(1).map((clause, at) => `${clauses[at]},${clause}`)),
  );
  return second.flatMap((line) => {
    if (known.has(line)) return [];
    const clauses = line.split(',');
    const isNew = (at: number): boolean => at in clauses && !known.has(clauses[at]!);
    // Clauses that stand beside each other in this edition only.
    const isMoved = (at: number): boolean =>
      at > 0 && at < clauses.length && !neighbours.has(`${clauses[at - 1]},${clauses[at]}`);
    const isNear = clauses.map((_, at) => [at - 1, at, at + 1].some(isNew) || isMoved(at) || isMoved(at + 1));
    return clauses
      .map((clause, at) => (isNear[at] ? clause : '\n'))
      .join(',')
      .split('\n')
      .map((stretch) => stretch.replace(/^,+|,+$/g, ''))
      .filter(Boolean);
  });
}

/** The lines of both editions without what both have. */
function linesOfBoth(canonicalise: Canonicalise, part: (edition: Edition) => string): string[] {
  const [first = [], second = []] = editions.map((edition) => indexedLines(part(edition), canonicalise));
  return [...new Set([...first, ...additions(first, second)])];
}

/** Puts lines into the next places, a gap behind each. */
function put(lines: readonly string[], units: number[]): void {
  for (const line of lines) {
    for (let at = 0; at < line.length; at++) units.push(line.charCodeAt(at));
    units.push(gap);
  }
}

/** @returns code units by place: the title in the first places, its end, then the text; `gap` between lines */
export function unitsOf({ text }: SearchDocument, canonicalise: Canonicalise): number[] {
  const [title = '', ...otherTitles] = linesOfBoth(canonicalise, (edition) => text[edition].title);
  const body = linesOfBoth(canonicalise, (edition) => {
    const { summary, body: own, names } = text[edition];
    return [summary, own, ...names].join('\n');
  });
  const units: number[] = [];
  put([title + titleEnd, ...otherTitles], units);
  // A longer title goes on as text, where it is found as well.
  while (units.length < titlePlaces) units.push(gap);
  put(body, units);
  return units;
}
