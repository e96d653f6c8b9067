/** The context model as a reviewer for a region. */
import { readFileSync } from 'node:fs';
import type { Region } from '../../core/edition.ts';
import { lazy } from '../../core/lazy.ts';
import { doubtful } from '../converter.ts';
import table from '../data/context.generated.json' with { type: 'json' };
import { regionalCharacters, regionalWords } from '../dictionary.ts';
import { characterForms } from '../engine/lattice-data.ts';
import { learntRegion } from '../engine/region-data.ts';
import { foldedUnits } from '../fold-to-simplified.ts';
import { barsOf, overrules } from './bars.ts';
import { verdictAt, type Weights } from './model.ts';
import { type Reviewer, readings } from './review.ts';
import { type ContextTable, decodeWeights } from './table.ts';
import { isVillageByText, isWeak, village } from './villages.ts';

/** A digest of the table: another table may convert otherwise. */
export const contextDigest: string = table.digest;

const weights: () => Weights = lazy(() =>
  decodeWeights(table satisfies ContextTable, readFileSync(new URL('../data/context.generated.bin', import.meta.url))),
);

/**
 * Taiwan's offices write 係 for "is" and 併 for "together", news and people seldom do, who have 系 for kinds of things (火系,
 * 日系) and 並 for "and": 並同大家合影.
 */
const ofOffices = new Set([...'係併'].map((c) => c.charCodeAt(0)));
const overrulesOfOffices = 0.75;

/** Below this probability an editor should look: on held-back press, three of four errors at 0.85 places in a thousand. */
const doubtedBelow = 0.97;

/** A probability as a confidence, of which less than `doubtful` asks an editor to look. */
const confidenceOf = (probability: number): number =>
  probability < doubtedBelow
    ? (doubtful * probability) / doubtedBelow
    : doubtful + ((1 - doubtful) * (probability - doubtedBelow)) / (1 - doubtedBelow);

/**
 * The model learned Taiwan's characters; where Hong Kong writes others (裏 for 裡), they are exchanged on the way in and
 * out. @returns for each code unit Hong Kong's, and back
 */
function exchangeFor(region: Region): { there: Uint16Array; back: Uint16Array } {
  const there = new Uint16Array(0x10000).map((_, unit) => unit);
  const back = there.slice();
  if (region === 'tw') return { there, back };
  const standard = new Map([...regionalCharacters('tw')].map(([from, to]) => [to, from]));
  const own = new Map(regionalCharacters(region));
  for (const choice of weights().candidates.values())
    for (const unit of choice) {
      const c = String.fromCharCode(unit);
      const other = own.get(standard.get(c) ?? c) ?? standard.get(c) ?? c;
      there[unit] = other.charCodeAt(0);
      back[there[unit]!] = unit;
    }
  return { there, back };
}

/**
 * Characters that the region writes otherwise by themselves than the model learnt, and not as variants of one: 捱 for 挨.
 * @param back as `exchangeFor` has it
 * @returns by the character in Simplified form
 */
function houseStyleOf(region: Region, back: Uint16Array): Map<number, { here: number; learnt: number }> {
  const [own, learnt] = [characterForms(region), characterForms(learntRegion)];
  const found = new Map<number, { here: number; learnt: number }>();
  for (const source of weights().candidates.keys()) {
    const c = String.fromCharCode(source);
    const [here, there] = [own.get(c) ?? c, learnt.get(c) ?? c].map((form) => form.charCodeAt(0)) as [number, number];
    if (back[here] !== back[there]) found.set(source, { here, learnt: there });
  }
  return found;
}

/** Makes a reviewer of weights. */
export function reviewerOf(model: Weights, region: Region): Reviewer {
  const folding = foldedUnits();
  const { there, back } = exchangeFor(region);
  const houseStyle = houseStyleOf(region, back);
  const opens = new Uint8Array(0x10000);
  for (const unit of model.candidates.keys()) opens[unit] = 1;
  // 臺 is written 台, which may be 颱: read as 台 it comes out the same when it is converted again.
  const sources = folding.slice();
  for (const [from, to] of characterForms(region)) {
    const unit = to.charCodeAt(0);
    if (from.length !== 1 || model.candidates.get(unit)?.[0] !== unit) continue;
    sources[from.charCodeAt(0)] = to.charCodeAt(0);
    opens[from.charCodeAt(0)] = 1;
  }
  const variants = new Set(
    [...regionalCharacters(region), ...regionalWords(region)].flatMap(([from, to]) =>
      [...from].map((c, i) => c + [...to][i]),
    ),
  );
  /** Two shapes of one character, such as Hong Kong's 滙 beside 匯: the lattice's stays. */
  const areShapes = (a: number, b: number): boolean =>
    variants.has(String.fromCharCode(a, b)) || variants.has(String.fromCharCode(b, a));
  const barFor = barsOf(model.symbols, folding);
  return {
    opens,
    review(text, at, prior, reading) {
      const source = sources[text.charCodeAt(at)]!;
      const style = houseStyle.get(source);
      const own = style?.here === prior ? style.learnt : back[prior]!;
      const verdict = verdictAt(model, source, text, at, own, reading);
      if (!verdict) return undefined;
      const { best, probability } = verdict;
      if (source === village && own !== village && isWeak(reading)) {
        const inside = best === own ? probability : 1 - probability;
        if (isVillageByText(text, at, inside)) return { output: there[village]!, confidence: confidenceOf(1 - inside) };
      }
      // What stands behind a figure is settled, unless the model is sure of another reading.
      if (reading === readings.number && probability < overrules[reading]) return undefined;
      if (best === own || areShapes(own, best)) return { output: prior, confidence: confidenceOf(probability) };
      const isOfOffice = ofOffices.has(best) && region === 'tw' && reading === readings.alone;
      if (probability < (isOfOffice ? overrulesOfOffices : barFor(text, at, source, reading)))
        return { output: prior, confidence: confidenceOf(1 - probability) };
      return { output: there[best]!, confidence: confidenceOf(probability) };
    },
  };
}

/** The reviewer that every converter into Traditional has. */
export const contextReviewer = (region: Region): Reviewer => reviewerOf(weights(), region);
