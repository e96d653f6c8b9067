/** One article as it is indexed: which characters and which pairs of characters it has, and where. */
import { type Edition, editions } from '../core/edition.ts';
import type { SearchDocument } from './document.ts';
import type { Fold } from './fold.ts';
import { noCharacter } from './pairs.ts';
import { endMark, gapPlaces, runsOf, titlePlaces } from './terms.ts';

/** What an article is indexed under. */
export interface Indexed {
  /** Code points by place: the title in the first places, then the text; `noCharacter` where there is none. */
  characters: number[];
  /** The characters of the title, and of all of it. */
  title: Set<string>;
  whole: Set<string>;
}

/**
 * Puts runs into the next places, each with an empty place behind it. The pair in a place is its character and the
 * next one: so the last of a run has none, nor has the empty one, and two places without a pair make the gap.
 */
function place(runs: readonly (readonly string[])[], characters: number[]): void {
  for (const run of runs) {
    for (const character of run) characters.push(character.codePointAt(0)!);
    for (let gap = 1; gap < gapPlaces; gap++) characters.push(noCharacter);
  }
}

/** The folded lines of both editions, each once: the second adds only what conversion made of other characters. */
function linesOf(fold: Fold, part: (edition: Edition) => string[]): string[] {
  return [...new Set(editions.flatMap((edition) => part(edition).flatMap((text) => fold(text).split('\n'))))];
}

/** @example indexed(document, fold).title // Set { '商', '会', '换', '届' } */
export function indexed(document: SearchDocument, fold: Fold): Indexed {
  const [title = '', ...otherTitles] = linesOf(fold, (edition) => [document.text[edition].title]);
  const body = linesOf(fold, (edition) => {
    const { summary, body, names } = document.text[edition];
    return [summary, body, ...names];
  });
  const titleRuns = runsOf(title);
  const textRuns = runsOf([...otherTitles, ...body].join('\n'));
  const inTitle = new Set(titleRuns.flat());
  const whole = new Set(inTitle);
  for (const run of textRuns) for (const character of run) whole.add(character);
  titleRuns.at(-1)?.push(endMark);
  const characters: number[] = [];
  place(titleRuns, characters);
  // A longer title goes on as text, where it is found as well.
  while (characters.length < titlePlaces) characters.push(noCharacter);
  place(textRuns, characters);
  return { characters, title: inTitle, whole };
}
