/** Trains the context model: on what people wrote, and on text of the mainland, which keeps Taiwan's habits out of it. */

import { isName, type Reading } from '../../src/conversion/learned/review.ts';
import type { Candidates } from './learn.ts';
import { candidatesOf, Learner, type Settings } from './learn.ts';
import type { Places } from './places.ts';

/** Chosen on the dev part. */
export const settings: Settings = { alpha: 0.15, beta: 1, l1: 0.5, l2: 1, passes: 3 };

/** A candidate is learnt where it was seen so often. */
const leastSeen = 5;

/** A character is learnt where the lattice was wrong so often. */
const leastMistakes = 3;

/** A word of a dictionary counts as so many places of running text. */
const dictionaryWeight = 2;

/** Where a model of human text alone is surer than this of another reading, the lattice's label is left open. */
const disputes = 0.8;

/** A dictionary's word is doubted at a higher bar, since it knows words that no press release holds. */
const disputesWords = 0.9;

/** Smaller weights are left out of the table. */
const leastWeight = 0.1;

/** 里 is a village in Taiwan's text and hardly ever in that of the mainland: its label is never left open. */
const village = '里'.charCodeAt(0);

/** A trained model. */
export interface Trained {
  candidates: Candidates;
  weights: [key: number, weight: number][];
}

/**
 * Trains a model.
 * @param human places with what people wrote
 * @param labelled places of running text with the lattice's readings, set by set
 * @param known places of dictionaries
 */
export function trainModel(human: Places, labelled: readonly Places[], known: readonly Places[]): Trained {
  const candidates = candidatesOf(human, leastSeen, leastMistakes);
  const first = new Learner(candidates, settings);
  for (let pass = 0; pass < 2; pass++) for (let i = 0; i < human.count; i++) first.learn(human, i, 1);
  const sets = [human, ...labelled, ...known];
  const isOpen = (places: Places, i: number): boolean => {
    if (places === human || places.source[i] === village || isName(places.reading[i] as Reading)) return false;
    const bar = labelled.includes(places) ? disputes : disputesWords;
    const found = first.probabilities(places, i);
    const choice = candidates.get(places.source[i]!);
    return found?.some((p, k) => p > bar && choice![k] !== places.prior[i]) ?? false;
  };
  const order = interleaved(sets).filter(([set, i]) => !isOpen(sets[set]!, i));
  const learner = new Learner(candidates, settings);
  for (let pass = 0; pass < settings.passes; pass++)
    for (const [set, i] of order) learner.learn(sets[set]!, i, known.includes(sets[set]!) ? dictionaryWeight : 1);
  return { candidates, weights: learner.weights(leastWeight) };
}

/** All places of all sets, each set spread evenly over the whole. */
function interleaved(sets: readonly Places[]): [set: number, place: number][] {
  return sets
    .flatMap(({ count }, set) => Array.from({ length: count }, (_, i) => ({ set, i, at: (i + 0.5) / count })))
    .sort((a, b) => a.at - b.at || a.set - b.set)
    .map(({ set, i }) => [set, i]);
}
