/**
 * Learns a multinomial logistic regression with the FTRL-Proximal algorithm (McMahan et al., "Ad Click Prediction",
 * KDD 2013), whose L1 term leaves most weights at nothing, so that the table stays small. One pass after another over
 * places in a fixed order: the same text gives the same weights.
 */
import { featureCount, keyFor } from '../../src/conversion/learned/context.ts';
import { weightStep } from '../../src/conversion/learned/model.ts';
import type { Places } from './places.ts';

/** How fast it learns, and how much a weight must matter. */
export interface Settings {
  alpha: number;
  beta: number;
  l1: number;
  l2: number;
  passes: number;
}

/** True for two code units that writers take for the same. */
export type AreVariants = (a: number, b: number) => boolean;

/** For each Simplified character, by code unit, what it may become. */
export type Candidates = ReadonlyMap<number, readonly number[]>;

/**
 * What characters may become: what people wrote or the lattice made of them often enough, the commonest first, without
 * variants of what the lattice writes (冲 beside 沖), between which no surroundings tell: they are house style.
 * Characters that the lattice hardly ever gets wrong have nothing to learn.
 * @param least how often each candidate was seen
 * @param mistaken how often the lattice was wrong
 * @param mistakenShare and in which share of the places
 * @param isVariant true for two characters that writers take for the same
 */
export function candidatesOf(
  sets: readonly Places[],
  least: number,
  mistaken: number,
  mistakenShare: number,
  isVariant: AreVariants,
): Candidates {
  const counts = new Map<number, Map<number, number>>();
  const priors = new Uint32Array(0x10000);
  const mistakes = new Map<number, number>();
  for (const { count, source, label, prior } of sets)
    for (let i = 0; i < count; i++) {
      priors[prior[i]!]!++;
      if (label[i] !== prior[i]) mistakes.set(source[i]!, (mistakes.get(source[i]!) ?? 0) + 1);
      const known = counts.get(source[i]!) ?? new Map<number, number>();
      counts.set(source[i]!, known);
      for (const c of new Set([label[i]!, prior[i]!])) known.set(c, (known.get(c) ?? 0) + 1);
    }
  const found = new Map<number, readonly number[]>();
  for (const [c, known] of [...counts].sort((a, b) => a[0] - b[0])) {
    const list = [...known]
      .filter(([, times]) => times >= least)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([one]) => one);
    const own = list.filter((one) => !list.some((other) => priors[other]! > priors[one]! && isVariant(one, other)));
    const all = [...known.values()].reduce((a, b) => a + b, 0);
    const wrong = mistakes.get(c) ?? 0;
    if (own.length > 1 && wrong >= mistaken && wrong >= mistakenShare * all) found.set(c, own);
  }
  return found;
}

/** Room for so many keys a place, and for those of all texts, which share most of theirs. */
const keysOfPlace = 4 * featureCount;
const mostKeys = 1 << 26;

/** Keys with what FTRL keeps for each: the gradient's sum, and the sum of its squares. */
export class Learner {
  readonly #candidates: Candidates;
  readonly #settings: Settings;
  readonly #isVariant: AreVariants;
  readonly #keys: Int32Array;
  readonly #z: Float64Array;
  readonly #n: Float64Array;
  readonly #last: number;
  readonly #slots = new Int32Array(featureCount);
  readonly #odds = new Float64Array(32);

  /**
   * @param isVariant true for two characters that writers take for the same
   * @param places how many it will learn from
   */
  constructor(candidates: Candidates, settings: Settings, isVariant: AreVariants, places: number) {
    let capacity = 1 << 16;
    while (capacity < mostKeys && capacity < places * keysOfPlace) capacity *= 2;
    this.#candidates = candidates;
    this.#isVariant = isVariant;
    this.#settings = settings;
    this.#keys = new Int32Array(capacity);
    this.#z = new Float64Array(capacity);
    this.#n = new Float64Array(capacity);
    this.#last = capacity - 1;
  }

  /** The slot of a key, made where it is missing. */
  #slotOf(key: number): number {
    let slot = key & this.#last;
    while (this.#keys[slot] !== key) {
      if (this.#keys[slot] === 0) this.#keys[slot] = key;
      else slot = (slot + 1) & this.#last;
    }
    return slot;
  }

  #weightAt(slot: number): number {
    const { alpha, beta, l1, l2 } = this.#settings;
    const z = this.#z[slot]!;
    if (Math.abs(z) <= l1) return 0;
    return -(z - Math.sign(z) * l1) / ((beta + Math.sqrt(this.#n[slot]!)) / alpha + l2);
  }

  #readSlots({ features }: Places, place: number, candidate: number): void {
    for (let f = 0; f < featureCount; f++)
      this.#slots[f] = this.#slotOf(keyFor(features[place * featureCount + f]!, candidate));
  }

  /** The probability of each candidate of a place, in their order; the array is good until the next call. */
  probabilities(places: Places, place: number): Float64Array | undefined {
    const choice = this.#candidates.get(places.source[place]!);
    if (!choice?.includes(places.prior[place]!)) return undefined;
    const odds = this.#odds.subarray(0, choice.length);
    odds[0] = 0;
    let top = 0;
    for (let k = 1; k < choice.length; k++) {
      this.#readSlots(places, place, choice[k]!);
      let score = 0;
      for (const slot of this.#slots) score += this.#weightAt(slot);
      odds[k] = score;
      if (score > odds[top]!) top = k;
    }
    const highest = odds[top]!;
    let sum = 0;
    for (let k = 0; k < choice.length; k++) sum += odds[k] = Math.exp(odds[k]! - highest);
    for (let k = 0; k < choice.length; k++) odds[k]! /= sum;
    return odds;
  }

  /** Where the label stands among the candidates, or a variant of it: 陳冲 teaches what 陳沖 does. */
  #rightOf(choice: readonly number[], label: number): number {
    const right = choice.indexOf(label);
    return right >= 0 ? right : choice.findIndex((one) => this.#isVariant(one, label));
  }

  /** Learns from one place. @param weight how much it counts */
  learn(places: Places, place: number, weight: number): void {
    const choice = this.#candidates.get(places.source[place]!);
    const right = choice ? this.#rightOf(choice, places.label[place]!) : -1;
    const found = right < 0 ? undefined : this.probabilities(places, place);
    if (!choice || !found) return;
    const { alpha } = this.#settings;
    for (let k = 1; k < choice.length; k++) {
      const gradient = (found[k]! - (k === right ? 1 : 0)) * weight;
      // What is sure already teaches nothing.
      if (Math.abs(gradient) < 1e-3) continue;
      this.#readSlots(places, place, choice[k]!);
      for (const slot of this.#slots) {
        const n = this.#n[slot]!;
        const grown = n + gradient * gradient;
        this.#z[slot]! += gradient - ((Math.sqrt(grown) - Math.sqrt(n)) / alpha) * this.#weightAt(slot);
        this.#n[slot] = grown;
      }
    }
  }

  /**
   * The weights that matter most, in order of their keys.
   * @param most how many; of all that the L1 term leaves, the largest
   */
  weights(most: number): [key: number, weight: number][] {
    const found: [number, number][] = [];
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const weight = this.#keys[slot] === 0 ? 0 : this.#weightAt(slot);
      if (Math.abs(weight) >= weightStep / 2) found.push([this.#keys[slot]!, weight]);
    }
    return found
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0])
      .slice(0, most)
      .map(([key, weight]): [number, number] => {
        const steps = Math.max(-127, Math.min(127, Math.round(weight / weightStep)));
        return [key, steps * weightStep];
      })
      .sort((a, b) => a[0] - b[0]);
  }
}
