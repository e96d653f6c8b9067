/**
 * Which recognised characters are doubted. The engine's confidence alone tells too little: of a misread character it is
 * often as sure as of any other. But a misread character mostly makes no word with its neighbours, so what stands alone
 * on the lattice's cheapest path needs more confidence, and most where a dear neighbour stands alone as well: 义务教育的文持
 * for 支持. On 28,000 characters in two columns the wrong ones are doubted to 81-90 %, 75-86 % by confidence alone.
 */
import { foldToSimplified } from '../../conversion/fold-to-simplified.ts';
import { isHan } from '../../conversion/han.ts';
import { loneCosts } from '../../conversion/index.ts';
import type { Flag } from '../page.ts';
import type { Glyph } from './engine.ts';
import { textOf } from './glyph-text.ts';

/** The confidence, 0 to 100, from which on a character is believed. */
const sure = {
  /** Within a word of several characters. */
  inWord: 94,
  /** Alone. */
  alone: 97,
  /** Alone beside another that is alone, both dear; signs and figures, which no word supports. */
  unsupported: 98.5,
  sign: 98,
} as const;

/** The sum of two neighbours' unigram costs from which on both are dear. */
const dear = 16;

/** Characters on either side that are told with a doubtful one; those so near are told together. */
const around = 2;

/** For each character the confidence that it needs. */
function needed(text: readonly string[]): number[] {
  const folded = foldToSimplified(text.map((one) => (one.length === 1 ? one : '\0')).join(''));
  const costs = new Float64Array(folded.length);
  for (const { 0: run, index } of folded.matchAll(/\p{Script=Han}+/gu)) costs.set(loneCosts(run), index);
  return text.map((_, at) => {
    if (!isHan(folded.charCodeAt(at))) return sure.sign;
    const cost = costs[at]!;
    if (cost === 0) return sure.inWord;
    const beside = Math.max(costs[at - 1] ?? 0, costs[at + 1] ?? 0);
    return beside > 0 && cost + beside >= dear ? sure.unsupported : sure.alone;
  });
}

/**
 * Runs of doubtful characters, each with the characters around it.
 * @param lines of a page, in the order in which they are read: a word may begin on one and end on the next
 * @example doubtsOf(lines) // [{ kind: 'ocr-doubtful', quote: '教育的文持' }]
 */
export function doubtsOf(lines: readonly (readonly Glyph[])[]): Flag[] {
  const needs = needed(lines.flat().map(({ text }) => text));
  let first = 0;
  return lines.flatMap((line) => {
    const own = needs.slice(first, first + line.length);
    first += line.length;
    return runsOf(line.flatMap(({ confidence }, at) => (confidence < own[at]! ? [at] : []))).map(
      ([from, to]): Flag => ({
        kind: 'ocr-doubtful',
        quote: textOf(line.slice(Math.max(0, from - around), to + 1 + around)),
      }),
    );
  });
}

/** Joins places that are near each other. @example runsOf([1, 2, 9]) // [[1, 2], [9, 9]] */
function runsOf(places: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && place - last[1] <= around) last[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}
