/** The places of a text that a context model learns from: ambiguous characters with the lattice's reading and a label. */
import { Converter as stock } from 'opencc-js';
import { traditionalCharacters } from '../../src/conversion/engine/lattice-data.ts';
import { traditionalRuns } from '../../src/conversion/engine/to-traditional.ts';
import { Utf16Builder } from '../../src/conversion/engine/utf16-builder.ts';
import { foldedUnits } from '../../src/conversion/fold-to-simplified.ts';
import { isHan } from '../../src/conversion/han.ts';
import {
  characterFeatures,
  coreFeatures,
  featureCount,
  type Symbols,
  wordFeatures,
} from '../../src/conversion/learned/context.ts';
import type { Reading, Reviewer } from '../../src/conversion/learned/review.ts';
import { isVariant } from '../bench/conversion/variants.ts';

/** Places, field by field; `features` holds `featureCount` hashes for each. */
export interface Places {
  count: number;
  /** The character in Simplified form, the lattice's, and what is right, as code units. */
  source: number[];
  prior: number[];
  label: number[];
  reading: number[];
  features: Int32Array;
}

/** Characters that several Traditional ones become, so that going back is a choice. */
export function manyToOne(): Uint8Array {
  const folding = foldedUnits();
  const counts = new Uint8Array(0x10000);
  const valid = traditionalCharacters();
  for (const c of valid) if (c.length === 1 && isHan(c.charCodeAt(0))) counts[folding[c.charCodeAt(0)]!]!++;
  return Uint8Array.from(counts, (count, unit) => (count > 1 && folding[unit] === unit ? 1 : 0));
}

const any = (): boolean => true;

/**
 * Reads the places of sentences.
 * @param human true for Traditional that people wrote: what they wrote is the label; else the lattice's reading is
 * @param takes which readings count
 */
export function placesOf(
  lines: readonly string[],
  human: boolean,
  opens: Uint8Array,
  symbols: Symbols,
  takes: (reading: Reading) => boolean = any,
): Places {
  const simplify = stock({ from: 'tw', to: 'cn' });
  const folding = foldedUnits();
  const valid = traditionalCharacters();
  const seen: { at: number; prior: number; reading: number }[] = [];
  const recorder: Reviewer = {
    opens,
    review(_, at, prior, reading) {
      if (takes(reading)) seen.push({ at, prior, reading });
      return undefined;
    },
  };
  const runs = traditionalRuns('tw', [], recorder);
  const out = new Utf16Builder();
  const places: Places = {
    count: 0,
    source: [],
    prior: [],
    label: [],
    reading: [],
    features: new Int32Array(featureCount << 16),
  };
  const features = new Int32Array(featureCount);
  for (const line of lines) {
    const text = human ? simplify(line) : line;
    if (text.length !== line.length) continue;
    seen.length = 0;
    out.clear();
    for (let at = 0; at < text.length; ) {
      let end = at;
      while (end < text.length && isHan(text.charCodeAt(end)) === isHan(text.charCodeAt(at))) end++;
      if (isHan(text.charCodeAt(at))) runs.write(text, at, end, out, undefined);
      else out.copy(text, at, end);
      at = end;
    }
    const converted = out.toString();
    if (converted.length !== text.length) continue;
    for (const { at, prior, reading } of seen) {
      const wrote = human && valid.has(line[at]!) && !isVariant(line, converted, at);
      const label = wrote ? line.charCodeAt(at) : prior;
      const next = places.count++;
      places.source.push(folding[text.charCodeAt(at)]!);
      places.prior.push(prior);
      places.label.push(label);
      places.reading.push(reading);
      coreFeatures(text, at, folding[text.charCodeAt(at)]!, symbols, prior, reading, features);
      characterFeatures(text, at, symbols, features);
      wordFeatures(text, at, symbols, features);
      if ((next + 1) * featureCount > places.features.length) {
        const larger = new Int32Array(places.features.length * 2);
        larger.set(places.features);
        places.features = larger;
      }
      places.features.set(features, next * featureCount);
    }
  }
  return places;
}
