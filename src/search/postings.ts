/** One article as Pagefind is given it: terms in their places, separated by blanks. */
import { type Edition, editions } from '../domain/edition.ts';
import type { SearchDocument } from './document.ts';
import type { Fold } from './fold.ts';
import { endMark, gapPlaces, pairsOf, runsOf, titlePlaces } from './terms.ts';

/** Takes up a place and is no term. */
const gap = ',';
const gaps = new Array<string>(gapPlaces).fill(gap);

/** What an article is indexed under. */
export interface Postings {
  /** Pairs of characters: the title in the first places, then the text. */
  pairs: string;
  /** The characters of the title, and of all of it. */
  title: Set<string>;
  whole: Set<string>;
}

const withEnd = (runs: string[][]): string[][] =>
  runs.map((run, at) => (at === runs.length - 1 ? [...run, endMark] : run));

const spaced = (runs: string[][]): string[] => runs.flatMap((run) => [...pairsOf(run), ...gaps]);

/** Fills the places of the title. A longer title goes on as text, where it is found as well. */
function titleFirst(title: string[], text: string[]): string {
  const room = Math.max(0, titlePlaces - title.length);
  return [...title, ...new Array<string>(room).fill(gap), ...text].join(' ');
}

/** The folded lines of both editions, each once: the second adds only what conversion made of other characters. */
function linesOf(fold: Fold, part: (edition: Edition) => string[]): string[] {
  return [...new Set(editions.flatMap((edition) => part(edition).flatMap((text) => fold(text).split('\n'))))];
}

/**
 * @example postingsOf(document, fold).pairs // '商会 会换 换届 届ꀀ , , … , 会员 员大 大会'
 */
export function postingsOf(document: SearchDocument, fold: Fold): Postings {
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
  return { pairs: titleFirst(spaced(withEnd(titleRuns)), spaced(textRuns)), title: inTitle, whole };
}
