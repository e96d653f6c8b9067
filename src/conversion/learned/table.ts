/** The table of the context model: its head, which says where it comes from, and its weights in few bytes. */
import { foldedUnits } from '../fold-to-simplified.ts';
import { classTable } from './context.ts';
import { slotsOf, type Weights, weightStep } from './model.ts';

/** A text that the model learned from. */
export interface Source {
  name: string;
  about: string;
  licence: string;
  /** SHA-256 of the file as it was read. */
  digest: string;
  /** How many sentences were learnt from, and how many places in them. */
  sentences: number;
  places: number;
}

/** The table as it stands in the file. */
export interface ContextTable {
  /** A digest of all below: another table may convert otherwise. */
  digest: string;
  sources: readonly Source[];
  /** A Simplified character and what it may become, one text for each. @example '后後后' */
  candidates: readonly string[];
  /** The characters of each class in Simplified form, separated by blanks. */
  classes: string;
  /** How many weights there are. */
  size: number;
  /** The keys in order, each as its distance from the one before in groups of seven bits, in Base64. */
  keys: string;
  /** The weight of each key as a signed byte, in Base64. */
  weights: string;
}

/** Writes weights. @param entries in order of their keys, each weight a multiple of `weightStep` */
export function encodeWeights(
  entries: readonly (readonly [key: number, weight: number])[],
): Pick<ContextTable, 'size' | 'keys' | 'weights'> {
  const bytes: number[] = [];
  let last = 0;
  for (const [key] of entries) {
    let distance = key - last;
    for (; distance > 0x7f; distance >>>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance);
    last = key;
  }
  const weights = Int8Array.from(entries, ([, weight]) => Math.round(weight / weightStep));
  return {
    size: entries.length,
    keys: Buffer.from(bytes).toString('base64'),
    weights: Buffer.from(weights.buffer).toString('base64'),
  };
}

/** Reads weights. */
export function decodeWeights({ candidates, classes, size, keys, weights }: ContextTable): Weights {
  const bytes = Buffer.from(keys, 'base64');
  const steps = Buffer.from(weights, 'base64');
  function* entries(): Generator<[key: number, step: number]> {
    let key = 0;
    let at = 0;
    for (let i = 0; i < size; i++) {
      let shift = 0;
      let byte = 0x80;
      for (let distance = 0; byte & 0x80; shift += 7) {
        byte = bytes[at++]!;
        distance |= (byte & 0x7f) << shift;
        if ((byte & 0x80) === 0) key += distance;
      }
      yield [key, steps.readInt8(i)];
    }
  }
  return {
    candidates: new Map(
      candidates.map((entry) => {
        const [source = 0, ...others] = [...entry].map((c) => c.charCodeAt(0));
        return [source, others] as const;
      }),
    ),
    symbols: { folding: foldedUnits(), classes: classTable(classes.split(' ')) },
    ...slotsOf(size, entries()),
  };
}
