/**
 * The context model: for a Simplified character that stands for several Traditional ones, a multinomial logistic
 * regression over what surrounds it, with the lattice's reading among its features. `npm run train` makes its table.
 */
import {
  characterCount,
  characterFeatures,
  coreCount,
  coreFeatures,
  featureCount,
  keyFor,
  type Symbols,
  wordFeatures,
} from './context.ts';
import type { WeightSlots } from './weight-slots.ts';

/** Weights are multiples of this: sums of them are exact. */
export const weightStep = 1 / 16;

/** The weights of a trained model. */
export interface Weights {
  /** For a code unit in Simplified form what it may become; the first is what the others are measured against. */
  candidates: ReadonlyMap<number, readonly number[]>;
  /** The same by code unit. */
  choices: readonly (readonly number[] | undefined)[];
  /** What it reads characters as. */
  symbols: Symbols;
  /** The weights of keys, as multiples of `weightStep`. */
  slots: WeightSlots;
}

/** What the model makes of one place. */
export interface Verdict {
  /** The most probable code unit. */
  best: number;
  /** Its probability. */
  probability: number;
}

/** The one verdict, written anew each time: most places have one, and an object for each costs more than the sums. */
const verdict: Verdict = { best: 0, probability: 0 };

function tell(best: number, probability: number): Verdict {
  verdict.best = best;
  verdict.probability = probability;
  return verdict;
}

const features = new Int32Array(featureCount);
const scores = new Float64Array(16);

/** The sum of the weights of some features for a candidate. */
function scoreOf(slots: WeightSlots, candidate: number, from: number, to: number): number {
  let sum = 0;
  for (let f = from; f < to; f++) sum += slots.stepOf(keyFor(features[f]!, candidate));
  return sum * weightStep;
}

/**
 * Log-odds for the lattice's reading beyond which a place is settled, by its neighbours and by all characters around: on
 * held-back text no further features overturned it. Common characters (面 beside 麵) have high ones from the start.
 */
const settled = { byNeighbours: 5.5, byCharacters: 5 };

/** @returns the log-odds of a candidate against the best of the others */
function marginOf(own: number, count: number): number {
  let rival = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) if (k !== own && scores[k]! > rival) rival = scores[k]!;
  return scores[own]! - rival;
}

/** Adds what some features say of each candidate. @returns the log-odds of the lattice's against the best of the others */
function addScores(weights: Weights, choice: readonly number[], own: number, from: number, to: number): number {
  for (let k = 1; k < choice.length; k++) scores[k]! += scoreOf(weights.slots, choice[k]!, from, to);
  return marginOf(own, choice.length);
}

/**
 * What the model makes of a place, or nothing where it knows no choice; good until the next call.
 * @param source the character in Simplified form
 * @param prior what the lattice makes of it
 * @param reading how, one of `readings` of review.ts
 */
export function verdictAt(
  weights: Weights,
  source: number,
  text: string,
  at: number,
  prior: number,
  reading: number,
): Verdict | undefined {
  const choice = weights.choices[source];
  const own = choice ? choice.indexOf(prior) : -1;
  if (!choice || own < 0) return undefined;
  const count = choice.length;
  const { symbols } = weights;
  scores.fill(0, 0, count);
  coreFeatures(text, at, source, symbols, prior, reading, features);
  let margin = addScores(weights, choice, own, 0, coreCount);
  if (margin > settled.byNeighbours) return tell(prior, 1 / (1 + Math.exp(-margin)));
  characterFeatures(text, at, symbols, features);
  margin = addScores(weights, choice, own, coreCount, characterCount);
  if (margin > settled.byCharacters) return tell(prior, 1 / (1 + Math.exp(-margin)));
  wordFeatures(text, at, symbols, features);
  addScores(weights, choice, own, characterCount, featureCount);
  let top = 0;
  for (let k = 1; k < count; k++) if (scores[k]! > scores[top]!) top = k;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp(scores[k]! - scores[top]!);
  return tell(choice[top]!, 1 / sum);
}
