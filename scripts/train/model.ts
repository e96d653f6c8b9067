/** Trains the context model: on what people wrote, and on text of the mainland, which keeps Taiwan's habits out of it. */

import { characterForms } from '../../src/conversion/engine/lattice-data.ts';
import { foldedUnits } from '../../src/conversion/fold-to-simplified.ts';
import { isName, type Reading, readings } from '../../src/conversion/learned/review.ts';
import { areVariants } from '../bench/conversion/variants.ts';
import { type AreVariants, type Candidates, candidatesOf, Learner, type Settings } from './learn.ts';
import type { Places } from './places.ts';

/** Chosen on the dev part. */
export const settings: Settings = { alpha: 0.4, beta: 1, l1: 0.15, l2: 0.25, passes: 3 };

/** A candidate is learnt where it was seen so often. */
const leastSeen = 5;

/** A character is learnt where the lattice was wrong so often. */
const leastMistakes = 3;

/** And in so many of its places: what is hardly ever wrong costs time and mends nothing. */
const leastMistakenShare = 1 / 2000;

/** A word of a dictionary counts as so many places of running text. */
const dictionaryWeight = 8;

/**
 * A list of words or names has so few places; which characters have a choice, and which labels are disputed, is told by
 * running text: to a list of names 姜 in 姜湯 is a surname.
 */
const fewPlaces = 100_000;

/** A sentence of a kind counts as so many. */
const kindWeight = 6;

/** Where a model of human text alone is surer than this of another reading, the lattice's label is left open. */
const disputes = 0.8;

/** A dictionary's word is doubted at a higher bar, since it knows words that no press release holds. */
const disputesWords = 0.9;

/** So many weights fit into the table. */
const mostWeights = 350_000;

/** 里 is a village in Taiwan's text and hardly ever in that of the mainland: its label is never left open. */
const village = '里'.charCodeAt(0);

const isVariant: AreVariants = (a, b) => areVariants(String.fromCharCode(a), String.fromCharCode(b));

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
export function trainModel(human: readonly Places[], labelled: readonly Places[], known: readonly Places[]): Trained {
  const running = human.some(({ count }) => count > fewPlaces) ? human.filter(({ count }) => count > fewPlaces) : human;
  const mistaken = candidatesOf([...running, known.at(-1)!], leastSeen, leastMistakes, leastMistakenShare, isVariant);
  const candidates = withoutForms(mistaken);
  const placesIn = (sets: readonly Places[]): number => sets.reduce((sum, { count }) => sum + count, 0);
  const first = new Learner(candidates, settings, isVariant, placesIn(running));
  const written = interleaved(running);
  for (let pass = 0; pass < 2; pass++)
    for (let i = 0; i < written.length; i += 2) first.learn(running[written[i]!]!, written[i + 1]!, 1);
  const sets = [...human, ...labelled, ...known];
  const isOpen = (places: Places, i: number): boolean => {
    if (human.includes(places) || places.source[i] === village) return false;
    // Nobody but a person labels it otherwise than the lattice reads it.
    if (places.label[i] !== places.prior[i]) return false;
    // A name that nothing but its shape speaks for is no evidence: 确保全党永葆. Those of dictionaries are.
    const reading = places.reading[i] as Reading;
    if (isName(reading)) return reading === readings.untitled && labelled.includes(places);
    const bar = labelled.includes(places) ? disputes : disputesWords;
    const found = first.probabilities(places, i);
    const choice = candidates.get(places.source[i]!);
    return found?.some((p, k) => p > bar && choice![k] !== places.prior[i]) ?? false;
  };
  const weight = sets.map((set) => (known.includes(set) ? (set === known.at(-1) ? kindWeight : dictionaryWeight) : 1));
  const order = interleaved(sets);
  const learner = new Learner(candidates, settings, isVariant, placesIn(sets));
  for (let i = 0; i < order.length; i += 2) if (isOpen(sets[order[i]!]!, order[i + 1]!)) order[i] = -1;
  for (let pass = 0; pass < settings.passes; pass++)
    for (let i = 0; i < order.length; i += 2)
      if (order[i]! >= 0) learner.learn(sets[order[i]!]!, order[i + 1]!, weight[order[i]!]!);
  return { candidates, weights: learner.weights(mostWeights) };
}

/**
 * The candidates without characters that are another's form, 么 of 幺: what is Traditional already would be read as
 * Simplified, and be another character when it is converted again.
 */
function withoutForms(candidates: Candidates): Candidates {
  const folding = foldedUnits();
  const forms = new Set(
    [...characterForms('tw')].flatMap(([c, form]) => {
      const unit = c.charCodeAt(0);
      return c.length === 1 && folding[unit] === unit && c !== form ? [form.charCodeAt(0)] : [];
    }),
  );
  return new Map([...candidates].filter(([unit]) => !forms.has(unit)));
}

/** All places of all sets, each set spread evenly over the whole, as numbers of set and place by turns. */
function interleaved(sets: readonly Places[]): Int32Array {
  const order = new Int32Array(2 * sets.reduce((sum, { count }) => sum + count, 0));
  const next = sets.map(() => 0);
  for (let i = 0; i < order.length; i += 2) {
    let set = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [k, { count }] of sets.entries()) {
      const at = (next[k]! + 0.5) / count;
      if (next[k]! < count && at < least) [set, least] = [k, at];
    }
    order[i] = set;
    order[i + 1] = next[set]!++;
  }
  return order;
}
