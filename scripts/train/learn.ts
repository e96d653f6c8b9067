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

/** For each Simplified character, by code unit, what it may become. */
export type Candidates = ReadonlyMap<number, readonly number[]>;

/**
 * What characters may become: what people wrote or the lattice made of them often enough, the commonest first.
 * Characters that the lattice hardly ever gets wrong have nothing to learn.
 * @param least how often each candidate was seen
 * @param mistaken how often the lattice was wrong
 */
export function candidatesOf(sets: readonly Places[], least: number, mistaken: number): Candidates {
  const counts = new Map<number, Map<number, number>>();
  const mistakes = new Map<number, number>();
  for (const { count, source, label, prior } of sets)
    for (let i = 0; i < count; i++) {
      if (label[i] !== prior[i]) mistakes.set(source[i]!, (mistakes.get(source[i]!) ?? 0) + 1);
      const known = counts.get(source[i]!) ?? new Map<number, number>();
      counts.set(source[i]!, known);
      for (const c of new Set([label[i]!, prior[i]!])) known.set(c, (known.get(c) ?? 0) + 1);
    }
  const found = new Map<number, readonly number[]>();
  for (const [c, known] of [...counts].sort((a, b) => a[0] - b[0])) {
    const list = [...known].filter(([, times]) => times >= least).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (list.length > 1 && (mistakes.get(c) ?? 0) >= mistaken)
      found.set(
        c,
        list.map(([one]) => one),
      );
  }
  return found;
}

/** Keys with what FTRL keeps for each: the gradient's sum, and the sum of its squares. */
export class Learner {
  readonly #candidates: Candidates;
  readonly #settings: Settings;
  readonly #keys: Int32Array;
  readonly #z: Float64Array;
  readonly #n: Float64Array;
  readonly #last: number;
  readonly #slots = new Int32Array(featureCount);
  readonly #odds = new Float64Array(32);

  /** @param capacity a power of two, twice as many as there are features */
  constructor(candidates: Candidates, settings: Settings, capacity = 1 << 25) {
    this.#candidates = candidates;
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

  /** Learns from one place. @param weight how much it counts */
  learn(places: Places, place: number, weight: number): void {
    const choice = this.#candidates.get(places.source[place]!);
    const right = choice?.indexOf(places.label[place]!) ?? -1;
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

  /** The weights that matter, in order of their keys. @param least smaller ones are left out */
  weights(least: number): [key: number, weight: number][] {
    const found: [number, number][] = [];
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const weight = this.#keys[slot] === 0 ? 0 : this.#weightAt(slot);
      if (Math.abs(weight) < least) continue;
      const steps = Math.max(-127, Math.min(127, Math.round(weight / weightStep)));
      found.push([this.#keys[slot]!, steps * weightStep]);
    }
    return found.sort((a, b) => a[0] - b[0]);
  }
}
