/**
 * Near-duplicates across scripts: the same news on two pages, one in Simplified and one in Traditional.
 * Likeness is the Jaccard index of the sets of 4-character sequences of the Simplified text, estimated by
 * MinHash (Broder 1997) and found without comparing all pairs by banding (locality-sensitive hashing).
 */
import { foldLine } from './comparable.ts';

/** Unrelated pages share at most 0.04 of their sequences, a copy with a tenth of it changed at least 0.85. */
export const duplicateFrom = 0.6;

const bands = 32;
const rows = 3;
const size = bands * rows;
const gram = 4;

/** Multipliers of the hash family: fixed, odd, from the fractional part of the golden ratio. */
const multipliers = Uint32Array.from({ length: size }, (_, index) => (Math.imul(0x9e3779b1, 2 * index + 1) | 1) >>> 0);
const offsets = Uint32Array.from({ length: size }, (_, index) => Math.imul(0x85ebca6b, index + 1) >>> 0);

/** The smallest hash of each family over all sequences of a text; undefined for texts too short to compare. */
export function signatureOf(text: string): Uint32Array | undefined {
  const key = foldLine(text);
  if (key.length < 40) return undefined;
  const signature = new Uint32Array(size).fill(0xffffffff);
  for (let at = 0; at + gram <= key.length; at++) {
    let hash = 0x811c9dc5;
    for (let offset = 0; offset < gram; offset++) hash = Math.imul(hash ^ key.charCodeAt(at + offset), 0x01000193);
    hash ^= hash >>> 15;
    for (let index = 0; index < size; index++) {
      let value = (Math.imul(hash, multipliers[index]!) + offsets[index]!) >>> 0;
      value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
      if (value < signature[index]!) signature[index] = value;
    }
  }
  return signature;
}

/** How alike two texts are, 0-1, within about 0.05. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let index = 0; index < size; index++) if (a[index] === b[index]) same++;
  return same / size;
}

/** The rows of one band as 30 bits, which need no object: two that fall together are told apart by their likeness. */
function hashOf(signature: Uint32Array, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + rows; at++) {
    hash = Math.imul(hash ^ signature[at]!, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 2;
}

/** Remembers pages and finds the one that a new page repeats. */
export class DuplicateIndex {
  readonly #signatures: { name: string; signature: Uint32Array }[] = [];
  /** For each band the last page of each hash of its rows; those before it stand in a chain. */
  readonly #last = Array.from({ length: bands }, () => new Map<number, number>());
  readonly #before: Int32Array[] = [];

  /** The most alike page seen before, and then the new one is remembered too. */
  add(name: string, signature: Uint32Array): { name: string; likeness: number } | undefined {
    const candidates = new Set<number>();
    const number = this.#signatures.push({ name, signature }) - 1;
    const before = new Int32Array(bands).fill(-1);
    for (let band = 0; band < bands; band++) {
      const key = hashOf(signature, band * rows);
      const last = this.#last[band]!;
      before[band] = last.get(key) ?? -1;
      for (let at = before[band]!; at >= 0; at = this.#before[at]![band]!) candidates.add(at);
      last.set(key, number);
    }
    this.#before.push(before);
    let best: { name: string; likeness: number } | undefined;
    for (const candidate of candidates) {
      const other = this.#signatures[candidate]!;
      const alike = likeness(signature, other.signature);
      if (alike >= duplicateFrom && alike > (best?.likeness ?? 0)) best = { name: other.name, likeness: alike };
    }
    return best;
  }
}
