/** From where single pairs of characters stand to where a phrase stands. */
import { gapPlaces } from '../terms.ts';
import type { Hit } from './reader.ts';

/** A phrase in one article. */
export interface Match {
  /** Where it begins, in places of the article's terms, ascending. */
  places: number[];
  /** How much of the article it is: Pagefind's measure without rarity, added up over the terms that were asked. */
  score: number;
}

/** The articles in which a phrase stands, by number. */
export type Matches = Map<number, Match>;

/** A pair of a phrase, and how far behind the phrase's beginning it stands. */
export interface Step {
  term: string;
  offset: number;
}

/**
 * The pairs by which a phrase is recognised: every other one, since pairs side by side hold every character already.
 * @example stepsOf(['台', '州', '市', '商', '会']) // 台州 +0, 市商 +2, 商会 +3
 */
export function stepsOf(run: readonly string[]): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < run.length - 1; at += 2) steps.push({ term: run[at]! + run[at + 1]!, offset: at });
  const last = run.length - 2;
  if (steps.at(-1)!.offset !== last) steps.push({ term: run[last]! + run[last + 1]!, offset: last });
  return steps;
}

/** Up to so many steps are asked at once; of more, so many first, since most segments do not hold a long phrase. */
const probes = 3;

/** Steps in the order in which they are asked: the second round only where the first has found something. */
export function roundsOf(steps: readonly Step[]): [first: Step[], second: Step[]] {
  if (steps.length <= probes) return [[...steps], []];
  const last = steps.length - 1;
  const first = new Set(Array.from({ length: probes }, (_, at) => steps[Math.round((last * at) / (probes - 1))]!));
  return [[...first], steps.filter((step) => !first.has(step))];
}

/** Narrows what was found so far by one more step. */
export function follow(
  found: Matches | undefined,
  hits: readonly Hit[],
  { offset }: Step,
  numberOf: (key: string) => number,
): Matches {
  const narrowed: Matches = new Map();
  for (const { p, s, l } of hits) {
    const number = numberOf(p);
    const before = found?.get(number);
    if (found && !before) continue;
    const starts = l.map((place) => place.l - offset);
    let places = starts;
    if (before) {
      const here = new Set(starts);
      places = before.places.filter((place) => here.has(place));
    }
    if (places.length > 0) narrowed.set(number, { places, score: (before?.score ?? 0) + s });
  }
  return narrowed;
}

/**
 * Of the runs of one word with signs inside it, such as 会员、企业: the matches in which the runs follow one another.
 * A run of one character is passed over, since its places are not known.
 *
 * @param runs the word's runs, and `matches` where each of them stands in one article
 * @returns false where they do not follow one another anywhere
 */
export function areLinked(runs: readonly (readonly string[])[], matches: readonly Match[]): boolean {
  let starts: readonly number[] | undefined;
  for (const [at, run] of runs.entries()) {
    const { places } = matches[at]!;
    if (run.length === 1) {
      starts = undefined;
      continue;
    }
    const expected = starts;
    const here = expected ? places.filter((place) => expected.includes(place)) : places;
    if (here.length === 0) return false;
    const pairs = run.length - 1;
    starts = here.map((place) => place + pairs + gapPlaces);
  }
  return true;
}

/** The articles in which every phrase stands, with the match of each, in the phrases' order. */
export function inAll(each: readonly Matches[]): Map<number, Match[]> {
  const [rarest] = [...each].sort((a, b) => a.size - b.size);
  const together = new Map<number, Match[]>();
  for (const number of rarest?.keys() ?? []) {
    const matches = each.flatMap((found) => found.get(number) ?? []);
    if (matches.length === each.length) together.set(number, matches);
  }
  return together;
}
