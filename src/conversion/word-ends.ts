/** Segmentation for those who look for words rather than convert them. */
import { bestPath, unknownCost } from './engine/lattice.ts';
import { lexicon } from './engine/lattice-data.ts';

/**
 * Where the words of a run end: the edges of the lattice's Viterbi path. Characters that make no known word with their
 * neighbours are words of their own.
 *
 * @param run Simplified characters
 * @example wordEnds('青年会员') // [2, 4]
 */
export const wordEnds = (run: string): number[] => bestPath(lexicon(), run).ends;

/**
 * What stands alone on the Viterbi path: for each code unit of a run the unigram cost of the word of one character that
 * it is, 0 within a longer word. A character that was misread leaves itself and its neighbour alone, both dear.
 *
 * @param run Simplified characters
 * @example loneCosts('义务教育的文持') // 0 within 义务 and 教育, then the costs of 的, 文 and 持
 */
export function loneCosts(run: string): Float64Array {
  const costs = new Float64Array(run.length);
  const { ends, edges } = bestPath(lexicon(), run);
  for (const [i, end] of ends.entries())
    if (end - (ends[i - 1] ?? 0) === 1) costs[end - 1] = lexicon().costs[edges[i]!] ?? unknownCost;
  return costs;
}
