/** Segmentation for those who look for words rather than convert them. */
import { bestPath } from './engine/lattice.ts';
import { lexicon } from './engine/lattice-data.ts';

/**
 * Where the words of a run end: the edges of the lattice's Viterbi path. Characters that make no known word with their
 * neighbours are words of their own.
 *
 * @param run Simplified characters
 * @example wordEnds('青年会员') // [2, 4]
 */
export const wordEnds = (run: string): number[] => bestPath(lexicon(), run).ends;
