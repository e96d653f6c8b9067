/**
 * Where words begin and end in an article, so that ranking knows 年会 from the middle of 青年会员. The lattice of the
 * conversion cuts the canonical text: it is the same on every machine, unlike the dictionaries of `Intl.Segmenter`, which
 * change with the runtime, and it is read already.
 */
import { wordEnds } from '../conversion/index.ts';

/** CJK Unified Ideographs; those outside this block are too rare for the lexicon. */
const isIdeograph = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** Longer stretches without a sign are cut: the cheapest path takes a column for each character. */
const longestRun = 2000;

/**
 * Finds the pairs that stand between boundaries: one word, or two of one character each.
 * @param units code units of canonical text by place
 * @returns for each place 1 where a pair begins that begins and ends with words
 * @example alignedPairs([...'青年会员'].map((one) => one.charCodeAt(0))) // [1, 0, 1, 0]
 */
export function alignedPairs(units: readonly number[]): Uint8Array {
  const aligned = new Uint8Array(units.length);
  const isBoundary = new Uint8Array(units.length + 1);
  for (let from = 0; from < units.length; from++) {
    let to = from;
    while (to < units.length && to - from < longestRun && isIdeograph(units[to]!)) to++;
    if (to === from) continue;
    isBoundary[from] = 1;
    for (const end of wordEnds(String.fromCharCode(...units.slice(from, to)))) isBoundary[from + end] = 1;
    for (let place = from; place + 2 <= to; place++) aligned[place] = isBoundary[place]! & isBoundary[place + 2]!;
    // The end of a run that was cut is no boundary of the text's: the next one begins there all the same.
    from = to - 1;
  }
  return aligned;
}
