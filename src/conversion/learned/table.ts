/**
 * The table of the context model: a head, which says where it comes from, and its weights in a file of bits beside it,
 * since Base64 in the head would take a third more.
 */
import { lexicon } from '../engine/lattice-data.ts';
import { RiceReader, RiceWriter, riceParameter } from '../engine/rice-coding.ts';
import { foldedUnits } from '../fold-to-simplified.ts';
import { symbolsOf } from './context.ts';
import { type Weights, weightStep } from './model.ts';
import { WeightSlots } from './weight-slots.ts';

/** A text that the model learned from. */
export interface Source {
  name: string;
  about: string;
  licence: string;
  /** SHA-256 of the text. */
  digest: string;
  /** How many sentences were learnt from, and how many places in them. */
  sentences: number;
  places: number;
}

/** The table as it stands in the file. */
export interface ContextTable {
  /** A digest of all below and of the weights: another table may convert otherwise. */
  digest: string;
  sources: readonly Source[];
  /** A Simplified character and what it may become, one text for each. @example '后後后' */
  candidates: readonly string[];
  /** The characters of each class in Simplified form, separated by blanks. */
  classes: string;
  /** How many weights there are, and how many names of villages. */
  size: number;
  villages: number;
  /** The parameters of the Rice codes: of keys, of weights, of villages. */
  parameters: readonly number[];
}

/** Weights as they stand in their file, with what the head says of them. */
export interface EncodedWeights extends Pick<ContextTable, 'size' | 'villages' | 'parameters'> {
  /**
   * In order of the keys, the distance of each from the one before and its weight in steps of `weightStep` (twice the
   * number, one less for a negative one); then the villages, the distance of each hash from the one before; as Rice codes.
   */
  bytes: Uint8Array;
}

const distancesOf = (numbers: readonly number[]): number[] =>
  numbers.map((n, i) => n - (i === 0 ? 0 : numbers[i - 1]!));

/**
 * Writes weights and villages.
 * @param entries in order of their keys, each weight a multiple of `weightStep`
 * @param villages `villageHash` of each name
 */
export function encodeWeights(
  entries: readonly (readonly [key: number, weight: number])[],
  villages: ReadonlySet<number>,
): EncodedWeights {
  const distances = distancesOf(entries.map(([key]) => key));
  const steps = entries.map(([, weight]) => Math.round(weight / weightStep));
  const folded = steps.map((step) => (step < 0 ? -2 * step - 1 : 2 * step));
  const names = distancesOf([...villages].sort((a, b) => a - b));
  const parameters = [riceParameter(distances), riceParameter(folded), riceParameter(names)] as const;
  const writer = new RiceWriter();
  for (const [i, distance] of distances.entries()) {
    writer.write(distance, parameters[0]);
    writer.write(folded[i]!, parameters[1]);
  }
  for (const distance of names) writer.write(distance, parameters[2]);
  return { size: entries.length, villages: names.length, parameters, bytes: writer.bytes() };
}

/** Reads weights and villages. @param bytes of the file beside the head */
export function decodeWeights(
  { candidates, classes, size, villages, parameters }: ContextTable,
  bytes: Uint8Array,
): Weights {
  const reader = new RiceReader(bytes);
  function* entries(): Generator<[key: number, step: number]> {
    let key = 0;
    for (let i = 0; i < size; i++) {
      key += reader.read(parameters[0]!);
      const folded = reader.read(parameters[1]!);
      yield [key, folded & 1 ? -((folded + 1) >>> 1) : folded >>> 1];
    }
  }
  const known = new Map(
    candidates.map((entry) => {
      const [source = 0, ...others] = [...entry].map((c) => c.charCodeAt(0));
      return [source, others] as const;
    }),
  );
  const slots = new WeightSlots(size, entries());
  const names = new Set<number>();
  for (let i = 0, last = 0; i < villages; i++) {
    last += reader.read(parameters[2]!);
    names.add(last);
  }
  return {
    candidates: known,
    choices: Array.from({ length: 0x10000 }, (_, unit) => known.get(unit)),
    symbols: symbolsOf(foldedUnits(), classes.split(' '), lexicon().trie, names),
    slots,
  };
}
