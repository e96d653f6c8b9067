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
  /** Keys in open addressing, 0 where a slot is empty; their number is a power of two. */
  keys: Int32Array;
  /** The weight of each slot, as a multiple of `weightStep`. */
  steps: Int8Array;
  /** A bit for the last bits of each key: most features have no weight, and so small a table stays near the processor. */
  filter: Uint8Array;
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

/** The bytes of the filter, less one: six bits for each of 350,000 weights. */
const filterLast = (1 << 18) - 1;

/** The sum of the weights of some features for a candidate. */
function scoreOf({ keys, steps, filter }: Weights, candidate: number, from: number, to: number): number {
  const last = keys.length - 1;
  let sum = 0;
  for (let f = from; f < to; f++) {
    const key = keyFor(features[f]!, candidate);
    if ((filter[(key >>> 3) & filterLast]! & (1 << (key & 7))) === 0) continue;
    let slot = key & last;
    for (let found = keys[slot]!; found !== 0; found = keys[slot]!) {
      if (found === key) {
        sum += steps[slot]!;
        break;
      }
      slot = (slot + 1) & last;
    }
  }
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
  for (let k = 1; k < choice.length; k++) scores[k]! += scoreOf(weights, choice[k]!, from, to);
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

/** Puts weights into slots, two of three of them taken at most. @param size how many there are */
export function slotsOf(
  size: number,
  entries: Iterable<readonly [key: number, step: number]>,
): Pick<Weights, 'keys' | 'steps' | 'filter'> {
  let slots = 16;
  while (slots < size * 1.5) slots *= 2;
  const keys = new Int32Array(slots);
  const steps = new Int8Array(slots);
  const filter = new Uint8Array(filterLast + 1);
  for (const [key, step] of entries) {
    let slot = key & (slots - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    steps[slot] = step;
    filter[(key >>> 3) & filterLast]! |= 1 << (key & 7);
  }
  return { keys, steps, filter };
}
