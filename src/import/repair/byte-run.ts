/**
 * Reading a run of text that was decoded one byte off: all ways in which its bytes can be characters, and the
 * one that is clearly the most probable.
 */

import { gapMark } from '../page.ts';
import { advance, type Context, isBrokenAt, type Reading, testimony } from './byte-reading.ts';

/** What a reading loses by a lost character: about the logarithm of the probability of one. */
export const lostPenalty = 6;
/**
 * By how much a reading must be the more probable one to be taken, as a logarithm. Words are only a part of
 * what makes a text probable, hence the wide lead; where readings end in different places the bytes have spoken.
 */
const clearLead = 7;
const clearEnd = 4;
/** Readings that are followed at once, and that are kept. */
const width = 64;

/** A run that was read: the stretch of text, what it says, and the candidates for each lost character. */
export interface Run {
  start: number;
  end: number;
  text: string;
  gaps: string[][];
  /** The logarithm of its probability, about. */
  score: number;
}

/**
 * Follows readings to where they are in step with the text again. Undefined where none ends well.
 * @param before the character before the run, which helps to judge it
 */
export function readOn(
  text: string,
  start: number,
  before: string,
  first: Reading[],
  context: Context,
): Run | undefined {
  let open = first;
  const done: Reading[] = [];
  while (open.length > 0 && done.length < width) {
    const next: Reading[] = [];
    for (const state of open) {
      if (state.at > start && state.pending === undefined && !isBrokenAt(text, state.at)) done.push(state);
      else next.push(...advance(text, state, context));
    }
    open =
      next.length > width
        ? next.sort((a, b) => score(before, b, context) - score(before, a, context)).slice(0, width)
        : next;
  }
  return choose(text, start, before, done, context);
}

const score = (before: string, state: Reading, { likelihood }: Context): number =>
  likelihood(before + state.out) + state.prior - lostPenalty * state.gaps.length;

/** The most probable reading; where others of the same length come near it, what they differ in becomes a gap. */
function choose(text: string, start: number, before: string, done: Reading[], context: Context): Run | undefined {
  const ranked = done
    .map((state) => ({ state, score: score(before, state, context) + testimony(text, state) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) return undefined;
  const isSame = ({ state }: typeof best) => state.at === best.state.at && state.out.length === best.state.out.length;
  if (ranked.some((other) => !isSame(other) && best.score - other.score < clearEnd)) return undefined;
  const near = ranked.slice(1).filter((other) => isSame(other) && best.score - other.score < clearLead);
  const chars = [...best.state.out];
  const gaps: string[][] = [];
  let known = 0;
  for (const [index, char] of chars.entries()) {
    if (char === gapMark) gaps.push(best.state.gaps[known++] ?? []);
    else {
      const others = near.map(({ state }) => [...state.out][index]!).filter((other) => other !== char);
      if (others.length === 0) continue;
      chars[index] = gapMark;
      gaps.push([char, ...new Set(others)]);
    }
  }
  const run = { start, end: best.state.at, text: chars.join(''), gaps, score: best.score };
  return { ...run, gaps: rank(before, run, text[run.end] ?? '', context) };
}

/** Orders the candidates of each gap by how well they stand between their neighbours, and keeps five. */
function rank(first: string, run: Run, last: string, { likelihood, pairs }: Context): string[][] {
  const whole = [...(first + run.text + last)];
  const places = whole.flatMap((char, index) => (char === gapMark ? [index] : []));
  return run.gaps.map((candidates, gap) => {
    const place = places[gap]!;
    const before = whole[place - 1] ?? '';
    const after = whole[place + 1] ?? '';
    const suits = (char: string) =>
      likelihood(before + char + after) + 2 * Math.log1p(pairs(before + char) + pairs(char + after));
    return candidates
      .map((char) => ({ char, suits: suits(char) }))
      .sort((a, b) => b.suits - a.suits)
      .slice(0, 5)
      .map(({ char }) => char);
  });
}
