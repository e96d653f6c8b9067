/**
 * The context model: for a Simplified character that stands for several Traditional ones, a multinomial logistic
 * regression over what surrounds it, with the lattice's reading among its features. `npm run train` makes its table.
 */
import { featureCount, featuresAt, keyFor } from './context.ts';

/** The weights of a trained model. */
export interface Weights {
  /** For a code unit in Simplified form what it may become; the first is what the others are measured against. */
  candidates: ReadonlyMap<number, readonly number[]>;
  /** Keys in open addressing, 0 where a slot is empty; their number is a power of two. */
  keys: Int32Array;
  /** The weight of each slot. */
  values: Float32Array;
}

/** What the model makes of one place. */
export interface Verdict {
  /** The most probable code unit. */
  best: number;
  /** Its probability. */
  probability: number;
}

const features = new Int32Array(featureCount);
const scores = new Float64Array(16);

function scoreOf({ keys, values }: Weights, candidate: number): number {
  const last = keys.length - 1;
  let score = 0;
  for (let f = 0; f < featureCount; f++) {
    const key = keyFor(features[f]!, candidate);
    let slot = key & last;
    for (let found = keys[slot]!; found !== 0; found = keys[slot]!) {
      if (found === key) {
        score += values[slot]!;
        break;
      }
      slot = (slot + 1) & last;
    }
  }
  return score;
}

/**
 * What the model makes of a place, or nothing where it knows no choice.
 * @param sources the Simplified form that each code unit is read as; @param folding that of its neighbours
 * @param prior what the lattice makes of it
 * @param reading how, one of `readings` of review.ts
 */
export function verdictAt(
  weights: Weights,
  sources: Uint16Array,
  folding: Uint16Array,
  text: string,
  at: number,
  prior: number,
  reading: number,
): Verdict | undefined {
  const source = sources[text.charCodeAt(at)]!;
  const choice = weights.candidates.get(source);
  if (!choice?.includes(prior)) return undefined;
  featuresAt(text, at, source, folding, prior, reading, features);
  let top = 0;
  scores[0] = 0;
  for (let k = 1; k < choice.length; k++) {
    const score = scoreOf(weights, choice[k]!);
    scores[k] = score;
    if (score > scores[top]!) top = k;
  }
  let sum = 0;
  for (let k = 0; k < choice.length; k++) sum += Math.exp(scores[k]! - scores[top]!);
  return { best: choice[top]!, probability: 1 / sum };
}

/** Puts weights into slots. @param size how many there are */
export function slotsOf(size: number, entries: Iterable<readonly [key: number, weight: number]>) {
  let slots = 16;
  while (slots < size * 2) slots *= 2;
  const keys = new Int32Array(slots);
  const values = new Float32Array(slots);
  for (const [key, weight] of entries) {
    let slot = key & (slots - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    values[slot] = weight;
  }
  return { keys, values };
}
